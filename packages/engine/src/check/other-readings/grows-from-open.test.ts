import { expect, test } from 'vitest';
import { claimRead } from '../../testing/small-world.ts';

test.each([
  ['한국 전기 여객선 41척…1년 새 29척 늘어', '29척', 'not-enough-evidence'],
  ['한국 전기 여객선 57척…1년 새 16척 늘어', '16척', 'supported'],
  ['한국 전기 여객선 57척…1년 새 29척 늘어', '29척', 'refuted'],
])(
  'a change is no firmer than the figure before it, where a headline says no time: %s',
  (text, words, expected) => {
    expect(claimRead(text, words, 'ko')).toContain(expected);
  },
);
