import { type Exact, exact, signumOf } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Hedge, Quantity } from '../../quantity/quantity.ts';
import type { Agreement } from '../reasons.ts';
import { intervalsMeet, point, scaleInterval } from './arithmetic.ts';

/** What a written number allows, in the unit in which it is to be compared. */
export interface Allowed {
  readonly value: Exact;
  readonly strict: Interval;
  readonly lenient: Interval;
  readonly hedge: Hedge;
}

/** The number as written, scaled by an exact factor: a third as 33.3 per cent has factor 100. */
export function allowedBy(quantity: Quantity, factor: Exact = exact(1)): Allowed {
  return {
    value: quantity.value.mul(factor),
    strict: scaleInterval(quantity.strict, factor),
    lenient: scaleInterval(quantity.lenient, factor),
    hedge: quantity.hedge,
  };
}

/** The same with the sign turned: "fell by 10" is a change of −10. */
export function negated(allowed: Allowed): Allowed {
  const flip = exact(-1);
  return {
    ...allowed,
    value: allowed.value.neg(),
    strict: scaleInterval(allowed.strict, flip),
    lenient: scaleInterval(allowed.lenient, flip),
  };
}

/**
 * How a computed value stands to the number written. Agreement is meeting what strict rounding (or the hedge, or cutting the
 * digits off) allows; within noise is meeting one whole unit of the last digit; `flagged` is a true but misleading bound, the
 * value being over one and a half times "over x".
 */
export function compareAllowed(written: Allowed, computed: Interval): { agreement: Agreement; far: boolean } {
  const allowed = rounded(written, computed);
  if (isFarOff(allowed, computed)) return { agreement: 'within-noise', far: false };
  if (intervalsMeet(allowed.strict, computed) || isCutOff(allowed, computed)) {
    return { agreement: isMisleading(allowed, computed) ? 'flagged' : 'agrees', far: false };
  }
  if (intervalsMeet(allowed.lenient, computed)) return { agreement: 'within-noise', far: false };
  const far = !intervalsMeet(widen(allowed), computed) || isOpposite(allowed, computed);
  return { agreement: 'disagrees', far };
}

/**
 * The same for a growth. Where the values are so rounded that it is known no better than to the size claimed, nearly any number
 * would agree: 19,000 after 20,000 is a fall of 5%, and within noise of one of 1%.
 */
export function compareGrowth(allowed: Allowed, growth: Interval): { agreement: Agreement; far: boolean } {
  const compared = compareAllowed(allowed, growth);
  const isKnown = compared.agreement !== 'agrees' || !isTooRough(allowed, growth);
  return isKnown ? compared : { agreement: 'within-noise', far: false };
}

/** Whether an interval is wider than the number claimed is great, and its middle is another. */
function isTooRough({ value, lenient }: Allowed, { low, high }: Interval): boolean {
  if (low === null || high === null || high.sub(low).lte(value.abs())) return false;
  return !intervalsMeet(lenient, middleOf({ low, high }));
}

/** The point in the middle of an interval, which is the value as published or as reckoned; all of one that has no end. */
function middleOf(interval: Pick<Interval, 'low' | 'high'>): Interval {
  const { low, high } = interval;
  return low === null || high === null
    ? { low, high, lowOpen: false, highOpen: false }
    : point(low.add(high).div(2));
}

/**
 * The same for a multiple, whose last digit says little: "four times" is far from 2.2, which is not half as much again as it, and
 * "doubled" is not within noise of 1.2.
 */
export function compareMultiple(allowed: Allowed, ratio: Interval): { agreement: Agreement; far: boolean } {
  const compared = compareAllowed(allowed, ratio);
  if (compared.agreement === 'within-noise' && isBeyondRounding(allowed, ratio))
    return { agreement: 'disagrees', far: false };
  if (compared.agreement === 'agrees' && isLoose(allowed, ratio))
    return { agreement: 'within-noise', far: false };
  return compared.agreement === 'disagrees'
    ? { ...compared, far: compared.far || isOfAnotherSize(allowed, ratio) }
    : compared;
}

/** A whole times is a great deal of a small multiple: 1.2 is no more "doubled" than 3 is, though both are one off. */
function isBeyondRounding({ strict }: Allowed, { low, high }: Interval): boolean {
  return (
    (strict.low !== null && high?.mul(NEARLY).lt(strict.low) === true) ||
    (strict.high !== null && low?.gt(strict.high.mul(NEARLY)) === true)
  );
}

/** Half a time is much of a small multiple, and so is what may be cut off: neither 1.55 nor 2.9 is what "twice" tells, though both round or cut to it. */
function isLoose({ value, hedge, strict }: Allowed, { low, high }: Interval): boolean {
  if (hedge !== 'none' && hedge !== 'mere' && hedge !== 'about') return false;
  const isRange = strict.low !== null && strict.high?.sub(strict.low).gt(exact(1)) === true;
  if (intervalIsPoint(strict) || isRange || value.lt(exact(1))) return false;
  return (
    (low?.gt(value.mul(exact(1).add(LOOSE))) ?? false) || (high?.lt(value.mul(exact(1).sub(LOOSE))) ?? false)
  );
}

/** The part of itself by which a multiple may be off and still be told by its number. */
const LOOSE = exact(1, 5);

/** A multiple may be so far off what rounds to it. */
const NEARLY = exact(11, 10);

/** A multiple that must be raised or lowered by more than half to be the one computed. */
const HALF_AGAIN = exact(3, 2);

function isOfAnotherSize({ value }: Allowed, { low, high }: Interval): boolean {
  if (signumOf(value) <= 0) return false;
  return (high?.mul(HALF_AGAIN).lt(value) ?? false) || (low?.gt(value.mul(HALF_AGAIN)) ?? false);
}

/** A rise by one is far from a fall by one. */
function isOpposite({ value }: Allowed, { low, high }: Interval): boolean {
  return signumOf(value) > 0
    ? high !== null && signumOf(high) < 0
    : signumOf(value) < 0 && low !== null && signumOf(low) > 0;
}

/** A count is exact, but where the statistic has parts of one it is written rounded: 661 families for 660.93. */
function rounded(allowed: Allowed, computed: Interval): Allowed {
  const { value, strict } = allowed;
  if (!intervalIsPoint(strict) || value.d !== 1n || !hasParts(computed)) return allowed;
  const half = exact(1, 2);
  const one = exact(1);
  return {
    ...allowed,
    strict: { low: value.sub(half), high: value.add(half), lowOpen: false, highOpen: true },
    lenient: { low: value.sub(one), high: value.add(one), lowOpen: false, highOpen: false },
  };
}

/** Whether a value is told to less than one, and is no whole number. */
function hasParts({ low, high }: Interval): boolean {
  if (low === null || high === null || high.sub(low).gte(exact(1))) return false;
  return low.d !== 1n || high.d !== 1n;
}

/** Whether a number is what is left where digits are cut off: 21.9 as 21; not 25 as 24, which is published without others. */
function isCutOff(allowed: Allowed, computed: Interval): boolean {
  const cut = truncation(allowed);
  return cut !== null && intervalsMeet(cut, middleOf(computed));
}

/** Digits cut off instead of rounded: 285.88 written as 285.8 is [285.8, 285.9). */
function truncation(allowed: Allowed): Interval | null {
  const { low, high } = allowed.lenient;
  if (allowed.hedge !== 'none' && allowed.hedge !== 'mere') return null;
  if (low === null || high === null || intervalIsPoint(allowed.strict)) return null;
  return signumOf(allowed.value) >= 0
    ? { low: allowed.value, high, lowOpen: false, highOpen: true }
    : { low, high: allowed.value, lowOpen: true, highOpen: false };
}

function intervalIsPoint(interval: Interval): boolean {
  return interval.low !== null && interval.high !== null && interval.low.equals(interval.high);
}

function isMisleading(allowed: Allowed, computed: Interval): boolean {
  if (allowed.hedge !== 'over' && allowed.hedge !== 'at-least') return false;
  return (
    computed.low !== null && signumOf(allowed.value) > 0 && computed.low.gt(allowed.value.mul(exact(3, 2)))
  );
}

/** "Fewer than 2,700" of five, "more than 41,600" of 729,352 are true of nearly anything: they tell neither way. */
function isFarOff({ hedge, value }: Allowed, { low, high }: Interval): boolean {
  if (low === null || high === null || signumOf(low) < 0) return false;
  if (hedge === 'over' || hedge === 'at-least') return low.gt(value.mul(FAR_ABOVE));
  return (hedge === 'under' || hedge === 'at-most') && high.mul(FAR_BELOW).lt(value);
}

/** So many times a value a bound above it says nothing of it; and a bound so small a part of it below it. */
const FAR_BELOW = exact(3);
const FAR_ABOVE = exact(8);

/** Twice the lenient tolerance, for cells of medium confidence. */
function widen(allowed: Allowed): Interval {
  const { low, high, lowOpen, highOpen } = allowed.lenient;
  return {
    low: low === null ? null : low.sub(allowed.value.sub(low).abs()),
    high: high === null ? null : high.add(high.sub(allowed.value).abs()),
    lowOpen,
    highOpen,
  };
}
