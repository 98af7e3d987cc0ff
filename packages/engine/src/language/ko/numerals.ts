import { readPlainDigits } from '../../quantity/digits.ts';
import { type Exact, exact, parseExact, powerOfTen } from '../../quantity/exact.ts';
import { placeOf, trailingZeros } from '../../quantity/rounding.ts';
import { otherMoneyEnd } from './currencies.ts';

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
/** 하나부터 열까지, 세는 말 앞의 꼴과 홀로 선 꼴: 두 → 2, 둘 → 2. */
export const KO_NATIVE_TO_TEN: Readonly<Record<string, number>> = { ...NATIVE_ONES, 열: 10 };
/** Sino-Korean digits. */
export const SINO: Readonly<Record<string, number>> = {
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
/** Scale letters below 만, as powers of ten. */
export const SMALL: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
/** Scale letters from 만 on, as powers of ten. */
export const LARGE: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** A numeral read from a position: its end, value and the places of its last digits. */
export interface Numeral {
  readonly end: number;
  readonly value: Exact;
  readonly place: number;
  readonly lastPlace: number;
}

/**
 * A number in digits with Korean scale words, from `at`: `1조2000억` → 1200000000000, `29만5000`, `6억1천400만`, `20여만`.
 * Behind a larger part the zeros that end a number are rounding, as in digits alone: `7억300만` is written to the million.
 * 조 that begins a noun (조사) and 만 that means "only" are left alone.
 */
export function readMixed(folded: string, at: number, text: string = folded): Numeral | null {
  const first = readGroup(folded, at, text);
  if (first === null) return null;
  let { end, value, place, lastPlace, large } = first;
  while (large > 0) {
    const gap = folded.charAt(end) === ' ' ? 1 : 0;
    const next = readGroup(folded, end + gap, text);
    if (
      next === null ||
      (gap === 1 &&
        next.large === 0 &&
        !next.small &&
        !isGrouped(folded, end + 1, next.end) &&
        !endsCounted(folded, next.end))
    )
      break;
    if (next.large >= large || next.value.gte(powerOfTen(large))) break;
    ({ end, lastPlace, large } = next);
    place = lastPlace;
    value = value.add(next.value);
  }
  return { end, value, place, lastPlace };
}

/** 2,345만 6,780: a comma in the digits behind 만 says that they go on. */
function isGrouped(folded: string, at: number, end: number): boolean {
  return /^[0-9],[0-9]{3}$/.test(folded.slice(at, end));
}

/** Whether a counter or unit follows at once: the 1000 of `62만 1000대` belongs to what stands before, that of `3만 2024년` does not. */
function endsCounted(folded: string, at: number): boolean {
  return /^\s?(?!(?:[은는이가을를과와도만의에](?![가-힣])|년|월|일|분기|차|위))(?:[가-힣]|(?:[kcm]?m2?|kg|㎡|㎢|t)(?![a-z0-9]))/.test(
    folded.slice(at, at + 5),
  );
}

/** What stands before one large scale word, with it: the `1천400만` of `6억1천400만`. */
interface Group extends Numeral {
  /** The power of ten of its large scale word (만, 억 …), 0 where it has none. */
  readonly large: number;
  /** Whether 십, 백 or 천 stands in it. */
  readonly small: boolean;
}

function readGroup(folded: string, at: number, text: string): Group | null {
  const section = readSection(folded, at, text, 16);
  if (section === null) return null;
  const bit = /^여 ?/.exec(folded.slice(section.end, section.end + 2))?.[0].length ?? 0;
  const gap = bit === 0 && SPACED_SCALE.test(folded.slice(section.end, section.end + 9)) ? 1 : bit;
  const power = scaleAt(LARGE, folded, section.end + gap);
  if (power === 0) return { ...section, large: 0 };
  return {
    end: section.end + gap + 1,
    value: section.value.mul(powerOfTen(power)),
    place: section.place + power,
    lastPlace: section.lastPlace + power,
    large: power,
    small: section.small,
  };
}

/** 3 억 달러, 1 조 5000억: a scale word behind a space, where money or digits follow. */
const SPACED_SCALE = /^ [만억조] ?(?:원|달러|위안|유로|엔|파운드|[0-9]{3,4}[만억])/;

interface Section extends Numeral {
  readonly small: boolean;
}

/** Digits with 천, 백 and 십 between them, each below the power of the one before: `3천500`, `5백`, `2000`. */
function readSection(folded: string, at: number, text: string, below: number): Section | null {
  const digits = readPlainDigits(folded, at, text);
  if (digits === null) return null;
  const value = parseExact(digits.plain) ?? exact(0);
  if (value.gte(powerOfTen(below)) && below < 16) return null;
  const power = scaleAt(SMALL, folded, digits.end);
  const pointed = digits.plain.includes('.');
  const place = placeOf(digits.plain) + power;
  const lastPlace = (pointed ? placeOf(digits.plain) : trailingZeros(digits.plain)) + power;
  if (power === 0) return { end: digits.end, value, place, lastPlace, small: false };
  if (power >= below) return null;
  const head = { end: digits.end + 1, value: value.mul(powerOfTen(power)), place, lastPlace, small: true };
  const rest = readRest(folded, head.end, text, power);
  if (rest === null) return head;
  const whole = head.value.add(rest.value);
  const rounded = !rest.small && rest.place === 0 && whole.gte(exact(1000));
  return { ...rest, value: whole, place: rounded ? rest.lastPlace : rest.place, small: true };
}

/** The rest of a section behind 천, 백 or 십; after a space, only with a scale word of its own (`3천 500억`, `4천 3백`) or before money. */
function readRest(folded: string, at: number, text: string, below: number): Section | null {
  if (folded.charAt(at) !== ' ') return readSection(folded, at, text, below);
  const rest = readSection(folded, at + 1, text, below);
  if (rest === null || rest.small || scaleAt(LARGE, folded, rest.end) > 0) return rest;
  return rest.value.lt(powerOfTen(below)) && endsInMoney(folded, rest.end) ? rest : null;
}

/** Whether money follows: the 620 of `3천 620 달러` belongs to what stands before. */
function endsInMoney(folded: string, at: number): boolean {
  const from = folded.charAt(at) === ' ' ? at + 1 : at;
  return MONEY.test(folded.slice(from, from + 3)) || otherMoneyEnd(folded, from) > from;
}

const MONEY = /^(?:달러|위안|유로|파운드|원(?![가-힣])|엔(?![가-힣]))/;

/** The power of ten of a scale letter of a table at a position; 0 where none stands there. */
function scaleAt(table: Readonly<Record<string, number>>, folded: string, at: number): number {
  const power = table[folded.charAt(at)];
  return power !== undefined && isScale(folded, at) ? power : 0;
}

/** Whether a scale letter is one here: not 조사, 만큼, 만이, 억제, 천연, 경우, 조각 …, where digits or a unit should follow. */
export function isScale(folded: string, at: number): boolean {
  const letter = folded.charAt(at);
  const next = folded.slice(at + 1, at + 3);
  if (letter === '만') return !/^(?:큼|이다|이 |을|은 )/.test(next);
  if (letter === '조') return !/^(?:사|치|건|직|항|각|에 )/.test(next) || /^\s?[0-9]/.test(next);
  if (letter === '경') return /^[\s원달위유엔0-9]/.test(next);
  if (letter === '천') return !/^(?:연|안|문|체)/.test(next);
  return true;
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

/** A greater numeral in words is none that anyone writes. */
const MOST = 1e19;

/** How a section goes on behind 만, 억 or 조 and a space: 육만 오천, but not 백만 이상. */
const SECTION = /^[일이삼사오육칠팔구]?[십백천](?!연|문|안|체)/;

/** A sino-Korean numeral in Hangul from `at`: `육십구` → 69, `이천` → 2000, `삼십만` → 300000. */
export function readSino(folded: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let place = 0;
  for (; end < folded.length && total < MOST; end++) {
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
    } else if (
      !(letter === ' ' && folded.charAt(end - 1) in LARGE && SECTION.test(folded.slice(end + 1, end + 3)))
    )
      break;
  }
  if (end === at) return null;
  const value = total + section + (digit ?? 0);
  return { end, value: exact(BigInt(value)), place: value >= 1000 ? place : 0, lastPlace: place };
}
