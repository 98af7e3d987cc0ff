import { KO_CUE_TABLE } from './cues.ts';
import { isPartOfThen } from './part-of-then.ts';
import { leads, stems } from './stems.ts';
import { LOST, leavesFraction, ledByRate } from './told-as-change.ts';
import type { VerbBehind } from './verb-behind.ts';
import type { WordsAround } from './words-around.ts';

const RISE = stems(KO_CUE_TABLE.rise ?? []);
const FALL = stems([...(KO_CUE_TABLE.fall ?? []), ...LOST]);

/** 올라 있다: is listed; 낮아요: is lower, in polite speech, no fall. */
const IS_STATE = /^(?:올라 있|(?:높|낮|많|적|작)아요|(?:적어|커)요)/;
/** 이름을 올렸다. */
const PUT_ON_LIST = /^(?:이름을\s)?(?:올랐|오른|올라|올렸|올린)/;
/** 명단에, 상위 500에. */
const LISTED_IN = /(?:[^년월해달주일말초기\s]|상위 [0-9]+)에(?:는|도)?\s(?:[가-힣A-Za-z]+\s){0,4}$/;

/** 좁히면, 따지면. */
const IF = /면\s/;
/** 내려간다, 높아진다. */
const TENSELESS = /^[가-힣]{1,4}(?:간다|진다|든다|난다|른다)/;

/** 59%에서, 59%였던 것이. */
const FROM = /^(?:에서(?:는)?|서|(?:이|였|이었)?던\s(?:것[이은]|게))(?=[\s,]|$)/;
/** 8.6%|의 증가율을 기록했다, 9%|의 감소세다. */
const RATE_BEHIND =
  /^의\s(?:[가-힣]{2,4}\s)?(?:(증가|성장|상승|신장)|감소|하락|역성장)(?:율|률|세)(?![가-힣]{2})/;

/** 30대를 새로 추가했다. */
const ADDS = /^\s?[을를]?\s?(?:새로\s)?(?:추가했|추가해|추가하|보탰|보태)/;

/** 반 토막이 났다. */
const CHOPPED = /^\s?토막/;
/** 3분의 1 아래로 떨어졌다. */
const BELOW = /^\s?(?:아래로|밑으로|수준으로|까지)/;
const THEN_REACH = 12;

/** Which way the words around a number say that something moved, by it or to it: 30대 |늘었다 → up; null where they say so of nothing. */
export function movedAround(words: WordsAround, verb: VerbBehind): 'up' | 'down' | null {
  if (isListed(words, verb.words)) return null;
  if (leads(verb.words, RISE)) return 'up';
  if (leads(verb.words, FALL)) return 'down';
  const rate = words.quantity.unit === 'percent' ? RATE_BEHIND.exec(words.plain) : null;
  if (rate !== null) return rate[1] === undefined ? 'down' : 'up';
  return verb.arrives ? null : ledByRate(words.before);
}

/** 명단에 161대가 올랐다, 161대가 올라 있다: so many stand there, none rose. */
function isListed({ quantity, before }: WordsAround, verb: string): boolean {
  if (IS_STATE.test(verb)) return true;
  return quantity.unit === 'count' && PUT_ON_LIST.test(verb) && LISTED_IN.test(before);
}

/** Whether a number is what one of two cases gives, no change in time: 생성형으로 좁히면 79%로 내려간다. */
export function isOfCase({ before }: WordsAround, verb: VerbBehind): boolean {
  return IF.test(before) && TENSELESS.test(verb.words);
}

/** Whether a number is where a change began: `59%|에서`. */
export function isStartOfChange({ after }: WordsAround): boolean {
  return FROM.test(after);
}

/** Whether a number is what was added: `30대|를 새로 추가했다`. */
export function isAdded({ plain }: WordsAround): boolean {
  return ADDS.test(plain);
}

/** Whether a fraction is what is left after a fall: `280분의 1|로 떨어졌다`. */
export function isWhatIsLeft(
  { quantity, clauseBefore, plain }: WordsAround,
  fell: boolean,
  arrives: boolean,
): boolean {
  return (
    CHOPPED.test(plain) ||
    leavesFraction(clauseBefore, quantity, plain) ||
    (fell && (arrives || BELOW.test(plain)))
  );
}

/** Whether a number is so many per cent of what was at another time: `전년의 |81%|에 그쳤다`. */
export function isOfThen({ folded, quantity, clauseBefore }: WordsAround): boolean {
  const { end } = quantity.span;
  return isPartOfThen(clauseBefore, quantity, folded.slice(end, end + THEN_REACH));
}
