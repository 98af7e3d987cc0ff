import { cellValue } from '../../catalogue/cell.ts';
import type { Part } from '../../claim/tables/table-model.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { contentWords } from '../../language/content-words.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { exact } from '../../quantity/exact.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import type { Reading } from './reading.ts';

/** Why the cell of a table that disagrees with its reading is not called false, or null: the header leaves the reading open. */
export function doubtOfCell(reading: Reading): Reason | null {
  const { cell } = reading;
  if (cell === null) return null;
  if (isOfChange(reading)) return 'definition-unclear';
  if (cell.namedBy.some((part) => isNarrowed(reading, part, cell.isOneOfMany))) return 'ambiguous-indicator';
  return isOfAnotherScale(reading) ? 'unit-mismatch' : null;
}

/** `+5`, `-23`, `3.1%p`, a column headed 증감률 or "vs 2023": by so much, not so much. */
function isOfChange({ catalogue, language, cell, draft: { quantity }, chosen }: Reading): boolean {
  const kind = statisticOf(catalogue, chosen)?.statType;
  if (kind === 'growth' || quantity === null) return false;
  if (quantity.unit === 'percentage-point' && kind !== 'gap') return true;
  const isSigned =
    /^[+＋]/.test(quantity.text) ||
    (quantity.value.n < 0n && cellsShown(chosen).every((one) => cellValue(one).n > 0n));
  return (
    isSigned ||
    (cell?.namedBy.some(
      (part) =>
        looseRulesOf(language).tellsOfChange(wordsWithin(part.view.tokens, part.span)) ||
        part.view.periods.some(({ use, span }) => use === 'base' && overlaps(span, part.span)),
    ) ??
      false)
  );
}

/**
 * Whether a label, or the header of one of several columns of figures, says something that neither the statistic's names nor a
 * bearer, a time or a unit explains: men, per head.
 */
function isNarrowed(
  { catalogue, language, chosen: { candidate } }: Reading,
  { view, span }: Part,
  isOneOfMany: boolean,
): boolean {
  const isLabel = view.entities.some((entity) => overlaps(entity, span));
  if (!isOneOfMany && !isLabel) return false;
  const known = catalogue.wordsOf.get(candidate.indicator);
  const explained: readonly Span[] = [
    ...view.entities,
    ...view.sources,
    ...view.periods.map((period) => period.span),
    ...view.quantities.map((quantity) => quantity.span),
    ...view.words.filter(({ word }) => known?.has(word) === true),
  ];
  const { idioms } = catalogue;
  const place = idioms.placeOf(candidate.indicator);
  return contentWords(language, view.tokens, span).some(
    (token) => !explained.some((other) => overlaps(other, token)) && !idioms.tells(place, token),
  );
}

/** So many times off, the table is told in another unit, which it does not say or which was not understood. */
const OTHER_SCALE = exact(50);

function isOfAnotherScale({ catalogue, draft: { quantity }, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined || quantity === null) return false;
  const fit = fitOf(quantity, indicator);
  if (fit === null) return false;
  const claimed = quantity.value.mul(fit.factor).abs();
  return cellsShown(chosen).some((cell) => {
    const value = cellValue(cell).abs();
    return value.gt(claimed.mul(OTHER_SCALE)) || claimed.gt(value.mul(OTHER_SCALE));
  });
}
