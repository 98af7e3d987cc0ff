import type { Span } from './span.ts';
import { stemEnglish } from './stem.ts';
import type { Token } from './tokens.ts';

/** A trait of a text's wording, where it stands. */
export interface Trait extends Span {
  readonly text: string;
}

/** Korean words are told by runs of so many syllables: endings differ, stems do not. */
const SYLLABLES = [2, 3] as const;

/**
 * The traits of a wording: of Hangul words their runs of two and three syllables; of other words their stems and pairs of
 * neighbouring stems. Digits have none, nor what is left out.
 * Example: `AI 논문을 냈다` → `ai`, `논문`, `문을`, `논문을`, `냈다`.
 */
export function traitsOf(tokens: readonly Token[], isLeftOut: (token: Token) => boolean): Trait[] {
  const traits: Trait[] = [];
  let before: Trait | null = null;
  for (const token of tokens) {
    if (token.script === 'digit' || isLeftOut(token)) {
      before = null;
      continue;
    }
    const { text, start, end } = token;
    if (token.script === 'hangul') {
      for (const size of SYLLABLES)
        for (let at = 0; at + size <= text.length; at++)
          traits.push({ text: text.slice(at, at + size), start, end });
      before = null;
      continue;
    }
    const stem: Trait = { text: stemEnglish(text.toLowerCase()), start, end };
    traits.push(stem);
    if (before !== null) traits.push({ text: `${before.text} ${stem.text}`, start: before.start, end });
    before = stem;
  }
  return traits;
}

/** The trait that a word's stem gives it: of a Hangul word its first syllables, of another its stem. */
export function stemTrait({ text, script }: Token): string {
  return script === 'hangul' ? text.slice(0, Math.max(...SYLLABLES)) : stemEnglish(text.toLowerCase());
}
