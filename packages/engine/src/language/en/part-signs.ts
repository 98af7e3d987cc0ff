import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { EN_SCALES } from './numerals.ts';

/** Signs of fractions. */
export const EN_PART_SIGNS: Readonly<Record<string, Exact>> = {
  '½': exact(1, 2),
  '⅓': exact(1, 3),
  '⅔': exact(2, 3),
  '¼': exact(1, 4),
  '¾': exact(3, 4),
};

/** ½| million. */
const SCALE_BEHIND = /^ (thousand|million|billion)(?![a-z])/;
/** ½|%, ½| point. */
const PERCENT_BEHIND = /^ ?(?:%|per ?cent|percentage|points?)/;

/** A sign of a fraction without a whole before it: `½` → 1/2, `½ million` → 500000; before `%` no share. */
export function readPartSign(folded: string, at: number, sign: Exact): NumberReading {
  const scale = SCALE_BEHIND.exec(folded.slice(at + 1, at + 10));
  const power = EN_SCALES[scale?.[1] ?? ''] ?? 0;
  const apart = power > 0 || PERCENT_BEHIND.test(folded.slice(at + 1, at + 12));
  return buildNumber(at, at + 1 + (scale?.[0].length ?? 0), sign.mul(powerOfTen(power)), 'en.fraction.sign', {
    shape: apart ? null : 'fraction',
    denominator: apart ? null : Number(sign.d),
    place: power - 1,
    lastPlace: power - 1,
  });
}
