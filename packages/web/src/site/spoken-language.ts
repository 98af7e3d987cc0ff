import type { Language } from '@assay/engine';
import { readerLanguage } from '../errors/reader-language.ts';

/**
 * The language for an address that names none: the one read last, else the one that the browser asks for.
 * Example: `spokenLanguage('assay-language=ko', 'en')` → `ko`.
 */
export function spokenLanguage(cookies: string | undefined, accept: string | undefined): Language {
  const kept = /(?:^|; )assay-language=(ko|en)(?:;|$)/.exec((cookies ?? '').slice(0, 4000))?.[1];
  return kept === 'ko' || kept === 'en' ? kept : readerLanguage(accept);
}

/** What remembers a language for a year. */
export function languageCookie(language: Language): string {
  return `assay-language=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
