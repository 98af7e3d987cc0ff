import type { Language } from '@assay/engine';

/** A Korean syllable says as much as two or three Latin letters, and Korean articles are full of Latin names. */
const KOREAN_SHARE = 0.2;
/** Characters that are looked at. */
const SAMPLE = 100_000;
const LETTER = /\p{L}/gu;

/** The language of a text, and whether most of its letters belong to neither of ours. */
export interface DetectedLanguage {
  readonly language: Language;
  readonly isForeign: boolean;
}

/**
 * The language of a text by the share of Hangul among its letters; `hint` (a page's `lang`) speaks only where there are none.
 * Example: `detectLanguage('OpenAI의 GPT-4 점수는 86.4%다').language` → `ko`; of `Korea (한국) led with 17.3%` → `en`;
 * of `特許の69.7%` → `{language: 'en', isForeign: true}`.
 */
export function detectLanguage(text: string, hint: Language | null = null): DetectedLanguage {
  let hangul = 0;
  let latin = 0;
  let letters = 0;
  for (const [letter] of text.slice(0, SAMPLE).matchAll(LETTER)) {
    letters++;
    const code = letter.charCodeAt(0);
    if (isHangul(code)) hangul++;
    else if (code < 0x250) latin++;
  }
  const ours = hangul + latin;
  const isForeign = letters > 2 * ours;
  if (ours === 0) return { language: hint ?? 'en', isForeign };
  return { language: hangul / ours >= KOREAN_SHARE ? 'ko' : 'en', isForeign };
}

function isHangul(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3131 && code <= 0x318e)
  );
}
