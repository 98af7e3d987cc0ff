import { TABLE_CELL } from '../../claim/tables/table-drafts.ts';
import type { TextView } from '../../claim/view.ts';
import type { CheckedClaim } from '../checked-claim.ts';

/** The paragraph of a claim with its statistic, as a key by which claims are held together; null for a table's cells, which its headers name. */
export function paragraphStatistic(text: TextView, { draft, asPublished }: CheckedClaim): string | null {
  const view = text.sentences[draft.sentence];
  const { chosen } = asPublished;
  if (draft.rule === TABLE_CELL || view === undefined || chosen === null) return null;
  return `${view.sentence.blockIndex} ${chosen.candidate.indicator}`;
}
