// Parses a derivation (`(243,424+221,233)/2`) and computes it exactly. Cannot read words but those of scales.
import { type Exact, exact, parseExact, powerOfTen } from '@assay/engine';

const TOKEN =
  /\s*(?:([0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)|([-+*/()[\]×x÷−–%$£€])|(thousand|million|billion))/y;
/** Signs that stand for another, or for nothing. */
const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  x: '*',
  '÷': '/',
  '[': '(',
  ']': ')',
};
const EMPTY = /[$£€]/;
/** Scale words, and what answers are given in, as powers of ten. */
const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

/** The exact value of a derivation; null where it is no arithmetic. `computeDerivation('126 / 67 - 1')` → 59/67. */
export function computeDerivation(text: string): Exact | null {
  const tokens = tokensOf(text.trim());
  if (tokens === null || tokens.length === 0) return null;
  const parser = { tokens, at: 0 };
  const value = readSum(parser);
  return value !== null && parser.at === tokens.length ? value : null;
}

/**
 * Whether a value comes to an answer, rounded as that is: 16.3596… per cent and `16.36`. Where the derivation has scale words (`scaled`),
 * the answer is in the scale named.
 */
export function agreesWith(value: Exact, answer: string, scale: string, scaled = false): boolean {
  const told = parseExact(answer.trim());
  if (told === null) return false;
  const places = /\.([0-9]+)$/.exec(answer.trim())?.[1]?.length ?? 0;
  const half = exact(1, 2n * 10n ** BigInt(places));
  const own = scaled ? value.div(powerOfTen(SCALES[scale] ?? 0)) : value;
  const readings = scale === 'percent' ? [value.mul(exact(100)), value] : [own];
  return readings.some((reading) => reading.sub(told).abs().lte(half));
}

interface Parser {
  readonly tokens: readonly (Exact | string)[];
  at: number;
}

function tokensOf(text: string): (Exact | string)[] | null {
  const tokens: (Exact | string)[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const [, number, sign = '', scale] = match;
    const last = tokens.at(-1);
    if (scale !== undefined) {
      if (last === undefined || typeof last === 'string') return null;
      tokens[tokens.length - 1] = last.mul(powerOfTen(SCALES[scale] ?? 0));
      continue;
    }
    if (number !== undefined) {
      const plain = number.replaceAll(',', '').replace(/^\./, '0.');
      const value = parseExact(plain);
      if (value === null) return null;
      tokens.push(value);
    } else if (!EMPTY.test(sign)) tokens.push(SIGNS[sign] ?? sign);
  }
  return tokens;
}

function readSum(parser: Parser): Exact | null {
  let value = readProduct(parser);
  for (;;) {
    const sign = parser.tokens[parser.at];
    if (value === null || (sign !== '+' && sign !== '-')) return value;
    parser.at++;
    const next = readBracketed(parser) ?? readProduct(parser);
    if (next === null) return null;
    value = sign === '+' ? value.add(next) : value.sub(next);
  }
}

/** The (13) of `3 + (13)`: a number alone in brackets behind a sign is below zero, as in accounts. */
function readBracketed(parser: Parser): Exact | null {
  const [open, number, close, next] = parser.tokens.slice(parser.at, parser.at + LONE);
  if (open !== '(' || number === undefined || typeof number === 'string' || close !== ')') return null;
  if (next === '*' || next === '/') return null;
  parser.at += LONE - 1;
  return number.neg();
}

/** An opening bracket, a number, a closing one, and what follows. */
const LONE = 4;

function readProduct(parser: Parser): Exact | null {
  let value = readSigned(parser);
  for (;;) {
    const sign = parser.tokens[parser.at];
    if (value === null || (sign !== '*' && sign !== '/')) return value;
    parser.at++;
    const next = readSigned(parser);
    if (next === null || (sign === '/' && next.sign() === 0)) return null;
    value = sign === '*' ? value.mul(next) : value.div(next);
  }
}

function readSigned(parser: Parser): Exact | null {
  const token = parser.tokens[parser.at];
  if (token === '-' || token === '+') {
    parser.at++;
    const value = readSigned(parser);
    return value === null || token === '+' ? value : value.neg();
  }
  const value = readAtom(parser);
  if (value === null || parser.tokens[parser.at] !== '%') return value;
  parser.at++;
  return value.div(exact(100));
}

function readAtom(parser: Parser): Exact | null {
  const token = parser.tokens[parser.at];
  if (token === undefined) return null;
  parser.at++;
  if (typeof token !== 'string') return token;
  if (token !== '(') return null;
  const value = readSum(parser);
  if (parser.tokens[parser.at] !== ')') return null;
  parser.at++;
  return value;
}
