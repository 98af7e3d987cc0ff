import { decimalText, type Exact, exact, powerOfTen, signumOf } from '../../quantity/exact.ts';
import { groupDigits } from '../group-digits.ts';
import { renderScientific } from '../scientific.ts';

const SCALES: readonly [power: number, word: string][] = [
  [16, '경'],
  [12, '조'],
  [8, '억'],
  [4, '만'],
];

/** From ten thousand 경 on no word helps: 10²⁰. */
const BEYOND_WORDS = 20;

/** A number that is not negative, its two largest parts in words: 2380000 → `238만`. */
export function renderKoreanNumber(size: Exact, digits: number | null): string {
  if (size.lt(powerOfTen(5))) return groupDigits(decimalText(size, digits ?? 12));
  if (size.gte(powerOfTen(BEYOND_WORDS))) return renderScientific(size, digits === null ? 6 : 3);
  const parts: string[] = [];
  let rest = size;
  for (const [power, word] of SCALES) {
    const unit = powerOfTen(power);
    const count = rest.div(unit).floor();
    if (signumOf(count) === 0) continue;
    parts.push(`${groupDigits(decimalText(count, 0))}${word}`);
    rest = rest.sub(count.mul(unit));
    if (parts.length === 2) return parts.join(' ');
  }
  if (rest.gte(exact(1))) parts.push(groupDigits(decimalText(rest, 0)));
  return parts.join(' ');
}
