import { enStem } from '../en/stems.ts';
import { isConceptWord } from '../word/concepts-of.ts';
import { wordWeight } from '../word/word-weight.ts';
import { isKnownName } from './known-names.ts';

const MOST = 2;
/** What a word met everywhere keeps of its weight. */
const COMMON = 0.15;
/** Places and bearers that much of the news names, however long. */
const KNOWN = 1;

/**
 * How much it says that two items share a name, 0 to 2, by its length; `nameWeight('changwon')` → 2, `nameWeight('korea')` → 0.19.
 * Korean does not mark its names: words that are neither met everywhere nor a concept's are taken for them, the longer the surer.
 */
export function nameWeight(name: string): number {
  const isHangul = name.charCodeAt(0) >= 0xac00;
  if (isHangul) {
    if (wordWeight(name) < 1 || isConceptWord(name)) return 0;
    return Math.min(MOST, name.length < 3 ? 0.4 : name.length / 3);
  }
  if (isKnownName(name)) return KNOWN * commonness(name);
  return Math.min(MOST, name.length / 4) * commonness(name);
}

/** What a Latin name keeps of its weight: all, or little where it is met everywhere. */
export function commonness(name: string): number {
  return wordWeight(enStem(name) ?? name) <= 0.3 || isConceptWord(name) ? COMMON : 1;
}
