import { type Exact, exact } from '../../quantity/exact.ts';

/** A word for a part, with the words beside it. */
export interface PartTold {
  readonly folded: string;
  readonly word: string;
  /** How many of such parts are told. */
  readonly numerator: Exact;
  /** Where the word begins and ends; where its numerator or article does. */
  readonly at: number;
  readonly end: number;
  readonly start: number;
  readonly after: string;
}

const ONE = exact(1);

/** A |quarter, one |quarter. */
const ONE_BEFORE = /\b(?:a|one)\s$/;
/** Quarter| earlier, quarter|ly. */
const QUARTER_OF_YEAR = /^\s(?:earlier|ago|later|before|of 20|in a row)|^(?:ly|-)/;
/** "Risen for three quarters| in a row". */
const RUN_OF_QUARTERS = /^\s(?:in a row|running|straight|in succession)/;

/** The first |half, the other |half. */
const WHICH_HALF = /\b(?:first|second|latter|other|1st|2nd|next|last|this|other|better)[\s-]$/;
const WHICH_REACH = 10;
/** Half| an hour's, half|-life, half|-hearted. */
const HALF_OF_TIME = /^[\s-](?:year|hour|time|century|dozen|-life)|^-/;

/** So many letters before a part tell that it is none. */
const LED = 24;
/** "A point and |a half". */
const AND_A_HALF =
  /\b(?:points?|years?|months?|weeks?|days?|hours?|decades?|century|centuries|degrees?)\sand\s(?:a\s)?$/;
/** "Give or take |a tenth". */
const GIVE_OR_TAKE = /\bgive or take\s(?:an?\s|some\s|about\s)?$/;

/** "A seventh| successive year": the next of a run. */
const NEXT_OF_RUN = /^\s(?:straight|consecutive|successive)(?![a-z])/;

/** Whether a word for a part is none: the `quarter` of `a quarter earlier`, the `half` of `the second half`, of `a point and a half`. */
export function isNoFraction(part: PartTold): boolean {
  return isQuarterOfYear(part) || isOneOfTwo(part) || isPartOfMeasure(part) || NEXT_OF_RUN.test(part.after);
}

/** The last quarter, a quarter earlier, three quarters in a row. */
function isQuarterOfYear({ folded, word, numerator, at, after }: PartTold): boolean {
  if (!word.startsWith('quarter')) return false;
  const isOfYear =
    numerator.equals(ONE) &&
    (!ONE_BEFORE.test(folded.slice(Math.max(0, at - 4), at)) || QUARTER_OF_YEAR.test(after));
  return isOfYear || RUN_OF_QUARTERS.test(after);
}

/** The second half, a half-year. */
function isOneOfTwo({ folded, word, start, after }: PartTold): boolean {
  return (
    word === 'half' &&
    (WHICH_HALF.test(folded.slice(Math.max(0, start - WHICH_REACH), start)) || HALF_OF_TIME.test(after))
  );
}

/** "A point and a half behind", "give or take a tenth": no part of anything. */
function isPartOfMeasure({ folded, start }: PartTold): boolean {
  const led = folded.slice(Math.max(0, start - LED), start);
  return AND_A_HALF.test(led) || GIVE_OR_TAKE.test(led);
}
