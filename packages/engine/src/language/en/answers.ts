import { EN_MULTIPLES } from './multiple-words.ts';
import { EN_ONES, EN_TENS } from './numerals.ts';

/** What leads to the thing asked about: and, but what about. */
const LED = /^(?:(?:and|but|so|now|then|well|okay|right),?\s)?/i;
const ABOUT = /^(?:what|how)\s(?:about|of)\s|^as\sfor\s/i;
/** What asks of something that it says: then it names nothing alone. */
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|any|really|surely|no|yes|not|seriously|remember|sorry|pardon|right|ready|guess|want|see|wondering|surprised|sure)(?![a-z])/i;
const VERB =
  /(?<![a-z])(?:is|are|was|were|be|been|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|must|i|you|we)(?![a-z])|n['’]t(?![a-z])/i;
const NUMBERS = [
  ...Object.keys(EN_ONES),
  ...Object.keys(EN_TENS),
  ...Object.keys(EN_MULTIPLES),
  'half',
  'hundred',
  'thousand',
].join('|');
/** A number by itself names nothing. */
const NUMBER = new RegExp(`^(?:${NUMBERS})$`, 'i');
/** So many words name something; so many by themselves, where nothing leads to them. */
const MOST_WORDS = 9;
const MOST_UNLED = 4;

const HEDGES =
  '(?:(?:about|around|roughly|some|just|only|nearly|almost|over|under|barely|well|still|slightly|a|an|little|bit|shade|mere|more|less|fewer|than|close|to|up|at|least)\\s){0,5}';
const FIGURE = new RegExp(`^${HEDGES}(?:[$€£¥]?[0-9]|(?:${NUMBERS})(?![a-z]))`, 'i');
/** Half of the 40: a part of a number answers nothing. */
const PART_OF_NUMBER = /^[^.;:,]{2,32}\sof\s(?:the|all|these|those)\s[$€£]?[0-9]/;
/** What goes on about what was named: that took, in it, there. */
const GOES_ON =
  /^(?:(?:that|this|it|they|there|those|these|he|she)(?:['’](?:s|re|d))?|in|at|on|by|between|among)\s/i;

/** How many data centres there are; what share of them. Not how many countries: they are counted by what they have. */
const HOW_MUCH =
  /^how\s(?:many|much|big|large|high)(?![a-z])(?!\s(?:of\s)?(?:the\s|these\s|those\s)?(?:[a-z]+\s)?(?:countries|nations|states|economies|members|places|them)(?![a-z]))|^what\s(?:share|proportion|percentage|part|fraction|number)(?![a-z])/i;
/** A number of the question's own, but for a year: how many have | four in five. */
const OWN_NUMBER = new RegExp(
  `(?<![a-z])(?:${NUMBERS})(?![a-z])|(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]`,
  'i',
);

/**
 * Whether a sentence is the answer to a question, without its mark, that only names what it asks about or asks how much: `And
 * Germany`, `A little over twelve billion`; `How many are there`, `Nine`; not `Who knows`.
 */
export function englishAnswers(question: string, sentence: string): boolean {
  if (HOW_MUCH.test(question.replace(LED, '')))
    return FIGURE.test(sentence) && !PART_OF_NUMBER.test(sentence) && !OWN_NUMBER.test(question);
  return onlyNames(question) && (FIGURE.test(sentence) || GOES_ON.test(sentence));
}

/** Whether a question, without its mark, only names what it asks about: `And Germany`, `What about the newcomers`; not `Who knows`, `Is it 40`. */
function onlyNames(question: string): boolean {
  const led = question.replace(LED, '');
  const name = led.replace(ABOUT, '');
  if (name === '' || !/^[a-z][^0-9.;:?!]*$/i.test(name) || NUMBER.test(name)) return false;
  if (name !== led) return true;
  const words = name.split(/\s+/).length;
  return !ASKS.test(name) && !VERB.test(name) && words <= (led === question ? MOST_UNLED : MOST_WORDS);
}

/** Things, and nothing that is said of them: Chips. Chips and robots. */
const TOPIC = /^[A-Z][a-z]{3,14}s(?:\sand\s[a-z]{3,14}s)?\.$/;
const NO_TOPIC =
  /^(?:Yes|Thanks|Always|Cheers|Congratulations|Perhaps|Besides|Sometimes|Alas|Apologies|Nonetheless|Less)(?![a-z])/;

/** Whether a sentence is a word or two that say of what the next one is: `Chips.`, `Chips and robots.`; not `Ouch.`, `Time flies.`. */
export function englishOpensTopic(sentence: string): boolean {
  return TOPIC.test(sentence) && !NO_TOPIC.test(sentence) && !VERB.test(sentence);
}
