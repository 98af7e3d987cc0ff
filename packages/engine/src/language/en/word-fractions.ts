import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { wordTable } from '../word-table.ts';
import { EN_DENOMINATORS, EN_ONES, EN_ORDINALS, EN_SCALES, EN_TENS } from './numerals.ts';

/** A fraction all in words, with a whole before it where one stands there. */
export interface WordFraction {
  readonly end: number;
  readonly value: Exact;
  /** Null where a whole stands before the fraction. */
  readonly denominator: number | null;
}

/** A word of a numeral, and whether a hyphen ties it to the one before. */
interface Word {
  readonly text: string;
  readonly end: number;
  readonly tied: boolean;
}

const NEXT = /( - |[ -])?([a-z]{3,13})(?![a-z])/y;
/** Ordinals that can only be denominators of long fractions. */
const LARGE_DENOMINATORS: Readonly<Record<string, number>> = wordTable({
  hundredth: 100,
  thousandth: 1000,
  millionth: 1_000_000,
  billionth: 1_000_000_000,
  trillionth: 1_000_000_000_000,
});
/** Denominators that `fractionBehind` does not know. */
const SCALED: Readonly<Record<number, true>> = {
  1000: true,
  1000000: true,
  1000000000: true,
  1000000000000: true,
};
/** A thousand billionths: the article is the one of the scale word. */
const ARTICLE = /^a (?:hundred|thousand|million|billion) /;
/** No fraction that is told has more words. */
const MOST_WORDS = 12;

/**
 * A fraction in words from `at`, where its denominator has more than one word or a whole stands before: `one hundred thirty
 * fifths` → 100/35, `one one hundred fifth` → 1/105, `twenty and three fifths` → 20.6, `two million and one half` → 2500000.
 * Null for all others, which `fractionBehind` reads.
 */
export function readWordFraction(folded: string, at: number): WordFraction | null {
  const article = ARTICLE.test(folded.slice(at, at + 11)) ? 1 : 0;
  const words: Word[] = article === 0 ? [] : [{ text: 'one', end: at + 1, tied: false }];
  let position = at + article;
  for (; words.length < MOST_WORDS; ) {
    NEXT.lastIndex = position;
    const match = NEXT.exec(folded);
    const text = match?.[2];
    if (match === null || text === undefined || (match[1] === undefined) !== (words.length === 0))
      return null;
    const word = { text, end: position + match[0].length, tied: match[1] !== ' ' && words.length > 0 };
    const below = words.length > 0 ? lastOf(text) : null;
    if (below !== null) return split(folded, words, { ...word, below });
    if (!(text in EN_ONES || text in EN_TENS || isScale(text) || text === 'and')) return null;
    words.push(word);
    position = word.end;
  }
  return null;
}

/** The value of the word that ends a denominator, and whether it is plural; null where it ends none. */
function lastOf(text: string): { readonly value: number; readonly plural: boolean } | null {
  const plural = text.endsWith('s');
  const one = plural && text !== 'halves' ? text.slice(0, -1) : text;
  const value = text === 'halves' ? 2 : (EN_DENOMINATORS[one] ?? EN_ORDINALS[one] ?? LARGE_DENOMINATORS[one]);
  if (value !== undefined) return { value, plural };
  return one === 'first' ? { value: 1, plural } : null;
}

type Last = Word & { readonly below: { readonly value: number; readonly plural: boolean } };

function split(folded: string, words: readonly Word[], last: Last): WordFraction | null {
  for (let and = words.length - 1; and > 0; and--) {
    if (words[and]?.text !== 'and') continue;
    const whole = numeralOf(words.slice(0, and));
    const part = fractionOf(words.slice(and + 1), last);
    if (whole === null || part === null || part.value.gte(exact(1))) continue;
    const scale = EN_SCALES[words[and - 1]?.text ?? ''] ?? 0;
    const own = OWN_SCALE.exec(folded.slice(last.end, last.end + 10))?.[1];
    const lower = own !== undefined && whole.gte(powerOfTen(EN_SCALES[own] ?? 0));
    const unit = powerOfTen(lower ? (EN_SCALES[own] ?? 0) : scale >= MILLION ? scale : 0);
    return {
      end: last.end + (lower ? own.length + 1 : 0),
      value: whole.add(part.value.mul(unit)),
      denominator: null,
    };
  }
  const plain = fractionOf(words, last);
  return plain === null || (plain.words === 1 && !(plain.below in SCALED))
    ? null
    : { end: last.end, value: plain.value, denominator: plain.below };
}

/** Behind a million and above, a half is half a million. */
const MILLION = 6;
/** Two billion and three quarters million: the part has a scale word of its own. */
const OWN_SCALE = /^ (thousand|million|billion)(?![a-z])/;

/** The fraction whose denominator has as many of the words as can be. */
function fractionOf(
  words: readonly Word[],
  last: Last,
): { readonly value: Exact; readonly below: number; readonly words: number } | null {
  for (let at = 1; at <= words.length; at++) {
    if (
      words[at]?.tied === true ||
      (at === words.length && last.tied && words.length > 1 && isTens(words.at(-1)))
    )
      continue;
    const above = numeralOf(words.slice(0, at));
    const below = denominatorOf(words.slice(at), last);
    if (above === null || below === null || below < 2) continue;
    if (above.gt(exact(1)) !== last.below.plural) continue;
    return { value: above.div(exact(below)), below, words: words.length - at + 1 };
  }
  return null;
}

function isTens(word: Word | undefined): boolean {
  return word !== undefined && word.text in EN_TENS;
}

/** `thirty` + fifths → 35, `one hundred` + fifth → 105; null where the words make no ordinal. */
function denominatorOf(words: readonly Word[], last: Last): number | null {
  const { value } = last.below;
  if (words.length === 0) return value === 1 ? null : value;
  const before = numeralOf(words);
  if (before === null || words.some(({ text }) => text === 'and')) return null;
  const end = words.at(-1);
  if (isTens(end)) return value < 10 && value > 0 ? Number(before.n) + value : null;
  if (!isScale(end?.text ?? '')) return value >= 100 ? Number(before.n) * value : null;
  return value < 100 ? Number(before.n) + value : null;
}

function isScale(text: string): boolean {
  return text.length > 3 && text in EN_SCALES;
}

/** The value of the words of a numeral; null where they make none: `one hundred and three` → 103, but not `hundred three`. */
function numeralOf(words: readonly Word[]): Exact | null {
  let total = exact(0);
  let section = 0;
  let last: 'one' | 'ten' | 'scale' | 'and' | null = null;
  for (const { text } of words) {
    const one = EN_ONES[text];
    const ten = EN_TENS[text];
    const scale = EN_SCALES[text];
    if (one !== undefined && last !== 'one' && !(last === 'ten' && (one > 9 || one === 0))) {
      section += one;
      last = 'one';
    } else if (ten !== undefined && last !== 'one' && last !== 'ten') {
      section += ten;
      last = 'ten';
    } else if (scale !== undefined && (last === 'one' || last === 'ten' || (last === 'scale' && scale > 2))) {
      if (scale === 2) section *= 100;
      else {
        total = total.add(exact(section).mul(powerOfTen(scale)));
        section = 0;
      }
      last = 'scale';
    } else if (text === 'and' && last === 'scale') last = 'and';
    else return null;
  }
  return last === null || last === 'and' ? null : total.add(exact(section));
}
