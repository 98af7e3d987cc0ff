import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';
import { cuesIn } from '../../claim/view.ts';
import type { Setting } from '../setting.ts';
import { hasPartOfWords } from './part-of-words.ts';

/**
 * Whether a figure is told of the one before it in its sentence, and a statistic has only some of the words of the one with which
 * that agreed: of "$171bn for generative AI, of which $164bn" none of AI at large is meant. One of shares may be: "3.6 million, of which 31.7%".
 */
export function isOfMoreThanLast(
  { catalogue, focus: { shown }, view }: Setting,
  { clause, span }: Draft,
  { id, siblings, unit, statType }: IndicatorRecord,
): boolean {
  const last = shown?.sentence === view.index ? shown.agreed : null;
  const record = last === null ? undefined : catalogue.indicators.get(last);
  return (
    last !== null &&
    siblings.includes(last) &&
    record?.unit === unit &&
    record.statType === statType &&
    cuesIn(view, { start: clause.start, end: span.start }, 'of-those').length > 0 &&
    hasPartOfWords(catalogue, view, id, last)
  );
}
