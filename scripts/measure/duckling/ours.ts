// What our engine finds in a case of Duckling. Cannot find dimensions that the engine does not read.
import { findNumbers, findPeriods, findQuantities, type Language } from '@assay/engine';
import { asNumber, numeralsOf } from '../numeral-of.ts';
import { type DucklingFound, secondsIn } from './value.ts';

/** Quantities of a text, or its periods where the dimension is Time. */
export function findDucklingValues(text: string, language: Language, dimension: string): DucklingFound[] {
  if (dimension === 'Time')
    return findPeriods(text, language).map(({ text: written }) => ({ text: written, readings: [] }));
  const numbers = findNumbers(text, language);
  return findQuantities(text, language).map((quantity) => {
    const { span, text: written, value, upper, hedgeSpan, role } = quantity;
    const scaled = upper === null ? [asNumber(value)] : [asNumber(value), asNumber(upper)];
    const whole =
      hedgeSpan === null
        ? written
        : text.slice(Math.min(span.start, hedgeSpan.start), Math.max(span.end, hedgeSpan.end));
    const seconds = role === 'duration' ? secondsOf(written, asNumber(value)) : null;
    const readings = [scaled, numeralsOf(quantity, numbers)];
    return { text: whole, readings: seconds === null ? readings : [...readings, [seconds]] };
  });
}

/** A length of time in seconds, by the last unit that it is told in; null where none of them is known. */
function secondsOf(written: string, value: number): number | null {
  const unit = /([a-z]+?)s?$/i.exec(written)?.[1] ?? '';
  const size = secondsIn(unit);
  return size === null ? null : value * size;
}
