import type { Draft } from '../claim/draft.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';

/**
 * How a claim is put, once it is known when it is about. What is asserted of a time that had not begun when the text appeared
 * foretells ("2,000 units in 2030", in 2026); what "could" be done in a time that was over then is no forecast ("the plants
 * could make 8m wafers in 2024", "by the end of 2024").
 */
export function putAs(draft: Draft, period: PeriodText | null, publishedDay: number): Draft {
  const range = period === null || draft.period === null ? null : parsePeriod(period);
  if (range === null || publishedDay === Number.POSITIVE_INFINITY) return draft;
  if (draft.modality === 'asserted' && range.from > publishedDay) return { ...draft, modality: 'forecast' };
  const use = draft.period?.mention.use;
  const isOver = (use === 'at' || use === 'until') && range.to <= publishedDay;
  return draft.able === true && isOver ? { ...draft, modality: 'asserted' } : draft;
}
