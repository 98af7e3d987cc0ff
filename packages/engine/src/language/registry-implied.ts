import { EN_IMPLIED_PHRASES } from './en/implied.ts';
import type { Implication } from './implied.ts';
import { KO_IMPLIED_PHRASES } from './ko/implied.ts';

const PHRASES: readonly Readonly<Record<Implication, string>>[] = [EN_IMPLIED_PHRASES, KO_IMPLIED_PHRASES];

/** The words that would have said it, in every language, one after the other: gap → `gap 격차`. */
export function impliedPhrases(implication: Implication): string {
  return PHRASES.map((phrases) => phrases[implication]).join(' ');
}
