import type { StoryFigure } from '../story-features.ts';

/**
 * Whether two figures can be the same one, each as roughly as it is written: 14.83 billion and 148억 dollars are, 85,000 and 83,000 are not.
 * A figure without a unit fits any. Of two roundings the rougher decides, and one digit alone agrees with itself only.
 */
export function sameFigure(a: StoryFigure, b: StoryFigure): boolean {
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  if (a.value === b.value) return true;
  const [rough, fine] = a.digits <= b.digits ? [a, b] : [b, a];
  if (rough.digits === fine.digits && !rough.hedged && !fine.hedged) return false;
  if (rough.digits < 2) return false;
  const [x, y] = [Number(rough.value), Number(fine.value)];
  const step = lastPlace(x, rough.digits);
  // Half a step is what rounding allows; cutting off (148억 for 148.9) is usual in Korean and allows a whole one.
  return Math.abs(x - y) < step * (y > x ? 1 : 0.5);
}

/** Figures whose magnitudes are further apart than this are never the same: two digits allow for a tenth, and log10(1.1) is 0.042. */
const REACH = 0.05;

/**
 * A figure's place on a scale on which like figures lie beside each other, worked out once where it is compared with many.
 * `couldBeSame(magnitudeOf(a), magnitudeOf(b))` is quick to say of most two that `sameFigure` would say no.
 */
export function magnitudeOf({ value }: Pick<StoryFigure, 'value'>): number {
  return Math.log10(Math.abs(Number(value)));
}

/** False only where `sameFigure` is. Two noughts, whose magnitudes have no difference, could be. */
export function couldBeSame(magnitude: number, other: number): boolean {
  return !(Math.abs(magnitude - other) > REACH);
}

/** The worth of the last of so many digits: `lastPlace(14_800_000_000, 3)` → 100_000_000. */
function lastPlace(value: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}
