import { readPlainDigits } from '../../quantity/digits.ts';
import { exact, parseExact, powerOfTen } from '../../quantity/exact.ts';
import { COUNTER_AFTER_WORD } from './counter-after-word.ts';
import { isScale, LARGE, type Numeral, readNative, SINO, SMALL } from './numerals.ts';

const MINUS = /마이[너나]스 ?/y;

/** Whether a word for minus stands at a position, with what follows; the end of the word, or the position itself. */
function skipMinus(folded: string, at: number): number {
  MINUS.lastIndex = at;
  return at + (MINUS.exec(folded)?.[0].length ?? 0);
}

/**
 * A numeral in words from `at`, with all that words can hold: `삼백스물두` → 322, `천 4백만` → 14000000, `마이너스 오 점 오` → −5.5,
 * `영점 일` → 0.1. Null where there is none.
 */
export function readSpelled(folded: string, at: number): Numeral | null {
  const start = skipMinus(folded, at);
  const whole = readWhole(folded, start) ?? (start > at ? readDigits(folded, start) : null);
  if (whole === null) return null;
  const numeral = withDecimals(folded, whole);
  return start > at ? { ...numeral, value: numeral.value.neg() } : numeral;
}

/** What is still open while a numeral is read letter by letter. */
interface Open {
  /** Of the parts behind which 만, 억 or 조 stands. */
  readonly total: bigint;
  /** Of the part at hand, with 천, 백 and 십 done. */
  readonly section: bigint;
  /** The last digit, not yet counted. */
  readonly digit: bigint | null;
  /** The power of ten of the last 천, 백 or 십 of the part, and of the last 만, 억 or 조. */
  readonly small: number;
  readonly large: number;
  readonly place: number;
}

const NOTHING: Open = { total: 0n, section: 0n, digit: null, small: 4, large: 20, place: 0 };

function readWhole(folded: string, at: number): Numeral | null {
  let open = NOTHING;
  let end = at;
  for (;;) {
    const gap = end > at && folded.charAt(end) === ' ' && goesOn(folded, end + 1, open) ? 1 : 0;
    const next = readLetter(folded, end + gap, open);
    if (next === null) break;
    ({ open, end } = next);
  }
  const native = end > at ? readTail(folded, end, open) : null;
  if (end === at) {
    const alone = readNative(folded, at);
    return alone === null ? null : withOnes(folded, alone);
  }
  const value = exact(open.total + open.section + (open.digit ?? 0n));
  if (native !== null) return { end: native.end, value: value.add(native.value), place: 0, lastPlace: 0 };
  return { end, value, place: value.gte(exact(1000)) ? open.place : 0, lastPlace: open.place };
}

function readLetter(
  folded: string,
  at: number,
  open: Open,
): { readonly open: Open; readonly end: number } | null {
  const letter = folded.charAt(at);
  const digit = SINO[letter];
  if (digit !== undefined) {
    if (open.digit !== null || isCopula(folded, at, open) || isNativeBegun(folded, at)) return null;
    return { open: { ...open, digit: BigInt(digit), place: 0 }, end: at + 1 };
  }
  const small = SMALL[letter];
  if (small !== undefined) {
    if (small >= open.small || !isScale(folded, at)) return null;
    const section = open.section + (open.digit ?? 1n) * 10n ** BigInt(small);
    return { open: { ...open, section, digit: null, small, place: small }, end: at + 1 };
  }
  const large = LARGE[letter];
  if (large !== undefined) {
    const part = open.section + (open.digit ?? 0n);
    const first = open === NOTHING;
    if (large >= open.large || (part === 0n && !first) || !isScale(folded, at)) return null;
    const total = open.total + (first ? 1n : part) * 10n ** BigInt(large);
    const rounded = open.digit === null && open.section > 0n ? open.place : 0;
    return { open: { ...NOTHING, total, large, place: large + rounded }, end: at + 1 };
  }
  return open.digit === null && open !== NOTHING ? readInDigits(folded, at, open) : null;
}

/** The 4 of 천 4백만: digits within words, where a scale word follows. */
function readInDigits(
  folded: string,
  at: number,
  open: Open,
): { readonly open: Open; readonly end: number } | null {
  const digits = readPlainDigits(folded, at, folded);
  if (digits === null || digits.plain.includes('.')) return null;
  const behind = folded.charAt(digits.end);
  if (!(behind in SMALL || behind in LARGE) || !isScale(folded, digits.end)) return null;
  return { open: { ...open, digit: BigInt(digits.plain) }, end: digits.end };
}

/** Whether the 이 of 이십이다, 백이며 is "is" and no two. */
function isCopula(folded: string, at: number, open: Open): boolean {
  return (
    folded.charAt(at) === '이' &&
    open !== NOTHING &&
    /^(?:다|며|고|었|라|지|에요|죠)/.test(folded.slice(at + 1, at + 3))
  );
}

/** Whether the 일 of 백일흔, 백일곱 begins a native numeral and is no one. */
function isNativeBegun(folded: string, at: number): boolean {
  return /^일[흔곱]/.test(folded.slice(at, at + 2));
}

/** How a numeral goes on behind a space: 육만 오천, 천 4백만, 4천 3백; not 백만 이상, 백 일. */
function goesOn(folded: string, at: number, open: Open): boolean {
  if (open.digit !== null) return false;
  return /^(?:[일이삼사오육칠팔구]?[십백천](?!연|문|안|체)|[0-9]{1,4}[십백천만억조])/.test(
    folded.slice(at, at + 6),
  );
}

/** The native numeral that ends a sino-Korean one: 삼백스물두 번째, 백 서른일곱. */
function readTail(folded: string, at: number, open: Open): Numeral | null {
  if (open.digit !== null || open.small < 2) return null;
  const from = folded.charAt(at) === ' ' ? at + 1 : at;
  const native = readNative(folded, from);
  if (native === null || native.end - from < 2) return null;
  const after = folded.slice(native.end, native.end + 6);
  return COUNTER_AFTER_WORD.test(after) || /^(?:\s?마리|\s*$)/.test(after) ? native : null;
}

/** 스물 한번째: the ones of a native numeral behind a space. */
function withOnes(folded: string, numeral: Numeral): Numeral {
  const tens = numeral.value.gte(exact(20)) && numeral.value.div(exact(10)).d === 1n;
  const ones = tens && folded.charAt(numeral.end) === ' ' ? readNative(folded, numeral.end + 1) : null;
  if (ones === null || ones.value.gte(exact(10))) return numeral;
  return /^\s?번째/.test(folded.slice(ones.end, ones.end + 3))
    ? { ...ones, value: numeral.value.add(ones.value) }
    : numeral;
}

const POINT = / ?[점쩜] ?([영공일이삼사오육륙칠팔구]{1,12})(?![십백천만억조])/y;

/** 일점이삼, 오 점 오, 삼쩜일사: digits spoken one by one behind 점. */
function withDecimals(folded: string, numeral: Numeral): Numeral {
  POINT.lastIndex = numeral.end;
  const match = POINT.exec(folded);
  const letters = match?.[1];
  if (match === null || letters === undefined || numeral.value.d !== 1n) return numeral;
  const spoken =
    /[이]$/.test(letters) &&
    /^(?:다|며|고|었|라|지)/.test(folded.slice(POINT.lastIndex, POINT.lastIndex + 2));
  const digits = [...(spoken ? letters.slice(0, -1) : letters)].map((letter) => DIGITS[letter] ?? 0);
  if (digits.length === 0) return numeral;
  const place = -digits.length;
  return {
    end: numeral.end + match[0].length - (spoken ? 1 : 0),
    value: numeral.value.add(exact(BigInt(digits.join(''))).mul(powerOfTen(place))),
    place,
    lastPlace: place,
  };
}

const DIGITS: Readonly<Record<string, number>> = { ...SINO, 공: 0 };

function readDigits(folded: string, at: number): Numeral | null {
  const digits = readPlainDigits(folded, at, folded);
  const value = digits === null ? null : parseExact(digits.plain);
  return digits === null || value === null ? null : { end: digits.end, value, place: 0, lastPlace: 0 };
}

const DENOMINATOR_END = / ?분의 ?/y;

/**
 * A fraction in words from `at`, with a whole before it: `삼분의 이` → 2/3, `삼십오분의 마이너스 백` → −20/7,
 * `오와 사분의 일` → 5¼. Null where there is none.
 */
export function readSpelledFraction(
  folded: string,
  at: number,
): (Numeral & { readonly denominator: number }) | null {
  const first = readSpelled(folded, at);
  if (first === null) return null;
  const plain = fractionFrom(folded, first);
  if (plain !== null) return plain;
  const and = /^[과와] ?/.exec(folded.slice(first.end, first.end + 2))?.[0].length ?? 0;
  const second = and === 0 ? null : readSpelled(folded, first.end + and);
  const part = second === null ? null : fractionFrom(folded, second);
  return part === null ? null : { ...part, value: first.value.add(part.value) };
}

function fractionFrom(folded: string, below: Numeral): (Numeral & { readonly denominator: number }) | null {
  DENOMINATOR_END.lastIndex = below.end;
  const match = DENOMINATOR_END.exec(folded);
  if (match === null || below.value.sign() <= 0 || below.value.d !== 1n) return null;
  const from = below.end + match[0].length;
  const above = readSpelled(folded, from) ?? readDigits(folded, from);
  if (above === null) return null;
  const only =
    above.end - from === 2 && folded.charAt(above.end - 1) === '만'
      ? readSpelled(folded.slice(0, above.end - 1), from)
      : null;
  const numerator = only ?? above;
  return {
    end: numerator.end,
    value: numerator.value.div(below.value),
    place: 0,
    lastPlace: 0,
    denominator: Number(below.value.n),
  };
}
