import { type Exact, exact } from './exact.ts';
import { buildNumber, type NumberReading } from './number-reading.ts';

const RAISED = /\^([+-]{0,2})([0-9]{1,2})(?![0-9.^])/y;
/** Greater numbers are raised to no power that anyone tells. */
const MOST = 1000;

/** A number raised to a power with a sign: `10^25`, `-2.5^-1` → −0.4; null where none stands behind. */
export function readRaised(
  folded: string,
  at: number,
  { end, value }: { readonly end: number; readonly value: Exact },
  rule: string,
): NumberReading | null {
  RAISED.lastIndex = end;
  const match = RAISED.exec(folded);
  if (match === null || value.gt(MOST) || value.sign() === 0) return null;
  const below = (match[1]?.split('-').length ?? 1) % 2 === 0;
  const power = Number(match[2]) * (below ? -1 : 1);
  const negative = /(?:^|[\s(])-$/.test(folded.slice(Math.max(0, at - 2), at));
  const size = (negative ? value.neg() : value).pow(Math.abs(power));
  const raised = power < 0 ? exact(1).div(size) : size;
  const place = value.equals(10) ? power : 0;
  return buildNumber(negative ? at - 1 : at, end + match[0].length, raised, rule, {
    place,
    lastPlace: place,
    negative: raised.sign() < 0,
  });
}
