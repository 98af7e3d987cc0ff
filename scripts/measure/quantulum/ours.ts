// What our engine finds in a sentence of quantulum3. Cannot find units that the engine does not read.
import { findNumbers, findQuantities } from '@assay/engine';
import { asNumber, numeralsOf } from '../numeral-of.ts';

/** A quantity as quantulum3 counts it: the middle of a range. */
export interface QuantulumFound {
  readonly text: string;
  readonly value: number;
}

/** The quantities of a sentence, but for those that are times, ordinals, vague or idioms. */
export function findQuantulumSpans(text: string): QuantulumFound[] {
  const numbers = findNumbers(text, 'en');
  return findQuantities(text, 'en')
    .filter(
      ({ role, shape }) =>
        !/^(?:time|ordinal|vague|idiom)$/.test(role) || (role === 'vague' && shape === 'money'),
    )
    .filter(({ span, role }) => role !== 'name' || !/[A-Za-z][-.]?[0-9]*$/.test(text.slice(0, span.start)))
    .map((quantity) => {
      const numerals = numeralsOf(quantity, numbers);
      const joined = quantity.whole !== null || numerals.length === 0;
      const values = joined ? [asNumber(quantity.value)] : numerals;
      return { text: quantity.text, value: values.reduce((sum, value) => sum + value, 0) / values.length };
    });
}
