const LONG_CODES: Readonly<Record<string, string>> = { kor: 'ko', korean: 'ko', eng: 'en', english: 'en' };

/** The language that a feed or page names, without its region: `parseLanguage('ko-KR')` → `ko`; `parseLanguage('Korean')` → `ko`; `parseLanguage('?')` → `null`. */
export function parseLanguage(written: string | null | undefined): string | null {
  const code = /^[a-z]{2,8}(?![a-z])/.exec((written ?? '').trim().toLowerCase())?.[0] ?? '';
  if (Object.hasOwn(LONG_CODES, code)) return LONG_CODES[code] ?? null;
  return code.length === 2 || code.length === 3 ? code : null;
}
