import { expect, test } from 'vitest';
import { flagOf, isFlag } from './flags.ts';

test.each([
  ['KOR', '🇰🇷'],
  ['USA', '🇺🇸'],
  ['EUU', '🇪🇺'],
  ['WLD', null],
  ['openai', null],
])('the flag of %s is %s', (code, flag) => {
  expect(flagOf(code)).toBe(flag);
});

test('a flag is two regional indicators and nothing else', () => {
  expect(['🇰🇷', '🇰', '🏁', 'KR'].map(isFlag)).toEqual([true, false, false, false]);
});
