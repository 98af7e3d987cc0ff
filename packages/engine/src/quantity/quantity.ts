import type { Span } from '../text/span.ts';
import type { Exact } from './exact.ts';
import type { Interval } from './interval.ts';
import type { Unit } from './unit.ts';

/** How the writing qualifies a number; design, "Quantities". `and-a-bit` is 여, 남짓, odd, and 60%대: up to the next of the last digit. */
export const HEDGES = [
  'none',
  'about',
  'nearly',
  'over',
  'at-least',
  'under',
  'at-most',
  'and-a-bit',
  'mere',
] as const;
export type Hedge = (typeof HEDGES)[number];

/**
 * What a number in the text is. Only `measure` can become the quantity of a claim;
 * every other role says why a number claims nothing.
 */
export const QUANTITY_ROLES = [
  'measure',
  'date',
  'duration',
  'time',
  'age',
  'name',
  'edition',
  'ordinal',
  'list-mark',
  'idiom',
  'address',
  'phone',
  'legal',
  'version',
  'footnote',
  'score',
  'page',
  'vague',
  'part-of-name',
  'conversion',
] as const;
export type QuantityRole = (typeof QUANTITY_ROLES)[number];

/**
 * The shape in which a number is written; forms are recognised by it.
 * `multiple` is "six times", 여섯 배, doubled; `fraction` a third, 열에 일곱; `part-of-whole` "42 of 70", 100편 중 50편.
 */
export type QuantityShape =
  | 'cardinal'
  | 'percent'
  | 'points'
  | 'money'
  | 'multiple'
  | 'fraction'
  | 'part-of-whole'
  | 'rank'
  | 'range'
  | 'per';

/** A number as written, with the interval of values that the writing allows. */
export interface Quantity {
  readonly span: Span;
  /** Always `text.slice(span.start, span.end)`. Includes hedge words only where they are glued to the number (2858억여). */
  readonly text: string;
  readonly role: QuantityRole;
  readonly shape: QuantityShape;
  /** Scaled exact value: "12.4 billion dollars" is 12400000000; 54% is 54; "a third" is 1/3 with unit ratio; "one in six" is 1/6. */
  readonly value: Exact;
  /** For shape `range`: the two ends, value being the lower. */
  readonly upper: Exact | null;
  /** For `part-of-whole` and `per`: the whole (70 in "42 of 70", 10000 in "567 per 10,000"). */
  readonly whole: Exact | null;
  /** Null where the writing names no unit and no counter ("34, not 43"). */
  readonly unit: Unit | null;
  /** By what the unit scales the number (GW is 10^9 W); null where a scale word (bn, 억) is part of the number. */
  readonly unitScale: Exact | null;
  /** Where `unit` was taken from a neighbour ("42% and 28", "38과 30.2%"). */
  readonly unitCarried: boolean;
  /** The same number in the unit of what was measured before, where it says none and may be of that kind: "485 TWh. It was 415 …". */
  readonly measured?: Quantity;
  /** The noun counted as written, in lower case without particles: "robots", "companies", "명", "대", "곳"; null where none. */
  readonly counter: string | null;
  readonly hedge: Hedge;
  /** The hedge's own words, where there are any. */
  readonly hedgeSpan: Span | null;
  /** What the writing allows under strict rounding: half a unit of the last written digit, widened by the hedge. */
  readonly strict: Interval;
  /** What it allows at most: a whole unit of the last written digit, or the hedge's, whichever is wider. */
  readonly lenient: Interval;
  /** A minus sign or a word for it was written (−0.35, minus, 마이너스). */
  readonly negative: boolean;
  /** The stable id of the rule that read it, such as `ko.multiple.native-bae`. */
  readonly rule: string;
}

/** Whether a number is so many times something: six times, 여섯 배, 8∼9배. */
export function isMultiple({ shape, unit }: Quantity): boolean {
  return shape === 'multiple' || (shape === 'range' && unit === 'ratio');
}

/** Whether a number in digits says neither a unit nor what it counts: 9.3 → true; 9.3%, 15 models, three → false. */
export function isBareNumber({ unit, counter, shape, text }: Quantity): boolean {
  return unit === null && counter === null && shape === 'cardinal' && /[0-9]/.test(text);
}
