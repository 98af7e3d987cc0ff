import type { EntityMention, EntityRole } from '../../claim/draft.ts';
import type { Span } from '../../text/span.ts';
import { endsAsManyAs } from './as-many-as.ts';
import { runsParallel } from './parallel-share.ts';

const COMPARATOR =
  /\b(?:than|behind|ahead of|clear of|above|below|trail(?:s|ed|ing)?|past|against|versus|vs\.?|compared (?:with|to)|that of|those of|overtook|overtaken|overtaking|passed|surpass(?:es|ed)|leapfrogged|over|beat|beats|led|leads|out(?!put|lay|look|side|flow|come|break|age|let)[a-z]{3,9}(?:s|ed)|out(?:number|spend|sell|pace|perform|rank|score|class|weigh|strip|produce|publish|do)|outdid|outsold|outspent|edged out|exceed(?:s|ed)|times|twice|times what|(?:times|twice|double|triple|half) the (?:figure|number|level|value|amount|total|share|rate|count|tally|size|sum|score) (?:for|in|of|at)|as many as|as much as|as often as|the same as(?: in)?|in line with|equal to|level with|match(?:es|ed|ing)|relative to|to|size of|lead over|advantage over|moved past|edged past|short of|after|half the|twice the|double the)(?:\s(?:its|their))?(?:\s(?:[a-z]{4,8}-(?:placed|ranked)|runner-up|neighbouring|neighboring|rival))?$/;
/** 43 percent of all the robots at work in the world, half of new models worldwide. */
const OF_ALL =
  /(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?)\sof\s(?:[a-z-]{1,20}\s){1,7}(?:(?:in|across|around)\s(?:the\s)?)?$/;
const COMPARED_GROUP =
  /\b(?:than|behind|ahead of|outnumber(?:s|ed)|overtook|passed|surpass(?:es|ed)|exceed(?:s|ed)|beat|trail(?:s|ed)?)\s(?:those|that|the ones|people)\s(?:[a-z]{1,20}\s){0,5}(?:in|of|from|at)\s(?:the\s)?$/;
/** "In America industry wrote more than it did in China." */
const THAN_IT_DID =
  /\bthan\s(?:it|they)\s(?:did|does|do|was|were|is|are|had|has|have)\s(?:in|at|for|from)\s(?:the\s)?$/;
const LOCATIVE =
  /\b(?:in|across|within|at|from|by|of|for|among|between|inside|into|on)\s+(?:the\s+|all\s+|south\s+)?(?:[a-z]{4,8}-(?:placed|ranked)\s|neighbouring\s|neighboring\s|nearby\s|tiny\s)?$/;
/** "Worth 3.1 million of Nvidia's H100s": what is counted in, no bearer. */
const WORTH_OF = /\b(?:worth|equivalent (?:of|to)|equal to)\s[^,;:]{1,28}\sof\s(?:the\s)?$/;
/** "A ninth of America's", with nothing behind: of its value. */
const PART_OF =
  /\b(?:half|thirds?|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?|twelfth|[0-9]{1,2}(?:th|rd|nd|st))\sof\s(?:the\s)?$/;
const WHOSE_VALUE =
  /^['’]s?(?:\s(?:number|figure|share|rate|level|count|score|sum|tally))?(?:[,.;)]|\s(?:and|or|but|in)\b|$)/;
/** "29% of the Japanese were": a part of those whom an adjective names. */
const PART_OF_THEM =
  /(?:%|\b(?:percent|per cent|half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|majority|most))\sof\s(?:the\s|all\s)?$/;
const PART = /\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\sof\s(?:the\s)?$/;
/** "Third in the world": the field, no bearer. */
const RANKED_IN =
  /\b(?:first|second|third|(?:[a-z]{3,10}[- ])?(?:first|second|third|[a-z]{2,9}th|[a-z]{4,7}ieth)|[0-9](?:st|nd|rd|th))\s(?:place\s)?in\s(?:the\s)?$/;
/** "The most crowded shop floor in the world": so is this. */
const FIRST = /\bthe\s(?:most|least|[a-z]{3,12}est|best|worst)\s/;
const IN_END = /\sin\s(?:the\s)?$/;
/** "Third in the world after America": who stands before. */
const RANKED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|largest|biggest|highest|most|placed?|ranks?|ranked)\b/;
/** Everywhere but in that place. */
const OUTSIDE =
  /(?:^|[^a-z])(?:outside|excluding|except for|apart from|leav(?:e|ing) (?:out|aside)|tak(?:e|ing) away|not counting|ignoring)\s(?:of\s)?(?:the\s)?$/;
/** "Unlike Germany's, British universities …": of whom the contrary is said. */
const UNLIKE = /\b(?:unlike|in contrast to|as opposed to)\s(?:(?:that|those) of\s|in\s)?(?:the\s)?$/;
/** Rose to 541,000, led by China: who drove it does not have it. */
const LED_BY =
  /\b(?:led|driven|fuelled|fueled|helped|boosted|lifted|followed|powered|propelled) by\s(?:the\s)?$/;
/** "58% trust Washington": of whom it is asked does not answer. */
const TRUSTS = /\b(?:dis|mis)?trust(?:s|ed|ing)?\s(?:the\s)?$/;
/** Went to China, belongs to Nvidia. */
const GOES_TO = /\b(?:go(?:es)?|went|gone|going|flow(?:s|ed)|belong(?:s|ed)|fell|falls|left) to\s(?:the\s)?$/;
const VERB_AFTER =
  /^(?:'s)?(?:\s+\([^)]{1,24}\))?\s+(?!combined\b|put together\b|ones\b|[a-z]{2,14}s\s(?:combined|together|put together)\b)(?:[a-z]+ly\s+)?(?:[a-z]+ed|[a-z]+s|had|has|have|was|were|is|are|put|rose|fell|grew|shrank|sank|slid|leapt|crept|swung|took|made|led|won|lost|held|came|went|drew|did|saw|spent|paid|sent|sold|bought|brought|built|wrote|lay|sat|stood|became|began|got|gave|ran|kept|set|hit|cost(?!\s(?:of|per|for|estimates?)\b)|can|will|would|could|may|might|accounts?|remains?|still|already|now|also)\b/;
/** "The Israelis with their 1.01 being nearest": told in passing, to compare. */
const NEAREST_BEHIND =
  /^\s(?:(?:with|on|at)\s[^,;]{1,24}\s)?(?:being|coming)\s(?:the\s)?(?:nearest|next|closest|second|runner-up|lower|higher|worse|better|fewer|ahead|behind)\b/;
/** Of whom the first one is held to be ahead or behind. */
const AHEAD_OF =
  /\b(?:ahead of|behind|above|below|than|past|overtook|overtaking|passed|edged out|beat|beating|trails?|trailed)\s(?:the\s)?$/;

/** "The index that Stanford University publishes each spring": whose report it is. */
const WHO_PUBLISHES = /\b(?:that|which)\s(?:the\s)?$/;
const PUBLISHES =
  /^\s(?:publish(?:es|ed)|compiles|compiled|releases|released|issues|issued|updates|updated|maintains|maintained|puts out|put out|brings out|brought out)\b/;

/** "What Microsoft calls the global North": who gave it its name. */
const WHAT_ONE = /\bwhat\s(?:the\s)?$/;
const CALLS = /^\s(?:calls|called|terms|termed|dubs|dubbed|labels|labelled|deems|considers|classes)\b/;

/** "El Capitan, the American machine": what somebody is, not another. */
const APPOSED = /^(?:['’]s)?,\s(?:the|an?)\s$/;

/** A year is no figure. */
const YEARS = /(?:19|20)[0-9]{2}(?![0-9.,%])/g;

/** "Those of Japan came to 44,500; that of China stands at 166": with them a clause begins. */
const THAT_OF =
  /(?:^|[;:—–]\s|,\s(?:and\s|but\s)?|\b(?:while|whereas|and)\s)(?:that|those) (?:of|in|from) (?:the )?$/;

/** "That of Brazil from 61,760 to 80,316, that of Chile 12": the verb is the one told before. */
const VERB_LEFT_OUT =
  /^\s(?:(?:from|at|by|to)\s)?(?:about\s|around\s|nearly\s|almost\s|just\s|only\s|above\s|below\s|over\s|under\s|least\s|most\s|more than\s|less than\s|fewer than\s)?[$€£]?[0-9]/;

/** What each name does in its sentence, by the prepositions before it and the verbs behind: "ahead of China" → comparator. */
export function entityRoles(
  folded: string,
  sentence: Span,
  entities: readonly EntityMention[],
): EntityMention[] {
  const roles: EntityMention[] = [];
  entities.forEach((entity, index) => {
    const previous = roles[index - 1];
    const between = previous === undefined ? '' : folded.slice(previous.end, entity.start);
    const joined =
      previous !== undefined &&
      /^(?:'s)?(?:,| and| or|, and|&| &)?\s*(?:the\s)?$/.test(between) &&
      between.trim() !== '' &&
      between.trim() !== "'s" &&
      !(entity.use === 'adjective' && APPOSED.test(between));
    const next = entities[index + 1];
    const after = folded.slice(entity.end, entity.end + 12);
    const role =
      next !== undefined && isMakerOf(folded, entity, next, sentence)
        ? 'subject'
        : joined &&
            previous !== undefined &&
            previous.role !== 'subject' &&
            previous.role !== 'whole' &&
            !VERB_AFTER.test(folded.slice(entity.end, entity.end + 36))
          ? previous.role
          : roleOf(folded, sentence, entity);
    const ofTheFirst =
      /^(?:,\s(?:with|at|on)|\swith)\s/.test(after) && isOfTheFirst(folded, sentence, entity);
    const handsOver =
      (entity.handsOver || isLedTo(folded, sentence, entity)) &&
      role !== 'whole' &&
      !ofTheFirst &&
      !namesBehind(folded, sentence, entity, next);
    const isHeldAgainst =
      isOfFigureHeld(folded, sentence, entity) ||
      (previous?.isHeldAgainst === true && NEXT_FIGURE_HELD.test(between));
    roles.push({ ...entity, role, handsOver, ...(isHeldAgainst ? { isHeldAgainst } : {}) });
  });
  return roles;
}

/** Against 76.2 for | Canada, below the $4.5bn of | Britain, ahead of the 40 models from | China. */
const FIGURE_HELD =
  /\b(?:against|versus|vs\.?|compared (?:with|to)|as opposed to|than|below|above|beyond|under|over|behind|ahead of|short of|past|beat(?:s|ing)?|topp(?:ed|ing)|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|overtook|overtaking|match(?:es|ed|ing))\s(?:the\s|about\s|around\s|only\s|just\s|some\s|nearly\s){0,2}[$€£]?[0-9][0-9.,]{0,20}(?:\s?[a-z%]{1,14}){0,3}\s(?:for|in|of|at|from|by)\s(?:the\s)?$/;
/** … and $0.6bn for | Korea: so is the next of those. */
const NEXT_FIGURE_HELD =
  /^(?:,| and|, and)\s[$€£]?[0-9][0-9.,]{0,20}(?:\s?[a-z%]{1,14}){0,3}\s(?:for|in|of|at|from|by)\s(?:the\s)?$/;
const HELD_REACH = 72;

/** Whether a name stands behind a figure against which another one's is held, to say whose that is. */
function isOfFigureHeld(folded: string, sentence: Span, { start }: EntityMention): boolean {
  return FIGURE_HELD.test(folded.slice(Math.max(sentence.start, start - HELD_REACH), start));
}

/** So many letters before a name hold the number that has it. */
const NUMBER_BEFORE = 24;
const HAS_NUMBER = /[0-9]\s?(?:%|per\s?cent|[bm]n|million|billion)?\s(?:(?:is|are|was|were)\s)?$/;
const TO_NEXT = /^,?\s(?:and\s)?[$€£]?[0-9][0-9.,]*\s?(?:%|per\s?cent|[bm]n|million|billion)?\s$/;

/** "31.7% are American, 24.5% European": in a list whose names stand behind their numbers, none has the next one's. */
function namesBehind(
  folded: string,
  sentence: Span,
  entity: EntityMention,
  next: EntityMention | undefined,
): boolean {
  const before = folded.slice(Math.max(sentence.start, entity.start - NUMBER_BEFORE), entity.start);
  return next !== undefined && HAS_NUMBER.test(before) && TO_NEXT.test(folded.slice(entity.end, next.start));
}

/** "Germany came to 3.15 and China to 2.58": the verb of the item before leads to the next one's number too. */
function isLedTo(folded: string, sentence: Span, { start, end }: EntityMention): boolean {
  return (
    TO_NUMBER_BEHIND.test(folded.slice(end, end + NUMBER_BEFORE)) &&
    NEXT_ITEM.test(folded.slice(Math.max(sentence.start, start - NUMBER_BEFORE), start)) &&
    TO_NUMBER.test(folded.slice(sentence.start, start))
  );
}

const TO_NUMBER_BEHIND = /^\sto\s(?:about\s|just\s|only\s|some\s|nearly\s|almost\s)?[$€£]?[0-9]/;
const NEXT_ITEM = /(?:[,;]|\sand|\swhile|\sbut)\s(?:the\s)?$/;
const TO_NUMBER = /\sto\s(?:about\s|just\s|only\s|some\s|nearly\s|almost\s)?[$€£]?[0-9]/;

/** "France is ahead of Spain, at 47.8%": what follows is the first one's figure, where the sentence gave it none before. */
function isOfTheFirst(folded: string, sentence: Span, entity: EntityMention): boolean {
  const before = folded.slice(sentence.start, entity.start);
  return AHEAD_OF.test(before) && !HAS_FIGURE.test(before.replace(YEARS, ''));
}

/** "Six systems more than Germany with 41": a figure in words is one too. */
const HAS_FIGURE =
  /[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|half|third|quarter|double|triple)\b/;

/** "DJI of China sold": where one is from stands behind it, and the verb behind that. */
function isMakerOf(folded: string, maker: EntityMention, place: EntityMention, sentence: Span): boolean {
  const between = folded.slice(maker.end, place.start);
  return (
    /^\s(?:of|from)\s$/.test(between) &&
    VERB_AFTER.test(folded.slice(place.end, Math.min(sentence.end, place.end + 36))) &&
    !LOCATIVE.test(folded.slice(Math.max(sentence.start, maker.start - 12), maker.start))
  );
}

function roleOf(folded: string, sentence: Span, entity: EntityMention): EntityRole {
  const before = folded.slice(Math.max(sentence.start, entity.start - 28), entity.start);
  const after = folded.slice(entity.end, Math.min(sentence.end, entity.end + 36));
  if (THAT_OF.test(before) && (VERB_AFTER.test(after) || VERB_LEFT_OUT.test(after))) return 'subject';
  if (
    OUTSIDE.test(before) ||
    UNLIKE.test(before) ||
    WORTH_OF.test(folded.slice(Math.max(sentence.start, entity.start - 48), entity.start)) ||
    (/(?:^|[,\s])(?:not|rather than|instead of)\s(?:in\s|by\s)?(?:the\s)?$/.test(before) &&
      /^[,;.)]|^$/.test(after))
  )
    return 'denied';
  if (
    (isCompared(before) || endsAsManyAs(folded.slice(sentence.start, entity.start))) &&
    !/\b(?:went|belonged|goes|share|up|down|according) to\s+(?:the\s+)?$/.test(before) &&
    !/\b(?:all )?over\s+the\s+$/.test(before)
  ) {
    if (
      /\bto\s+(?:the\s+)?$/.test(before) &&
      !/\b(?:compared|equal|close|next|relative) to\s+(?:the\s+)?$/.test(before)
    )
      return 'locative';
    if (/\bafter\s+(?:only\s+)?(?:the\s+)?$/.test(before))
      return RANKED.test(sinceStop(folded, sentence, entity)) ? 'comparator' : 'locative';
    return 'comparator';
  }
  if (
    entity.ids.includes('WLD') &&
    (RANKED_IN.test(before) ||
      (IN_END.test(before) && FIRST.test(sinceStop(folded, sentence, entity))) ||
      /\bof\s(?:all\s)?(?:the\s)?$/.test(before) ||
      OF_ALL.test(folded.slice(Math.max(sentence.start, entity.start - 70), entity.start)))
  )
    return 'whole';
  const led = folded.slice(Math.max(sentence.start, entity.start - 60), entity.start);
  if (COMPARED_GROUP.test(led) || THAN_IT_DID.test(led)) return 'comparator';
  if (NEAREST_BEHIND.test(folded.slice(entity.end, entity.end + 48))) return 'comparator';
  if (entity.use === 'adjective') {
    if (PART_OF_THEM.test(before)) return 'genitive';
    if (VERB_AFTER.test(after)) return 'subject';
    return /\bfor\s(?:the\s)?$/.test(before) ? 'locative' : 'genitive';
  }
  if (PART_OF.test(before) && isOfParallel(folded, sentence, entity)) return 'genitive';
  if (PART_OF.test(before) && WHOSE_VALUE.test(after)) return 'comparator';
  if (/^'s?\b|^['’](?=\s)/.test(after)) return 'genitive';
  if (WHO_PUBLISHES.test(before) && PUBLISHES.test(after)) return 'denied';
  if (WHAT_ONE.test(before) && CALLS.test(after)) return 'denied';
  if (LED_BY.test(before) || TRUSTS.test(before)) return 'object';
  if (LOCATIVE.test(before) || GOES_TO.test(before)) return 'locative';
  return VERB_AFTER.test(after) || /^(?:\s+\([^)]{1,24}\))?,/.test(after) ? 'subject' : 'bare';
}

/** "30 per cent of Britain's staff and a quarter of Germany's". */
function isOfParallel(folded: string, sentence: Span, { start }: EntityMention): boolean {
  const words = folded.slice(Math.max(sentence.start, start - 90), start);
  const part = PART.exec(words);
  return part !== null && runsParallel(words.slice(0, part.index));
}

/** The words before a name in its sentence since the last stop or figure. */
function sinceStop(folded: string, sentence: Span, { start }: EntityMention): string {
  return (
    folded
      .slice(Math.max(sentence.start, start - 64), start)
      .split(/[.;,:0-9]/)
      .at(-1) ?? ''
  );
}

/** Whether a comparator stands right before: "ahead of", "than in the", "above those of". */
function isCompared(before: string): boolean {
  const words = before.trimEnd();
  if (words === before) return false;
  const pointing = /\s(?:both(?:\sthe)?|the|that of|those of|what)$/.exec(words);
  const shorter = pointing === null ? words : words.slice(0, pointing.index).trimEnd();
  return [words, shorter].some((text) => COMPARATOR.test(text) || COMPARATOR.test(withoutIn(text)));
}

/** "More than in Japan"; not "laws passed in Japan". */
function withoutIn(text: string): string {
  return /\sin$/.test(text) && !/\b(?:passed|led|leads|beats?|[a-z]{3,9}ed)\sin$/.test(text)
    ? text.slice(0, -2).trimEnd()
    : text;
}
