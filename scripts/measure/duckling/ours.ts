// What our engine finds in a case of Duckling. Cannot find dimensions that the engine does not read.
import { findNumbers, findPeriods, findQuantities, type Language } from '@assay/engine';
import { asNumber, numeralsOf } from '../numeral-of.ts';
import type { DucklingFound } from './value.ts';

/** Quantities of a text, or its periods where the dimension is Time. */
export function findDucklingValues(text: string, language: Language, dimension: string): DucklingFound[] {
  if (dimension === 'Time')
    return findPeriods(text, language).map(({ text: written }) => ({ text: written, readings: [] }));
  const numbers = findNumbers(text, language);
  return findQuantities(text, language).map((quantity) => {
    const { span, text: written, value, upper, hedgeSpan } = quantity;
    const scaled = upper === null ? [asNumber(value)] : [asNumber(value), asNumber(upper)];
    const whole =
      hedgeSpan === null
        ? written
        : text.slice(Math.min(span.start, hedgeSpan.start), Math.max(span.end, hedgeSpan.end));
    return { text: whole, readings: [scaled, numeralsOf(quantity, numbers)] };
  });
}
