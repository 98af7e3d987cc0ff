import { periodText } from '../../claim/carry.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Span } from '../../text/span.ts';

/**
 * When the last publication appeared that a sentence names before a claim, else the first behind it: in a text of 2025, "Last
 * year's report put it at 40" → 2024.
 */
export function editionTold(
  { editions }: SentenceView,
  at: Span,
  published: PeriodText | null,
): PeriodText | null {
  const mention = editions.findLast(({ span }) => span.end <= at.start) ?? editions[0];
  return mention === undefined ? null : periodText({ mention, origin: 'stated' }, null, published);
}
