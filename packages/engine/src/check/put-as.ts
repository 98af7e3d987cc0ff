import type { Draft } from '../claim/draft.ts';
import type { SentenceView } from '../claim/view.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodReference, PeriodText } from '../period/period.ts';
import { isBeside } from '../text/span.ts';

/**
 * How a claim is put, once it is known when it is about. What is asserted of a time that had not begun when the text appeared
 * foretells ("2,000 units in 2030", in 2026); what "could" be done in a time that was over then is no forecast ("the plants
 * could make 8m wafers in 2024", "by the end of 2024"), and neither is the past from which a sentence foretells (2024년 415TWh에서
 * 2030년 950TWh에 이를 것), as far as it agrees.
 */
export function putAs(
  draft: Draft,
  period: PeriodText | null,
  publishedDay: number,
  { periods }: Pick<SentenceView, 'periods'>,
): Draft {
  const range = period === null || draft.period === null ? null : parsePeriod(period);
  if (range === null || publishedDay === Number.POSITIVE_INFINITY) return draft;
  if (draft.modality === 'asserted' && range.from > publishedDay) return { ...draft, modality: 'forecast' };
  const mention = draft.period?.mention;
  const isOver = (mention?.use === 'at' || mention?.use === 'until') && range.to <= publishedDay;
  if (draft.able === true && isOver) return { ...draft, modality: 'asserted' };
  const isStart =
    draft.modality === 'forecast' &&
    draft.form === 'value' &&
    isOver &&
    mention !== undefined &&
    isBeside(mention.span, draft.span, BESIDE) &&
    periods.some(({ reference }) => isAhead(reference, publishedDay));
  return isStart ? { ...draft, modality: 'asserted', agreesOnly: true } : draft;
}

/** So few letters stand between a number and its own time: 2024년 415TWh. */
const BESIDE = 4;

function isAhead(reference: PeriodReference, publishedDay: number): boolean {
  const from = reference.kind === 'absolute' && reference.from !== null ? parsePeriod(reference.from) : null;
  return from !== null && from.from > publishedDay;
}
