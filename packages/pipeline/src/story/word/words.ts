import { enStem } from '../en/stems.ts';
import { koStem } from '../ko/stems.ts';
import { tokensOf } from './tokens.ts';

/** More words than a lead has; the bound is for texts that are no prose. */
const MOST_WORDS = 90;

/** The stems of a text in the order in which they first stand: `wordsOf('공장이 문을 열었다')` → 공장, 열었다 … */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const token of tokensOf(text)) {
    const stem = token.kind === 'hangul' ? koStem(token.text) : enStem(token.text.toLowerCase());
    if (stem !== null) words.add(stem);
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
}
