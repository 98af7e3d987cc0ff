import type { Synonym } from '../synonyms.ts';

/** Korean spellings that count as another word. */
export const KO_SYNONYMS: readonly Synonym[] = [
  ['인공지능', 'ai'],
  ['에이아이', 'ai'],
  ['스탠포드', '스탠퍼드'],
  ['신생', '스타트업'],
  ['데이타', '데이터'],
  ['프로그램', '프로그램'],
];
