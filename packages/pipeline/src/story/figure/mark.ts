/** What sets two figures of one measure apart: a plan from what came, an average from a total, the year before from this one. */
export const MARKS = [
  'foreseen',
  'earlier',
  'total',
  'average',
  'each',
  'atMost',
  'further',
  'partOf',
  'daily',
  'margin',
  'changed',
  'adjusted',
] as const;

export type Mark = (typeof MARKS)[number];
