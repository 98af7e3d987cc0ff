import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { findPeriods } from './find-periods.ts';
import { resolvePeriod } from './resolve-period.ts';

interface Case {
  readonly text: string;
  readonly published: string | null;
  readonly carried: string | null;
}

function corpus<T extends Case>(language: Language, kind: 'match' | 'trap'): readonly T[] {
  const path = `../../../../corpus/${language}/${kind}/periods.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).resolve;
}

function resolveFirst({ text, published, carried }: Case, language: Language): string | null {
  const [mention] = findPeriods(text, language);
  if (mention === undefined) throw new Error(`no period in ${text}`);
  const resolved = resolvePeriod(mention.reference, { published, carried });
  if (resolved === null) return null;
  const { from, to } = resolved;
  return from !== null && from === to ? from : `${from ?? ''}/${to ?? ''}`;
}

describe.each<Language>(['ko', 'en'])('a period in %s', (language) => {
  it.each(corpus<Case & { readonly is: string }>(language, 'match'))(
    'is resolved: $text, published $published, after $carried → $is',
    (example) => {
      expect(resolveFirst(example, language)).toBe(example.is);
    },
  );

  it.each(corpus<Case>(language, 'trap'))(
    'stays open where there is nothing to count from: $text, published $published, after $carried',
    (example) => {
      expect(resolveFirst(example, language)).toBeNull();
    },
  );
});

it('names the grain of what it resolves', () => {
  const context = { published: '2026-05-07', carried: '2025-Q2' };
  const same = { kind: 'carried-relative', grain: 'day', offset: 0, part: null } as const;
  expect(resolvePeriod(same, context)?.grain).toBe('quarter');
  expect(resolvePeriod({ kind: 'span-back', grain: 'year', length: 3 }, context)?.grain).toBe('span');
  expect(resolvePeriod({ kind: 'absolute', from: '2019', to: null }, context)?.grain).toBe('span');
});
