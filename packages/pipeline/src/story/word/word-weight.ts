import { EN_COMMON_WORDS } from '../en/common-words.ts';
import { KO_COMMON_WORDS } from '../ko/common-words.ts';

/** Words met everywhere weigh this much. */
const COMMON = 0.3;

/**
 * How much it says that two items share a word, from a fixed table, so that the answer does not depend on what else was read:
 * `wordWeight('반도체')` → 0.3, `wordWeight('하늘로보틱스')` → 2.
 */
export function wordWeight(word: string): number {
  if (KO_COMMON_WORDS.has(word) || EN_COMMON_WORDS.has(word)) return COMMON;
  const isHangul = word.charCodeAt(0) >= 0xac00;
  // Korean predicates end in 다 and are much the same for all events.
  if (isHangul) return word.endsWith('다') ? COMMON : Math.min(2, word.length / 2);
  return Math.min(2, word.length / 5);
}
