import { impliedPhrases } from './registry-implied.ts';

/** What the writing of a claim says of its statistic without a word: 16위 speaks of a rank, "rose 31%" of growth. */
export type Implication = 'rank' | 'growth' | 'gap' | 'share';

/** The words that would have said it, in every language. */
export const IMPLIED_PHRASES: Readonly<Record<Implication, string>> = {
  rank: impliedPhrases('rank'),
  growth: impliedPhrases('growth'),
  gap: impliedPhrases('gap'),
  share: impliedPhrases('share'),
};
