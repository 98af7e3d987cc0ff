// Parses a derivation (`(243,424+221,233)/2`) and computes it exactly. Cannot read words.
import { type Exact, exact, parseExact } from '@assay/engine';

const TOKEN = /\s*(?:([0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)|([-+*/()[\]×x÷−–%$£€]))/y;
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

/** The exact value of a derivation; null where it is no arithmetic. `computeDerivation('126 / 67 - 1')` → 59/67. */
export function computeDerivation(text: string): Exact | null {
  const tokens = tokensOf(text.trim());
  if (tokens === null || tokens.length === 0) return null;
  const parser = { tokens, at: 0 };
  const value = readSum(parser);
  return value !== null && parser.at === tokens.length ? value : null;
}

/** Whether a value comes to an answer, rounded as that is: 16.3596… per cent and `16.36`. */
export function agreesWith(value: Exact, answer: string, scale: string): boolean {
  const told = parseExact(answer.trim());
  if (told === null) return false;
  const places = /\.([0-9]+)$/.exec(answer.trim())?.[1]?.length ?? 0;
  const half = exact(1, 2n * 10n ** BigInt(places));
  const readings = scale === 'percent' ? [value.mul(exact(100)), value] : [value];
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
    const [, number, sign = ''] = match;
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
    const next = readProduct(parser);
    if (next === null) return null;
    value = sign === '+' ? value.add(next) : value.sub(next);
  }
}

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
