import type { NumberReading, UnitReading } from '../../quantity/number-reading.ts';
import type { KoreanUnit } from './units.ts';

/** Letters behind a number that may be its unit. */
export interface FoundUnit {
  readonly folded: string;
  readonly number: NumberReading;
  readonly unit: KoreanUnit;
  /** Where the letters begin and end. */
  readonly at: number;
  readonly end: number;
  /** What follows them. */
  readonly tail: string;
}

/** What a rule makes of them: how they read, or that they are no unit of the number. */
export type UnitSense = UnitReading | 'no-unit';
