import { exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readPower } from '../../quantity/power.ts';
import { readRaised } from '../../quantity/raised.ts';
import { readSlashed } from '../../quantity/slashed.ts';
import { type Numeral, readMixed } from './numerals.ts';

/** 3/4분기, 5/7나노: two quarters, two names, no fraction. */
const NO_FRACTION = /^ ?(?:분기|나노)/;

/** -3, 마이너스 3, 영하 3. */
const MINUS = /(?:^|[\s(~])[-−]$|(?:마이너스|영하)\s?$/;
/** 3-|5, 3~-|5: the line of a range. */
const RANGE = /[0-9]\s?[-~]$/;

/** 3할 |2푼 5리. */
const HAL = /^할\s?([0-9])푼(?:\s?([0-9])리)?/;

/** The number that begins at a digit: `3만 2000`, `3/4`, `-3`, `5×10^25`, `3할 2푼`; null where the digits are none. */
export function readDigitNumber(folded: string, at: number, text: string): NumberReading | null {
  const slashed = readSlashed(folded, at, 'ko.number.slashed');
  if (slashed !== null && !NO_FRACTION.test(folded.slice(slashed.end, slashed.end + 3))) return slashed;
  const numeral = readMixed(folded, at, text);
  if (numeral === null) return null;
  const raised = readRaised(folded, at, numeral, 'ko.number.power') ?? timesPower(folded, at, numeral);
  if (raised !== null) return raised;
  const sign = lengthOfSign(folded, at);
  return readHal(folded, at - sign, numeral) ?? plainDigits(at - sign, numeral, sign > 0);
}

/** 5×10^25. */
function timesPower(
  folded: string,
  at: number,
  { end, value, place, lastPlace }: Numeral,
): NumberReading | null {
  const power = readPower(folded, end);
  return power === null
    ? null
    : buildNumber(at, power.end, value.mul(powerOfTen(power.exponent)), 'ko.number.power', {
        place: place + power.exponent,
        lastPlace: lastPlace + power.exponent,
      });
}

/** How long a minus sign or its word before a number is, with the space behind the word; 0 where there is none. */
function lengthOfSign(folded: string, at: number): number {
  const sign = MINUS.exec(folded.slice(Math.max(0, at - 6), at))?.[0];
  return sign === undefined || RANGE.test(folded.slice(Math.max(0, at - 3), at))
    ? 0
    : sign.replace(/^[\s(~]/, '').length;
}

/** 3할 2푼, 3할2푼5리: tenths, hundredths and thousandths, as per cent. */
function readHal(folded: string, start: number, tenths: Numeral): NumberReading | null {
  const parts = HAL.exec(folded.slice(tenths.end, tenths.end + 8));
  if (parts === null) return null;
  const hundredths = exact(Number(parts[1]));
  const thousandths = exact(Number(parts[2] ?? 0), 10);
  const value = tenths.value.mul(exact(10)).add(hundredths).add(thousandths);
  const place = parts[2] === undefined ? 0 : -1;
  return buildNumber(start, tenths.end + parts[0].length, value, 'ko.number.hal', {
    shape: 'percent',
    place,
    lastPlace: place,
  });
}

function plainDigits(
  start: number,
  { end, value, place, lastPlace }: Numeral,
  negative: boolean,
): NumberReading {
  return buildNumber(start, end, negative ? value.neg() : value, 'ko.number.digits', {
    place,
    lastPlace,
    negative,
  });
}
