import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readArticleFraction } from './article-fraction.ts';
import { readDigitNumber } from './digit-number.ts';
import { readFraction } from './fractions.ts';
import { EN_MULTIPLES, readFold, readMultiple } from './multiple-words.ts';
import { readWords } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { EN_PART_SIGNS, readPartSign } from './part-signs.ts';
import { readWordNumber } from './word-number.ts';

/** Nobody knows how many. */
const VAGUE = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'several',
  'scores of',
  'a handful',
]);
/** Several hundred thousand, a few thousand million: so many that nobody knows. */
const MANY_BEFORE = /\b(?:few|several|many|some|couple|couple of) $/;
/** A hundredth, a twenty-first. */
const ARTICLE = /^an? /;
const ORDINAL_END = /(?:th|first)$/;
/** Per |dozen, the firm's |dozen: the dozen as a thing. */
const DOZEN_OF = /(?:^|[^a-z])(?:a|per|half a|[a-z]+['’]?s) $/;
/** A |half. */
const ARTICLE_BEFORE = /(?:^|[^a-z])a $/;
const ONE = exact(1);
const DOZEN = exact(12);

/** The number that begins at a position with the words `found`: `2.6 million`, `twice`, `a third`; null where it is none. */
export function readNumber(folded: string, at: number, found: string, text: string): NumberReading | null {
  if (/^[0-9.]/.test(found)) return readDigitNumber(folded, at, text);
  const sign = EN_PART_SIGNS[found];
  if (sign !== undefined) return readPartSign(folded, at, sign);
  if (/^(?:minus|negative) $/.test(found)) return readNegative(folded, at + found.length, at, text);
  const article = ORDINAL_END.test(found) ? (ARTICLE.exec(found)?.[0].length ?? 0) : 0;
  if (article > 0) return readArticleFraction(folded, at, found, article);
  if (VAGUE.has(found))
    return buildNumber(at, at + found.length, exact(0), 'en.number.vague', { inWords: true });
  if (found.endsWith('fold')) return readFold(folded, at, found);
  const multiple = EN_MULTIPLES[found];
  if (multiple !== undefined) return readMultiple(folded, at, found, multiple);
  if (found === 'dozen' || found === 'a dozen') return readDozen(folded, at, found);
  if (found === 'runner-up') return null;
  if (found === 'half' || found === 'quarter' || found === 'quarters') return readPart(folded, at, found);
  if (/^(?:hundred|thousand)$/.test(found) && MANY_BEFORE.test(folded.slice(Math.max(0, at - 11), at)))
    return null;
  const words = readWords(folded, at);
  return words === null ? readOrdinal(folded, at, found, text) : readWordNumber(folded, at, found, words);
}

/** Minus five, negative one half: the number behind, below zero, with the word for it. */
function readNegative(folded: string, at: number, start: number, text: string): NumberReading | null {
  const found = /^(?:[a-z]+|[0-9])/.exec(folded.slice(at, at + 14))?.[0] ?? '';
  const number = readNumber(folded, at, found, text);
  if (number === null || number.rule === 'en.idiom') return number;
  return { ...number, start, value: number.value.neg(), negative: true };
}

/** A dozen, two dozen; not the company's dozen. */
function readDozen(folded: string, at: number, found: string): NumberReading | null {
  return found === 'dozen' && DOZEN_OF.test(folded.slice(Math.max(0, at - 12), at))
    ? null
    : buildNumber(at, at + found.length, DOZEN, 'en.number.dozen', { inWords: true });
}

/** Half, a half, a quarter. */
function readPart(folded: string, at: number, found: string): NumberReading | null {
  const article = ARTICLE_BEFORE.test(folded.slice(Math.max(0, at - 3), at)) ? 'a '.length : 0;
  return readFraction(folded, at, found, ONE, at - article);
}
