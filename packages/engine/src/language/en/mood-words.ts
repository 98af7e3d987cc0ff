const UNEASY =
  'sceptical skeptical pessimistic gloomy wary distrustful mistrustful suspicious doubtful hostile uneasy downbeat fearful nervous jittery anxious apprehensive worried'.split(
    ' ',
  );
const EASY =
  'optimistic hopeful trusting confident enthusiastic upbeat bullish sanguine relaxed calm cheerful positive'.split(
    ' ',
  );

/** Who is first in a mood: what a statistic of hope has least of has a statistic of fear most of. */
export const EN_EASIEST: readonly string[] = [
  ...EASY.map((word) => `the most ${word}`),
  ...UNEASY.map((word) => `the least ${word}`),
  'the calmest',
  'the keenest',
  'the sunniest',
  'the cheeriest',
  'the rosiest',
];
export const EN_UNEASIEST: readonly string[] = [
  ...UNEASY.map((word) => `the most ${word}`),
  ...EASY.map((word) => `the least ${word}`),
  'the gloomiest',
  'the wariest',
  'the uneasiest',
  'the glummest',
];

const MOODS: ReadonlySet<string> = new Set([...EN_EASIEST, ...EN_UNEASIEST]);

/** Whether a superlative is of a mood: the gloomiest, the most hopeful. */
export function isEnglishMood(word: string): boolean {
  return MOODS.has(word);
}
