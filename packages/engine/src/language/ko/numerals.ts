import { type Exact, exact, parseExact, powerOfTen } from '../../quantity/exact.ts';
import { placeOf } from '../../quantity/rounding.ts';

/** Native Korean numerals as they stand before a counter: 한, 두 … 아흔. */
const NATIVE_ONES: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const SINO: Readonly<Record<string, number>> = {
  영: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
};
const SMALL: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const LARGE: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** A numeral read from a position: its end, value and the places of its last digits. */
export interface Numeral {
  readonly end: number;
  readonly value: Exact;
  readonly place: number;
  readonly lastPlace: number;
}

const DIGITS = /[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/y;

/**
 * A number in digits with Korean scale words, from `at`: `1조2000억` → 1200000000000, `29만5000`, `4만 3천`, `2858억`.
 * 조 that begins a noun (조사) and 만 that means "only" are left alone.
 */
export function readMixed(folded: string, at: number): Numeral | null {
  const first = digitsAt(folded, at);
  if (first === null) return null;
  let { end, value, place, lastPlace } = scaled(folded, first);
  let limit = scaleAfter(folded, first.end);
  let whole = value;
  while (limit !== null && limit >= 3) {
    const gap = folded.charAt(end) === ' ' ? 1 : 0;
    const next = digitsAt(folded, end + gap);
    if (next === null) break;
    const nextScale = scaleAfter(folded, next.end);
    if (gap === 1 && nextScale === null) break;
    if (nextScale !== null && nextScale >= limit) break;
    if (nextScale === null && next.text.replace(/[^0-9].*$/, '').length > limit) break;
    const part = scaled(folded, next);
    whole = whole.add(part.value);
    ({ end, place, lastPlace } = part);
    value = whole;
    limit = nextScale;
  }
  return { end, value: whole, place, lastPlace };
}

interface Digits {
  readonly end: number;
  readonly text: string;
}

function digitsAt(folded: string, at: number): Digits | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(folded);
  return match === null ? null : { end: at + match[0].length, text: match[0].replaceAll(',', '') };
}

/** The power of ten of the scale words right behind: `억` → 8, `천만` → 7; null where there is none. */
function scaleAfter(folded: string, at: number): number | null {
  const end = scaleEnd(folded, at);
  return end.power === 0 ? null : end.power;
}

function scaleEnd(folded: string, at: number): { end: number; power: number } {
  let end = at;
  let power = 0;
  const small = SMALL[folded.charAt(end)];
  if (small !== undefined && isScale(folded, end)) {
    power += small;
    end++;
  }
  const large = LARGE[folded.charAt(end)];
  if (large !== undefined && isScale(folded, end)) {
    power += large;
    end++;
  }
  return { end, power };
}

/** Whether a scale letter is one here: not 조사, 만큼, 만이, 억제, 천연, 경우, 조각 …, where digits or a unit should follow. */
function isScale(folded: string, at: number): boolean {
  const letter = folded.charAt(at);
  const next = folded.slice(at + 1, at + 3);
  if (letter === '만') return !/^(?:큼|이다|이 |을|은 )/.test(next);
  if (letter === '조') return !/^(?:사|치|건|직|항|각|에 )/.test(next) || /^\s?[0-9]/.test(next);
  if (letter === '경') return /^[\s원달위유엔0-9]/.test(next);
  if (letter === '천') return !/^(?:연|안|문|체)/.test(next);
  return true;
}

function scaled(folded: string, digits: Digits): Numeral {
  const { end, power } = scaleEnd(folded, digits.end);
  const value = (parseExact(digits.text) ?? exact(0)).mul(powerOfTen(power));
  const trailing = digits.text.includes('.')
    ? placeOf(digits.text)
    : Math.min(/0*$/.exec(digits.text)?.[0].length ?? 0, digits.text.length - 1);
  return { end, value, place: placeOf(digits.text) + power, lastPlace: trailing + power };
}

const NATIVE =
  /(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(한|하나|두|둘|세|셋|석|네|넷|넉|다섯|여섯|일곱|여덟|아홉)?/y;

/** A native numeral from `at`: `스물다섯` → 25, `여덟` → 8; null where there is none. */
export function readNative(folded: string, at: number): Numeral | null {
  NATIVE.lastIndex = at;
  const match = NATIVE.exec(folded);
  if (match === null || match[0] === '') return null;
  const value = (NATIVE_TENS[match[1] ?? ''] ?? 0) + (NATIVE_ONES[match[2] ?? ''] ?? 0);
  return value === 0 ? null : { end: at + match[0].length, value: exact(value), place: 0, lastPlace: 0 };
}

/** A sino-Korean numeral in Hangul from `at`: `육십구` → 69, `이천` → 2000, `삼십만` → 300000. */
export function readSino(folded: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let place = 0;
  for (; end < folded.length; end++) {
    const letter = folded.charAt(end);
    if (letter in SINO) {
      if (digit !== null) break;
      digit = SINO[letter] ?? 0;
      place = 0;
    } else if (letter in SMALL) {
      section += (digit ?? 1) * 10 ** (SMALL[letter] ?? 0);
      place = SMALL[letter] ?? 0;
      digit = null;
    } else if (letter in LARGE && (section > 0 || digit !== null)) {
      total += (section + (digit ?? 0)) * 10 ** (LARGE[letter] ?? 0);
      place = LARGE[letter] ?? 0;
      section = 0;
      digit = null;
    } else break;
  }
  if (end === at) return null;
  const value = total + section + (digit ?? 0);
  return { end, value: exact(BigInt(value)), place: value >= 1000 ? place : 0, lastPlace: place };
}
