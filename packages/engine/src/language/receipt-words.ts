import type { Reason } from '../check/reasons.ts';
import type { Exact } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';

/** How a value of a unit is written: `before` the number, `after` it, or glued to it (`%`). */
export interface UnitWords {
  readonly before: string;
  readonly after: string;
}

/** One published figure and where it stands, each part in words. */
export interface FigureWords {
  readonly source: string;
  readonly period: string;
  readonly entity: string;
  readonly indicator: string;
  readonly formula: string;
}

/** How a language writes a receipt: why, what was computed, from where. */
export interface ReceiptWords {
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Reasons in other words, where a table of the user's own was asked. */
  readonly ofTable: Readonly<Partial<Record<Reason, string>>>;
  readonly units: Readonly<Record<Unit, UnitWords>>;
  /** A number that is not negative, its large parts in words, with at most `digits` after the point: 2.38 million, 238만. */
  readonly number: (size: Exact, digits: number | null) => string;
  /** A place in a ranking; `order` lists the ranked. */
  readonly placed: (place: number, size: number, order: string) => string;
  /** A place counted from the least value; `order` lists from that up. */
  readonly placedFromLeast: (place: number, size: number, order: string) => string;
  /** How many of those covered; `names` lists them. */
  readonly counted: (count: number, size: number, names: string) => string;
  /** A publication with its edition. */
  readonly edition: (publication: string, edition: string) => string;
  /** A figure that is the claim's own, not computed from others. */
  readonly figure: (figure: FigureWords) => string;
  /** The reason, then what bears it out. */
  readonly because: (reason: string, statement: string) => string;
  /** A dated event with its source. */
  readonly event: (headline: string, date: string, source: string) => string;
  /** The date or amount is the event's. */
  readonly eventAgrees: string;
  /** The event is of another date. */
  readonly eventDiffers: string;
  /** The reason why nothing was computed, and the statistic that the claim seems to speak of. */
  readonly unresolved: (reason: string, indicator: string | null) => string;
  /** The value since then, from another edition. */
  readonly revised: (shown: string, edition: string) => string;
  /** What a forecast has come to since. */
  readonly cameDue: (shown: string, edition: string) => string;
  /** The bound holds, but the value is far beyond it. */
  readonly misleadingBound: string;
  /** Two neighbouring digits stand the other way round. */
  readonly digitsTransposed: string;
  /** What a table of the author's seems to say, where the sentence is not clear enough to be called wrong. */
  readonly maybeOfTable: (statement: string) => string;
  /** What a table says of a sentence as values over time, and what it says as rows: the two differ. */
  readonly readTwice: (series: string, rows: string) => string;
  /** Only one period is held. */
  readonly onePeriod: string;
}
