import { enStem } from '../en/stems.ts';
import { isConceptWord } from '../word/concepts-of.ts';
import { wordRarity } from '../word/word-rarity.ts';
import { isKnownName } from './known-names.ts';

const MOST = 2;
/** What a concept's word keeps of its weight. */
const CONCEPT = 0.15;
/** Places and bearers that much of the news names, however long. */
const KNOWN = 1;

/**
 * How much it says that two items share a name, 0 to 2, by its length and rarity; `nameWeight('changwon')` → 2, `nameWeight('korea')` → 0.06.
 * Korean does not mark its names: words that are neither of the background nor a concept's are taken for them, the longer the surer.
 */
export function nameWeight(name: string): number {
  const isHangul = name.charCodeAt(0) >= 0xac00;
  if (isHangul) return isConceptWord(name) ? 0 : Math.min(MOST, name.length / 3) * wordRarity(name);
  if (isKnownName(name)) return KNOWN * commonness(name);
  return Math.min(MOST, name.length / 4) * commonness(name);
}

/** What a Latin name keeps of its weight: all, or little where it is met everywhere. */
export function commonness(name: string): number {
  return isConceptWord(name) ? CONCEPT : wordRarity(enStem(name) ?? name);
}
