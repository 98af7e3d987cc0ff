import type { EntityMention } from '../../claim/draft.ts';
import { isMultiple } from '../../quantity/quantity.ts';
import type { Surroundings } from '../grammar.ts';
import { leadsAsManyAs, leadsToWhatItHas } from './as-many-as.ts';
import { isPartOfUnnamed } from './whole-around.ts';
import { isPartOfPeople } from './whose-part.ts';
import type { WordsAround } from './words-around.ts';

/** "Three times as many in Japan | as in China": who is compared, and not with whom. */
const AS_FOLLOWS = /^\sas\s/;
/** "Half of firms' spending": the value is theirs. */
const OWNS = /^['’]/;
/** "Twice Japan's". */
const OWNS_ALONE = /^['’]s?(?![a-z])/;

/** "16% of the Chinese total". */
const TOTAL = /^\s(?:total|figure|number|tally|count|sum|haul)\b/;
/** "A fifth of the Danish one": of a value, and not of people. */
const NAMES_VALUE = /^\s(?:one|figure|share|rate|level|number|count|score|sum|tally)(?=[,.;:)]|$)/;
const OF = /^\s*of\b/;

/** So many letters lead from a multiple to whose it is. */
const REACH = 60;
/** "Half | as many in | Ohio": of what was spoken of before. */
const AS_MANY_IN = /^ as (?:many|much|high|large|big) (?:in|for|at|from|of) (?:the )?$/;
/** "A third | of the ones in | Ohio". */
const OF_ONES_IN = /^ of (?:the )?ones? in (?:the )?$/;
/** "A third in Spain": where it is so, of no one's value. */
const IN = /^ (?:in|for|to) (?:the )?$/;
/** "2.8 times | the revised number of the | Chinese". */
const LEADS_TO_BASE =
  /^ ?(?:(?:as|the|that|those|of|than|largest|biggest|highest|smallest|lowest|best|top|size|level|number|figure|share|total|revised|many|much|high|large|big|often|rate|value|count|amount|capacity|power|speed|density|spending|investment|funding|revenue|revenues|sales|what|what (?:went|goes|flowed|flows) to|to|for|in|times|more|its|their|his|her|stock|output|[a-z]{2,16} ones? in|bill|cost|price|tally|count|haul|output of|budget|sum) {1,2}){0,7}$/;

/**
 * Whose multiple or fraction a number is: `twice | that of Japan` → Japan, and of its value. "A third more than Germany"
 * (`isPartMore`): the difference is a part of its value, and the number no multiple of it.
 */
export function baseAround(
  words: WordsAround,
  isPartMore: boolean,
): Pick<Surroundings, 'baseName' | 'baseIsTotal' | 'baseOfValue'> {
  const { folded, quantity, end } = words;
  const base =
    isPartMore || isPartOfUnnamed(words)
      ? undefined
      : words.entities.find((entity) => entity.start >= end && isOf(words, entity));
  if (base === undefined) return { baseName: null, baseIsTotal: false, baseOfValue: false };
  return {
    baseName: isPartOfPeople(folded, quantity, end, base) ? null : base,
    baseIsTotal: !base.ids.includes('WLD') && TOTAL.test(folded.slice(base.end, base.end + 12)),
    baseOfValue: !OF.test(folded.slice(end, base.start)) || NAMES_VALUE.test(folded.slice(base.end)),
  };
}

/** Whether the words between a number and a name behind it, and those behind the name, make it a multiple or part of its value. */
function isOf(words: WordsAround, { start, end, isClass }: EntityMention): boolean {
  const { folded, quantity } = words;
  const between = folded.slice(words.end, start);
  /** "A third of companies used it": of those asked, and of no one's value. */
  if (
    isClass === true &&
    quantity.shape === 'fraction' &&
    between === ' of ' &&
    !OWNS.test(folded.slice(end, end + 1))
  )
    return false;
  if (AS_FOLLOWS.test(folded.slice(end, end + 4))) return false;
  return (
    leadsToBase(between) ||
    leadsAsManyAs(between) ||
    leadsToWhatItHas(between, folded.slice(end, end + 40)) ||
    (between.trim() === '' && (isMultiple(quantity) || OWNS_ALONE.test(folded.slice(end, end + 3))))
  );
}

/**
 * A name after a multiple: twice as many as China, 2.8 times the revised Chinese one, half the Chinese share. "Half as many in
 * Ohio" is of what was spoken of before.
 */
function leadsToBase(between: string): boolean {
  return (
    between.length <= REACH &&
    !AS_MANY_IN.test(between) &&
    !OF_ONES_IN.test(between) &&
    !IN.test(between) &&
    LEADS_TO_BASE.test(between) &&
    between.trim() !== ''
  );
}
