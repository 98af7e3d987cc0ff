// What our engine finds in a sentence of quantulum3. Cannot find units that the engine does not read.
import { decimalText, findQuantities } from '@assay/engine';

/** A quantity as quantulum3 counts it: the middle of a range. */
export interface QuantulumFound {
  readonly text: string;
  readonly value: number;
}

/** The quantities of a sentence, but for those that are times, ordinals, vague or idioms. */
export function findQuantulumSpans(text: string): QuantulumFound[] {
  return findQuantities(text, 'en')
    .filter(({ role }) => !/^(?:time|ordinal|vague|idiom)$/.test(role))
    .map(({ text: written, value, upper }) => {
      const low = Number(decimalText(value, 15));
      return { text: written, value: upper === null ? low : (low + Number(decimalText(upper, 15))) / 2 };
    });
}
