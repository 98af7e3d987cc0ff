/**
 * Spellings that count as one word when indicators are looked up: a general list, no statistic of its own.
 * Left: as written (English by stem); right: the key.
 */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['인공지능', 'ai'],
  ['에이아이', 'ai'],
  ['startup', 'start'],
  ['genai', 'gener'],
  ['datacenter', 'data'],
  ['스탠포드', '스탠퍼드'],
  ['신생', '스타트업'],
  ['데이타', '데이터'],
  ['프로그램', '프로그램'],
]);
