import { cellValue } from '../catalogue/cell.ts';
import type { Draft } from '../claim/draft.ts';
import type { Part } from '../claim/table-model.ts';
import { fitOf } from '../forms/unit-fit.ts';
import { contentWords } from '../language/content-words.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { exact } from '../quantity/exact.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wordsWithin } from '../text/tokens.ts';
import type { Reason } from './reasons.ts';
import type { Tried } from './select-candidate.ts';
import type { Setting } from './setting.ts';

/** Why the cell of a table that disagrees with its reading is not called false, or null: the header leaves the reading open. */
export function doubtOfCell(setting: Setting, draft: Draft, chosen: Tried): Reason | null {
  const { cell } = setting;
  if (cell === null) return null;
  if (isOfChange(setting, draft, chosen)) return 'definition-unclear';
  if (cell.namedBy.some((part) => isNarrowed(setting, part, chosen, cell.isOneOfMany)))
    return 'ambiguous-indicator';
  return isOfAnotherScale(setting, draft, chosen) ? 'unit-mismatch' : null;
}

/** `+5`, `-23`, `3.1%p`, a column headed 증감률 or "vs 2023": by so much, not so much. */
function isOfChange(
  { catalogue, language, cell }: Setting,
  { quantity }: Draft,
  { candidate, judgement }: Tried,
): boolean {
  const kind = catalogue.indicators.get(candidate.indicator)?.statType;
  if (kind === 'growth' || quantity === null) return false;
  if (quantity.unit === 'percentage-point' && kind !== 'gap') return true;
  const shown = judgement.shown?.alternative.cells ?? [];
  const isSigned =
    /^[+＋]/.test(quantity.text) || (quantity.value.n < 0n && shown.every((one) => cellValue(one).n > 0n));
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
  { catalogue, language }: Setting,
  part: Part,
  { candidate }: Tried,
  isOneOfMany: boolean,
): boolean {
  const { view, span } = part;
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

function isOfAnotherScale(
  { catalogue }: Setting,
  { quantity }: Draft,
  { candidate, judgement }: Tried,
): boolean {
  const indicator = catalogue.indicators.get(candidate.indicator);
  if (indicator === undefined || quantity === null) return false;
  const fit = fitOf(quantity, indicator);
  if (fit === null) return false;
  const claimed = quantity.value.mul(fit.factor).abs();
  return (judgement.shown?.alternative.cells ?? []).some((cell) => {
    const value = cellValue(cell).abs();
    return value.gt(claimed.mul(OTHER_SCALE)) || claimed.gt(value.mul(OTHER_SCALE));
  });
}
