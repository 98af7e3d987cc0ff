import { expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { reportOn, SMALL_CATALOGUE } from '../testing/small-world.ts';
import { wasSaid } from './was-said.ts';

function saidAndTrue(text: string, language: Language): string[] {
  return reportOn(text, language).claims.flatMap(({ attribution, verdict }) =>
    attribution.map(({ speaker, said }) => `${speaker}: said ${said}, true ${verdict.label}`),
  );
}

test.each([
  ['en', 'According to the Sea Review, China had 214 electric ferries in 2024.', 'Sea Review'],
  ['ko', '시 리뷰에 따르면 2024년 중국의 전기 여객선은 214척이었다.', '시 리뷰'],
] as const)('what a publication said is known by its cells (%s)', (language, text, speaker) => {
  expect(saidAndTrue(text, language)).toEqual([`${speaker}: said supported, true supported`]);
});

test('what a publication did not say is refuted', () => {
  expect(saidAndTrue('According to the Sea Review, China had 190 electric ferries in 2024.', 'en')).toEqual([
    'Sea Review: said refuted, true refuted',
  ]);
});

test('what another publication holds is none of a source’s words', () => {
  const claim = reportOn('According to the Sea Review, China had 214 electric ferries in 2024.', 'en')
    .claims[0];
  if (claim === undefined) throw new Error('no claim');
  expect(wasSaid(SMALL_CATALOGUE, 'sea-review', claim.asPublished)).toBe('supported');
  expect(wasSaid(SMALL_CATALOGUE, 'home-survey', claim.asPublished)).toBe('not-enough-evidence');
});

test('whether a person said it is not held, though the figure is judged', () => {
  expect(saidAndTrue('“China had 214 electric ferries in 2024,” said Mira Halvorsen.', 'en')).toEqual([
    'Mira Halvorsen: said not-enough-evidence, true supported',
  ]);
  expect(saidAndTrue('“2024년 중국의 전기 여객선은 214척이었다”고 한가람 연구원은 말했다.', 'ko')).toEqual([
    '한가람 연구원: said not-enough-evidence, true supported',
  ]);
});
