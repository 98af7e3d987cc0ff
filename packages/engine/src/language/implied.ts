/** What the writing of a claim says of its statistic without a word: 16위 speaks of a rank, "rose 31%" of growth. */
export const IMPLICATIONS = ['rank', 'growth', 'gap', 'share'] as const;
export type Implication = (typeof IMPLICATIONS)[number];

/** The words that would have said it, in both languages. */
export const IMPLIED_PHRASES: Readonly<Record<Implication, string>> = {
  rank: 'rank ranking ranked place 순위',
  growth: 'growth 증가율 성장률',
  gap: 'gap 격차',
  share: 'share 비중 비율',
};
