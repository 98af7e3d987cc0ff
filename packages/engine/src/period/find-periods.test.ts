import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { findPeriods } from './find-periods.ts';
import type { PeriodMention } from './period.ts';

interface MatchCase {
  readonly text: string;
  /** The words, what they mean, and what the period does in its sentence. */
  readonly periods: readonly (readonly [words: string, meaning: string, use: string])[];
}

function corpus<T>(language: Language, kind: 'match' | 'trap'): readonly T[] {
  const path = `../../../../corpus/${language}/${kind}/periods.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).find;
}

/** A reference in the short writing of the corpus: `2013..2024`, `part Q2`, `document -1 year H1`, `back 3 year`. */
function meaningOf({ reference }: PeriodMention): string {
  switch (reference.kind) {
    case 'absolute': {
      const { from, to } = reference;
      return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`;
    }
    case 'part':
      return `part ${reference.part}`;
    case 'span-back':
      return `back ${reference.length} ${reference.grain}`;
    default: {
      const { kind, offset, part, grain } = reference;
      return `${kind.split('-')[0]} ${offset} ${part === null ? grain : `year ${part}`}`;
    }
  }
}

describe.each<Language>(['ko', 'en'])('periods in %s', (language) => {
  it.each(corpus<MatchCase>(language, 'match'))('are read in: $text', ({ text, periods }) => {
    const found = findPeriods(text, language);
    expect(found.map((mention) => [mention.text, meaningOf(mention), mention.use])).toEqual(periods);
    for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  });

  it.each(corpus<string>(language, 'trap'))('are none in: %s', (text) => {
    const found = findPeriods(text, language).filter(({ use }) => use !== 'edition');
    expect(found.map(({ text: words, rule }) => `${words} (${rule})`)).toEqual([]);
  });

  it('keep the offsets of the text where folding changes letters', () => {
    const text = `${'\u00a0ＡＩ—“'.repeat(3)} 2024${language === 'ko' ? '년' : ''} `;
    const [found] = findPeriods(language === 'ko' ? text : text.replace(' 2024', ' in 2024'), language);
    expect(found?.text).toBe(language === 'ko' ? '2024년' : '2024');
  });

  it('stand in order and never overlap', () => {
    const texts = corpus<MatchCase>(language, 'match').map(({ text }) => text);
    const found = findPeriods(texts.join(' '), language);
    expect(found.length).toBeGreaterThan(texts.length);
    found.forEach((mention, index) => {
      expect(mention.span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
    });
  });
});
