import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Focus } from '../../claim/carry.ts';
import type { SentenceView } from '../../claim/view.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { isFine } from '../judging/fine-number.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';

/** What appears in a rhythm, and of which a newer time is a time that others have too; not a model's own day. */
const RHYTHMS: ReadonlySet<string> = new Set(['annual', 'half-yearly', 'quarterly', 'monthly']);

/**
 * The focus behind a claim, gone on to the time of its value where a number written finely says none and agrees with a newer one
 * than an earlier sentence told: 중국의 몫은 2023년 51.1%까지 커졌다. 일본은 3만6219대로 19% 줄었다 → 2025.
 */
export function goneOnTo(
  catalogue: Catalogue,
  focus: Focus,
  sentence: SentenceView,
  { draft, asPublished }: CheckedClaim,
): Focus {
  const { chosen, judgement } = asPublished;
  if (chosen === null || judgement.verdict !== 'supported') return focus;
  if (draft.period !== null || draft.quantity === null || !isFine(draft.quantity)) return focus;
  const spoken = focus.period === null ? null : parsePeriod(focus.period);
  const cells = cellsShown(chosen);
  /** 1년 새 75%에서 88%로: the time at which it arrived. */
  const [cell, more] = draft.form === 'from-to' ? cells.slice(1) : draft.form === 'value' ? cells : [];
  if (cell === undefined || more !== undefined || spoken === null) return focus;
  const isNewer = cell.range.from > spoken.to && focus.periodSentence < sentence.index;
  if (!isNewer || !RHYTHMS.has(statisticOf(catalogue, chosen)?.frequency ?? '')) return focus;
  const { sentence: told } = sentence;
  return {
    ...focus,
    period: cell.record.period,
    periodBlock: told.blockIndex,
    periodSentence: sentence.index,
  };
}
