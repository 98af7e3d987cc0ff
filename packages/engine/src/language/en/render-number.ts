import { decimalText, type Exact, powerOfTen } from '../../quantity/exact.ts';
import { groupDigits } from '../group-digits.ts';
import { renderScientific } from '../scientific.ts';

const SCALES: readonly [power: number, word: string][] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];

/** From ten thousand trillion on no word helps: 10¹⁶. */
const BEYOND_WORDS = 16;

/** A number that is not negative: 2380000 → `2.38 million`. */
export function renderEnglishNumber(size: Exact, digits: number | null): string {
  if (size.gte(powerOfTen(BEYOND_WORDS))) return renderScientific(size, digits === null ? 6 : 3);
  for (const [power, word] of SCALES) {
    if (size.gte(powerOfTen(power)))
      return groupDigits(decimalText(size.div(powerOfTen(power)), digits === null ? 6 : 3)) + word;
  }
  return groupDigits(decimalText(size, digits ?? 12));
}
