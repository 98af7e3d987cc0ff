// What our engine finds in a case of Duckling. Cannot find dimensions that the engine does not read.
import { decimalText, findPeriods, findQuantities, type Language } from '@assay/engine';
import type { DucklingFound } from './value.ts';

/** Quantities of a text, or its periods where the dimension is Time. */
export function findDucklingValues(text: string, language: Language, dimension: string): DucklingFound[] {
  if (dimension === 'Time') {
    return findPeriods(text, language).map(({ text: written }) => ({
      text: written,
      value: Number.NaN,
      upper: null,
      unit: null,
    }));
  }
  return findQuantities(text, language).map(({ text: written, value, upper, unit, hedgeSpan, span }) => ({
    text:
      hedgeSpan === null
        ? written
        : text.slice(Math.min(span.start, hedgeSpan.start), Math.max(span.end, hedgeSpan.end)),
    value: Number(decimalText(value, 20)),
    upper: upper === null ? null : Number(decimalText(upper, 20)),
    unit,
  }));
}
