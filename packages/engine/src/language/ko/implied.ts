import type { Implication } from '../implied.ts';

/** The words with which Korean would have said it. */
export const KO_IMPLIED_PHRASES: Readonly<Record<Implication, string>> = {
  rank: '순위',
  growth: '증가율 성장률',
  gap: '격차',
  share: '비중 비율',
};
