import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { findPublished } from './find-published.ts';

interface MatchCase {
  readonly text: string;
  readonly is: string;
}

function corpus<T>(language: Language, kind: 'match' | 'trap'): readonly T[] {
  const path = `../../../../corpus/${language}/${kind}/periods.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).published;
}

describe.each<Language>(['ko', 'en'])("a document's date in %s", (language) => {
  it.each(corpus<MatchCase>(language, 'match'))('is read: $text', ({ text, is }) => {
    expect(findPublished(text, language)).toBe(is);
  });

  it.each(corpus<string>(language, 'trap'))('is not read: %s', (text) => {
    expect(findPublished(text, language)).toBeNull();
  });

  it('is looked for in the head and, with its label, in the last lines', () => {
    const prose = `${language === 'ko' ? '본문이다. ' : 'Some text. '.repeat(2)}\n`.repeat(200);
    const label = language === 'ko' ? '입력' : 'Published';
    expect(findPublished(`${prose}${label} 2026-05-07`, language)).toBe('2026-05-07');
    expect(findPublished(`${prose}${label} 2026-05-07\n${prose}`, language)).toBeNull();
    expect(findPublished(`${prose}2026-05-07`, language)).toBeNull();
  });
});
