import type { Implication } from '../implied.ts';

/** The words with which English would have said it. */
export const EN_IMPLIED_PHRASES: Readonly<Record<Implication, string>> = {
  rank: 'rank ranking ranked place',
  growth: 'growth',
  gap: 'gap',
  share: 'share',
};
