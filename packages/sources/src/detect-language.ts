import type { Language } from '@assay/engine';

/** A Korean syllable says as much as two or three Latin letters, and Korean articles are full of Latin names. */
const KOREAN_SHARE = 0.2;
const HANGUL = /[\uAC00-\uD7A3\u1100-\u11FF\u3131-\u318E]/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/g;

/**
 * The language of a text by the share of Hangul among its letters; `hint` (a page's `lang`) speaks only where there are none.
 * Example: `detectLanguage('OpenAI의 GPT-4 점수는 86.4%다')` → `ko`; `detectLanguage('Korea (한국) led with 17.3%')` → `en`.
 */
export function detectLanguage(text: string, hint: Language | null = null): Language {
  const hangul = text.match(HANGUL)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (hangul + latin === 0) return hint ?? 'en';
  return hangul / (hangul + latin) >= KOREAN_SHARE ? 'ko' : 'en';
}
