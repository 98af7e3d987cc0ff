import { type Exact, exact } from './exact.ts';
import type { Hedge, QuantityRole, QuantityShape } from './quantity.ts';
import type { Unit } from './unit.ts';

/** A number where it stands, before its unit is read. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  /** The power of ten of its last meaningful digit. */
  readonly place: number;
  /** The power of ten of its last written digit, zeros too, by which 여 and odd count: 20 → 1. */
  readonly lastPlace: number;
  /** Written in words: its last place says little of its precision. */
  readonly inWords: boolean;
  /** A minus sign or a word for it stands before. */
  readonly negative: boolean;
  /** A shape that the words themselves give (doubled, a third, 절반). */
  readonly shape: QuantityShape | null;
  /** The denominator of a fraction. */
  readonly denominator: number | null;
  readonly upper: Exact | null;
  readonly whole: Exact | null;
  /** What it is written to, where that is no power of ten: two and a half. */
  readonly step?: Exact;
  /** It is what is left of something by a word that tells how much is gone: halved, 반토막. */
  readonly isLeft?: true;
  readonly rule: string;
}

/** What stands behind (or before) a number: its unit, what it counts, or that it is no measure at all. */
export interface UnitReading {
  /** Where the unit ends; the number's end where there is none. */
  readonly end: number;
  /** Where it starts, if a sign stands before the number ($). */
  readonly start: number | null;
  readonly unit: Unit | null;
  readonly shape: QuantityShape | null;
  readonly role: QuantityRole;
  /** By what the number is multiplied: GW → 10^9. */
  readonly factor: Exact;
  readonly counter: string | null;
  readonly rule: string | null;
}

/** A unit of time: how many months, or how many seconds, it has. */
export interface TimeUnit {
  readonly base: 'months' | 'seconds';
  readonly size: number;
  readonly unit: Unit | null;
}

/** A hedge with its words. */
export interface HedgeReading {
  readonly hedge: Hedge;
  readonly start: number;
  readonly end: number;
}

/** How a language writes quantities. */
export interface QuantityLanguage {
  /** Every number of a folded text in order, without overlaps, each by itself. */
  readonly findNumbers: (folded: string, text: string) => NumberReading[];
  /** Makes one of two numbers that are a share (one in six) or a range (30 to 35). */
  readonly join: (folded: string, numbers: readonly NumberReading[]) => NumberReading[];
  readonly readUnit: (folded: string, number: NumberReading, text: string) => UnitReading;
  /** The unit of time that words name: `hours`, `시간`; null where they name none. */
  readonly timeUnit: (words: string) => TimeUnit | null;
  readonly readHedge: (folded: string, start: number, end: number) => HedgeReading | null;
  /** Whether the words between two amounts of money give the second as the first in another currency: `(약`. */
  readonly converts: (between: string) => boolean;
  /** Whether the words between two numbers join them, so that the unit of one is the other's as well; `first` ends with the first. */
  readonly joins: (between: string, first: string) => boolean;
}

/** A cardinal in digits without anything special about it, but for the `parts` given. */
export function buildNumber(
  start: number,
  end: number,
  value: Exact,
  rule: string,
  parts: Partial<NumberReading> = {},
): NumberReading {
  return {
    start,
    end,
    value,
    place: 0,
    lastPlace: 0,
    inWords: false,
    negative: false,
    shape: null,
    denominator: null,
    upper: null,
    whole: null,
    rule,
    ...parts,
  };
}

/** What stands behind a number up to `end`: a role without unit or counter, but for the `parts` given. */
export function buildUnit(end: number, role: QuantityRole, parts: Partial<UnitReading> = {}): UnitReading {
  return {
    end,
    start: null,
    unit: null,
    shape: null,
    role,
    factor: exact(1),
    counter: null,
    rule: null,
    ...parts,
  };
}
