import { type Exact, exact, powerOfTen } from './exact.ts';
import type { Interval } from './interval.ts';
import type { Hedge } from './quantity.ts';

/** What the writing of a number allows, strictly and at most. */
export interface Allowance {
  readonly strict: Interval;
  readonly lenient: Interval;
}

/**
 * The intervals of a number written to the place of ten `place`: half a unit of it strictly, one unit at most (`lastPlace`: of its last
 * digit but zeros, half a unit), both widened by the hedge. `exactly` is for small counts and ranks. Example: 22.6 (place −1) → [22.55, 22.65); "about 40" → ±5%.
 */
export function allowanceOf(
  value: Exact,
  place: number,
  hedge: Hedge,
  exactly: boolean,
  upper: Exact | null = null,
  lastPlace = place,
): Allowance {
  const unit = powerOfTen(place);
  const half = exactly ? exact(0) : unit.div(2);
  const whole = exactly ? exact(0) : mostOff(value, unit, powerOfTen(lastPlace).div(2));
  const top = upper ?? value;
  const plain: Interval = exactly
    ? closed(value, top)
    : { low: value.sub(half), high: top.add(half), lowOpen: false, highOpen: true };
  const wide = closed(value.sub(whole), top.add(whole));
  return hedged(value, top, hedge, plain, wide, unit);
}

/** Of so many things one more or less is a near miss: "58 rules" after 57; of few it is another number. */
const MANY = 10;

/** The intervals of a count: that number strictly, one more or less at most, where it is of many. */
export function countAllowance(value: Exact, upper: Exact | null): Allowance {
  const plain = closed(value, upper ?? value);
  if (value.abs().lt(MANY)) return { strict: plain, lenient: plain };
  return { strict: plain, lenient: closed(value.sub(1), (upper ?? value).add(1)) };
}

/** The intervals of a number written to steps that are no power of ten: half a step strictly, a step at most. Example: 두 배 반 → [2.25, 2.75). */
export function steppedAllowance(value: Exact, step: Exact, hedge: Hedge): Allowance {
  const half = step.div(2);
  const plain: Interval = { low: value.sub(half), high: value.add(half), lowOpen: false, highOpen: true };
  return hedged(value, value, hedge, plain, closed(value.sub(step), value.add(step)), step);
}

/** 960만 may be 964만: zeros at the end of three digits may stand for what was rounded off, where that is little of the number. */
function mostOff(value: Exact, unit: Exact, rounded: Exact): Exact {
  const isLittle = rounded.mul(exact(MOST_ROUNDED)).lte(value.abs());
  return isLittle && unit.lt(rounded) ? rounded : unit;
}

/**
 * The intervals of what is left of something, whose hedge is of what is gone: "more than halved" leaves less than a half, "nearly
 * halved" a little more. Example: 1/2 (place −1), over → (−∞, 0.5).
 */
export function remainderAllowance(value: Exact, place: number, hedge: Hedge): Allowance {
  const gone = allowanceOf(exact(1).sub(value), place, hedge, false);
  return { strict: restOf(gone.strict), lenient: restOf(gone.lenient) };
}

/** Of a part between two ends what is left of one: [0.5, ∞) → (−∞, 0.5]. */
function restOf({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === null ? null : exact(1).sub(high),
    high: low === null ? null : exact(1).sub(low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

/** What is said of what is left, by what is said of what is gone: `over` → `under`. */
export function hedgeOfRemainder(hedge: Hedge): Hedge {
  return REMAINDER[hedge] ?? hedge;
}

const REMAINDER: { readonly [Told in Hedge]?: Hedge } = {
  over: 'under',
  'at-least': 'at-most',
};

/** What may have been rounded off is no more than this part of the number: one in twenty. */
const MOST_ROUNDED = 20;

/** The intervals of a fraction in words: to the midpoints of its neighbours with denominators up to five, a tenth and nine tenths; tenths as written. */
export function fractionAllowance(value: Exact, denominator: number, hedge: Hedge): Allowance {
  const [low, high] = neighbours(value, denominator);
  const plain = closed(value.add(low).div(2), value.add(high).div(2));
  return hedged(value, value, hedge, plain, plain, high.sub(value));
}

function hedged(
  value: Exact,
  top: Exact,
  hedge: Hedge,
  plain: Interval,
  wide: Interval,
  unit: Exact,
): Allowance {
  switch (hedge) {
    case 'none':
    case 'mere':
      return { strict: plain, lenient: wide };
    case 'about': {
      const spread = value.abs().div(20);
      const about = closed(value.sub(spread), top.add(top.abs().div(20)));
      return { strict: union(plain, about), lenient: union(wide, about) };
    }
    case 'nearly': {
      const nearly = closed(value.mul(exact(93, 100)), value);
      return { strict: nearly, lenient: union(wide, nearly) };
    }
    case 'over':
      return {
        strict: { low: value, high: null, lowOpen: true, highOpen: false },
        lenient: { low: value.sub(slack(value, unit)), high: null, lowOpen: false, highOpen: false },
      };
    case 'at-least':
      return {
        strict: { low: value, high: null, lowOpen: false, highOpen: false },
        lenient: { low: value.sub(slack(value, unit)), high: null, lowOpen: false, highOpen: false },
      };
    case 'under':
      return {
        strict: { low: null, high: value, lowOpen: false, highOpen: true },
        lenient: { low: null, high: value.add(slack(value, unit)), lowOpen: false, highOpen: false },
      };
    case 'at-most':
      return {
        strict: { low: null, high: value, lowOpen: false, highOpen: false },
        lenient: { low: null, high: value.add(slack(value, unit)), lowOpen: false, highOpen: false },
      };
    case 'and-a-bit': {
      const bit: Interval = { low: value, high: top.add(unit), lowOpen: false, highOpen: true };
      return { strict: bit, lenient: union(bit, wide) };
    }
  }
}

/** How far on the wrong side of a bound a value may lie before the bound is false: a unit of the last digit, at most 3%. */
function slack(value: Exact, unit: Exact): Exact {
  const most = value.abs().mul(exact(3, 100));
  return unit.lt(most) ? unit : most;
}

function closed(low: Exact, high: Exact): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function union(a: Interval, b: Interval): Interval {
  const low = a.low === null || b.low === null ? null : a.low.lt(b.low) ? a.low : b.low;
  const high = a.high === null || b.high === null ? null : a.high.gt(b.high) ? a.high : b.high;
  return { low, high, lowOpen: false, highOpen: false };
}

const SIMPLE: readonly Exact[] = [
  exact(0),
  exact(1, 10),
  exact(1, 5),
  exact(1, 4),
  exact(1, 3),
  exact(2, 5),
  exact(1, 2),
  exact(3, 5),
  exact(2, 3),
  exact(3, 4),
  exact(4, 5),
  exact(9, 10),
  exact(1),
];

function neighbours(value: Exact, denominator: number): readonly [Exact, Exact] {
  if (denominator === 10) return [value.sub(exact(1, 10)), value.add(exact(1, 10))];
  if (denominator > 5)
    return value.n === 1n
      ? [
          exact(1, denominator + Math.max(1, Math.round(denominator / 5))),
          exact(1, Math.max(1, denominator - Math.max(1, Math.round(denominator / 5)))),
        ]
      : [value.sub(exact(1, denominator)), value.add(exact(1, denominator))];
  const below = SIMPLE.filter((other) => other.lt(value)).at(-1) ?? exact(0);
  const above = SIMPLE.find((other) => other.gt(value)) ?? value.add(exact(1, denominator));
  return [below, above];
}

/**
 * The power of ten of the last digit that means something in a number as written: `22.6` → −1, `354,000` → 3, `40` → 0.
 * Only whole numbers of four digits and more count as rounded at their last non-zero digit.
 */
export function placeOf(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return point + 1 - digits.length;
  const plain = digits.replaceAll(',', '');
  if (plain.length <= 3) return 0;
  return trailingZeros(plain);
}

/** How many zeros end a whole number as written, its first digit not counted: `2400` → 2, `000` → 2. */
export function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return zeros;
}

/** How many digits of a number as written mean something, the zeros at its ends aside: `4,200` → 2, `0.105` → 3. */
export function tellingDigits(text: string): number {
  const digits = text.replace(/[^0-9]/g, '');
  const first = digits.search(/[1-9]/);
  return first < 0 ? 0 : digits.length - trailingZeros(digits) - first;
}
