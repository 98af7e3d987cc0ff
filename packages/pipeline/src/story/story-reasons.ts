import type { Evidence } from './evidence.ts';

/** What two items share, for those who ask why they stand together; words for readers are made elsewhere, over these kinds. */
export const REASON_KINDS = ['figure', 'name', 'concepts', 'indicators', 'entities'] as const;
export interface Reason {
  readonly kind: (typeof REASON_KINDS)[number];
  /** The figure as written, the name, or the part that is shared, 0 to 1, in hundredths. */
  readonly what: string;
}

const MOST_FIGURES = 5;
const MOST_NAMES = 3;

/** The shared figures and names, and how alike the rest is, most telling first. */
export function reasonsOf(evidence: Evidence): Reason[] {
  const reasons: Reason[] = [];
  for (const { written } of evidence.figures.shared.slice(0, MOST_FIGURES))
    reasons.push({ kind: 'figure', what: written });
  for (const { name } of evidence.names.shared.slice(0, MOST_NAMES))
    reasons.push({ kind: 'name', what: name });
  const { concepts, indicators, entities } = evidence;
  const parts = { concepts: concepts.likeness, indicators, entities };
  for (const kind of ['concepts', 'indicators', 'entities'] as const)
    if (parts[kind] > 0) reasons.push({ kind, what: parts[kind].toFixed(2) });
  return reasons;
}
