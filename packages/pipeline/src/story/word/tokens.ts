/** A run of letters of one script; an English word keeps its inner hyphen and apostrophe. */
export interface StoryToken {
  readonly text: string;
  readonly kind: 'hangul' | 'latin';
  readonly start: number;
}

/** Guarded on the left, so that no token begins inside another; what is glued to a number is its counter and belongs to the figure. */
const TOKEN = /(?<![A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*|(?<![가-힣0-9])[가-힣]+/gu;

/** The words of a text in their order: `tokensOf('가온의 HBM')` → 가온의 (hangul), HBM (latin). Digits belong to figures. */
export function tokensOf(text: string): StoryToken[] {
  const tokens: StoryToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const kind = found.charCodeAt(0) >= 0xac00 ? 'hangul' : 'latin';
    tokens.push({ text: found.replaceAll('’', "'"), kind, start: match.index });
  }
  return tokens;
}
