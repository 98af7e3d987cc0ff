import { EN_BACKGROUND_WORDS } from '../en/background-words.ts';
import { EN_COMMON_WORDS } from '../en/common-words.ts';
import { KO_BACKGROUND_WORDS } from '../ko/background-words.ts';
import { KO_COMMON_WORDS } from '../ko/common-words.ts';
import { isPredicate, isTail } from '../ko/predicates.ts';
import { isConceptWord } from './concepts-of.ts';

const COMMON = 0.06;
const BACKGROUND = 0.3;
const PREDICATE = 0.18;
/** A compound of more letters than this is no word of the background. */
const LONGEST = 12;

const RARITIES = new Map<string, number>();
/** Words that are kept, so that a stream of ever new ones does not fill the memory. */
const KEPT = 50_000;

/**
 * How seldom the news has a word, 0 to 1, from fixed tables, so that the answer does not depend on what else was read. A word that
 * stands in none of them is rare: a name, or the very thing that the item is about.
 * Example: `wordRarity('market')` → 0.06, `wordRarity('증권가')` → 0.3, `wordRarity('corvex')` → 1.
 */
export function wordRarity(stem: string): number {
  const known = RARITIES.get(stem);
  if (known !== undefined) return known;
  const rarity = stem.charCodeAt(0) >= 0xac00 ? hangulRarity(stem) : latinRarity(stem);
  if (RARITIES.size >= KEPT) RARITIES.clear();
  RARITIES.set(stem, rarity);
  return rarity;
}

function latinRarity(stem: string): number {
  if (EN_COMMON_WORDS.has(stem)) return COMMON;
  if (EN_BACKGROUND_WORDS.has(stem) || isConceptWord(stem)) return BACKGROUND;
  if (stem.endsWith('ly') && EN_BACKGROUND_WORDS.has(stem.slice(0, -2))) return BACKGROUND;
  return Math.min(1, stem.length / 5);
}

function hangulRarity(stem: string): number {
  if (KO_COMMON_WORDS.has(stem)) return COMMON;
  if (isPredicate(stem)) return PREDICATE;
  if (stem.length <= LONGEST && isCompound(stem)) return BACKGROUND;
  return Math.min(1, (stem.length + 0.5) / 3.5);
}

/** Whether a word is made of known ones: 경쟁 + 당국, 소비자 + 단체 + 들. */
function isCompound(word: string): boolean {
  if (isPiece(word)) return true;
  for (let length = word.length - 1; length >= 2; length--) {
    if (!isPiece(word.slice(0, length))) continue;
    const rest = word.slice(length);
    if (isTail(rest) || (rest.length >= 2 && isCompound(rest))) return true;
  }
  return false;
}

function isPiece(word: string): boolean {
  return KO_BACKGROUND_WORDS.has(word) || KO_COMMON_WORDS.has(word) || isConceptWord(word);
}
