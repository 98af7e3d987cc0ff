// Lists the fractions in words that mutations exchange. Cannot read any other.
import { type Exact, exact, type Language } from '@assay/engine';

/** A fraction as written, with its value. */
export interface FractionWord {
  readonly text: string;
  readonly value: Exact;
  /** It stands after an article: a third. */
  readonly article: boolean;
}

const EN: readonly FractionWord[] = [
  { text: 'two-thirds', value: exact(2, 3), article: false },
  { text: 'three-quarters', value: exact(3, 4), article: false },
  { text: 'two-fifths', value: exact(2, 5), article: false },
  { text: 'four-fifths', value: exact(4, 5), article: false },
  { text: 'half', value: exact(1, 2), article: false },
  { text: 'third', value: exact(1, 3), article: true },
  { text: 'quarter', value: exact(1, 4), article: true },
  { text: 'fifth', value: exact(1, 5), article: true },
  { text: 'tenth', value: exact(1, 10), article: true },
];
const KO: readonly FractionWord[] = [
  { text: '3분의 2', value: exact(2, 3), article: false },
  { text: '4분의 3', value: exact(3, 4), article: false },
  { text: '5분의 2', value: exact(2, 5), article: false },
  { text: '5분의 4', value: exact(4, 5), article: false },
  { text: '절반', value: exact(1, 2), article: false },
  { text: '3분의 1', value: exact(1, 3), article: false },
  { text: '4분의 1', value: exact(1, 4), article: false },
  { text: '5분의 1', value: exact(1, 5), article: false },
  { text: '10분의 1', value: exact(1, 10), article: false },
];

export const FRACTIONS: Readonly<Record<Language, readonly FractionWord[]>> = { en: EN, ko: KO };

/** The fraction that a text is, an article left aside: `a third` → third. */
export function fractionIn(
  text: string,
  language: Language,
): (FractionWord & { readonly start: number }) | null {
  const plain = text.toLowerCase();
  for (const fraction of FRACTIONS[language]) {
    const start = plain.indexOf(fraction.text);
    const rest = start < 0 ? plain : plain.slice(0, start) + plain.slice(start + fraction.text.length);
    if (start >= 0 && /^(?:an?\s|about\s|some\s)*$/.test(rest)) return { ...fraction, start };
  }
  return null;
}
