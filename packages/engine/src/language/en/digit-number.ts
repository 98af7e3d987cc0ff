import { powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readPower } from '../../quantity/power.ts';
import { readRaised } from '../../quantity/raised.ts';
import { readSlashed } from '../../quantity/slashed.ts';
import { type Numeral, readDigits } from './numerals.ts';
import { readOver } from './over.ts';
import { spokenPower } from './spoken-power.ts';

/** -|3, -$|3, minus |3. */
const MINUS = /(?:^|[\s(])(?:[-−]\$?|[$€£]-)$|\bminus\s$/;
/** 3 -|5: the line of a range. */
const RANGE = /[0-9]\s?-$/;
/** -|3, minus |3: where no sign of money stands between. */
const OWN_MINUS = /(?:-|minus\s)$/;
/** 21|st. */
const ORDINAL_END = /^(?:st|nd|rd|th)(?![a-z])/;

/** The number that begins at a digit: `2.6 million`, `3/4`, `-3`, `5×10^25`, `21st`; null where the digits are none. */
export function readDigitNumber(folded: string, at: number, text: string): NumberReading | null {
  const slashed = readSlashed(folded, at, 'en.number.slashed');
  if (slashed !== null) return slashed;
  const numeral = readDigits(folded, at, text);
  if (numeral === null) return null;
  const raised = readRaised(folded, at, numeral, 'en.number.power');
  if (raised !== null) return raised;
  const negative = isNegative(folded, at);
  return (
    timesPower(folded, at, numeral, negative) ??
    digitOrdinal(folded, at, numeral) ??
    readOver(folded, at, numeral) ??
    plainDigits(folded, at, numeral, negative)
  );
}

function isNegative(folded: string, at: number): boolean {
  return (
    MINUS.test(folded.slice(Math.max(0, at - 7), at)) && !RANGE.test(folded.slice(Math.max(0, at - 3), at))
  );
}

/** Where the minus sign or its word before a number begins. */
function signStart(folded: string, at: number): number {
  return at - (OWN_MINUS.exec(folded.slice(Math.max(0, at - 6), at))?.[0].length ?? 0);
}

/** 5×10^25, 5 times ten to the 25th. */
function timesPower(
  folded: string,
  at: number,
  { end, value, place, lastPlace }: Numeral,
  negative: boolean,
): NumberReading | null {
  const power = readPower(folded, end) ?? spokenPower(folded, end);
  if (power === null) return null;
  const { exponent } = power;
  return buildNumber(
    negative ? signStart(folded, at) : at,
    power.end,
    (negative ? value.neg() : value).mul(powerOfTen(exponent)),
    'en.number.power',
    { place: place + exponent, lastPlace: lastPlace + exponent, negative },
  );
}

/** 21st, 2nd. */
function digitOrdinal(folded: string, at: number, { end, value }: Numeral): NumberReading | null {
  return ORDINAL_END.test(folded.slice(end, end + 3))
    ? buildNumber(at, end + 2, value, 'en.ordinal.digits', { shape: 'rank' })
    : null;
}

function plainDigits(
  folded: string,
  at: number,
  { end, value, place, lastPlace }: Numeral,
  negative: boolean,
): NumberReading {
  const start = negative && folded.charAt(at - 1) !== '$' ? signStart(folded, at) : at;
  return buildNumber(start, end, negative ? value.neg() : value, 'en.number.digits', {
    place,
    lastPlace,
    negative,
  });
}
