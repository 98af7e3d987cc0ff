import { expect, test } from 'vitest';
import { plainParts, plainSentence } from './plain-sentence.ts';

test.each([
  ['# Robots: 600,000 installed', 'Robots: 600,000 installed'],
  ['> 미국은 40개를 내놓았다.', '미국은 40개를 내놓았다.'],
  ['- **China**: 15', 'China: 15'],
  ['It took 10**6 steps of a__b.', 'It took 10**6 steps of a__b.'],
  ['A plain sentence – with 3 * 4 and a #1.', 'A plain sentence – with 3 * 4 and a #1.'],
])('%s is quoted as %s', (written, quoted) => {
  expect(plainSentence(written)).toBe(quoted);
});

test('a figure keeps its place among the words', () => {
  const written = '## Robots: **600,000** installed';
  const start = written.indexOf('600,000');
  expect(plainParts(written, start, start + 7)).toEqual(['Robots: ', '600,000', ' installed']);
});
