import { expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

test.each([
  [
    'en',
    'Of every 100 electric ferries in service in 2024, 20 were South Korean.',
    '20',
    'not-enough-evidence',
  ],
  ['en', 'South Korea had 20 electric ferries in 2024.', '20', 'refuted'],
  ['ko', '2024년 전기 여객선은 세계 100척마다 20척이 한국에 있다.', '20', 'not-enough-evidence'],
  ['ko', '2024년 전기 여객선은 20척이 한국에 있다.', '20', 'refuted'],
] as const)('a number of so many is no value that is false: %s %s', (language, text, words, expected) => {
  expect(claimIn(reportOn(text, language), words).verdict.label).toBe(expected);
});
