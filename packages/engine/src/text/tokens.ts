import { contains, type Span } from './span.ts';

/** A run of letters and digits of one script. */
export interface Token extends Span {
  readonly text: string;
  readonly script: 'latin' | 'hangul' | 'han' | 'digit';
}

const TOKEN = /([A-Za-z\u00C0-\u024F]+(?:['’][A-Za-z]+)?)|([\uAC00-\uD7A3]+)|([\u4E00-\u9FFF]+)|([0-9]+)/gu;

/** Cuts a text into runs of one script: `AI특허의 54%` → AI, 특허의, 54. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const script = match[1] ? 'latin' : match[2] ? 'hangul' : match[3] ? 'han' : 'digit';
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0], script });
  }
  return tokens;
}

/** The words among tokens that stand within a stretch, with single spaces between: of `Sales rose, again`, up to the comma → `Sales rose`. */
export function wordsWithin(tokens: readonly Token[], stretch: Span): string {
  return wordsOf(tokens.filter((token) => contains(stretch, token)));
}

/** The words of tokens, with single spaces between. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
