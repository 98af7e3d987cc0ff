// What two other libraries find in the English cases. Cannot help them where they mean something else by a number.
import {
  Culture,
  recognizeCurrency,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import type { Found } from './found.ts';
import type { Kind } from './spec.ts';

const RECOGNIZERS = {
  number: recognizeNumber,
  percentage: recognizePercentage,
  ordinal: recognizeOrdinal,
  currency: recognizeCurrency,
} as const;

/** What Microsoft's own JavaScript recognises. */
export function findByMicrosoft(text: string, kind: Kind): Found[] {
  return RECOGNIZERS[kind](text, Culture.English).map((result) => ({
    start: result.start,
    end: result.end + 1,
    text: text.slice(result.start, result.end + 1),
    value: String(result.resolution?.value ?? 'none').replace(/%$/, ''),
    unit: null,
  }));
}

/** A number as compromise gives it in JSON. */
interface CompromiseNumber {
  readonly text: string;
  readonly number: { readonly num: number | null };
  readonly offset: { readonly start: number; readonly length: number };
}

/** What compromise recognises; punctuation at the edges of its words is left out, for it counts that in. */
export function findByCompromise(text: string, kind: Kind): Found[] {
  const document = nlp(text);
  const view =
    kind === 'currency'
      ? document.money()
      : kind === 'percentage'
        ? document.percentages()
        : kind === 'ordinal'
          ? document.numbers().if('#Ordinal')
          : document.numbers().ifNo('#Ordinal');
  const found = view.json({ offset: true }) as CompromiseNumber[];
  return found.map(({ number, offset }) => {
    const written = text.slice(offset.start, offset.start + offset.length);
    const trimmed = written.replace(/[.,;:!?)"'\s]+$/, '');
    const lead = trimmed.length - trimmed.replace(/^[("'\s]+/, '').length;
    return {
      start: offset.start + lead,
      end: offset.start + trimmed.length,
      text: trimmed.slice(lead),
      value: String(number?.num ?? 'none'),
      unit: null,
    };
  });
}
