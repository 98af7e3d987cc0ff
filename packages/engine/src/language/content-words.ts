import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Language } from './language.ts';
import { contentWordRuleOf } from './registry-content-words.ts';

/** The words of a stretch that speak of something: no numbers, particles, predicates or common words. */
export function contentWords(language: Language, tokens: readonly Token[], span: Span): Token[] {
  const isContentWord = contentWordRuleOf(language);
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end && isContentWord(token));
}
