import { expect, test } from 'vitest';
import { EN_REASONS, EN_VERDICTS } from '../language/en/explain.ts';
import { KO_REASONS, KO_VERDICTS } from '../language/ko/explain.ts';

test.each([
  ['verdicts in English', EN_VERDICTS, 'en'],
  ['verdicts in Korean', KO_VERDICTS, 'ko'],
  ['reasons in English', EN_REASONS, 'en'],
  ['reasons in Korean', KO_REASONS, 'ko'],
] as const)('%s have words of their own, in that language', (_, words, language) => {
  const said = Object.values(words);
  expect(new Set(said).size).toBe(said.length);
  const script = language === 'ko' ? /[가-힣]{2}/ : /^[^가-힣]{6,}$/;
  expect(said.filter((text) => !script.test(text))).toEqual([]);
});
