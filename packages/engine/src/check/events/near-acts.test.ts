import { expect, test } from 'vitest';
import type { Act } from '../../language/event-words.ts';
import { isNearAct } from '../../language/event-words.ts';

test.each<readonly [Act, Act, boolean]>([
  ['release', 'release', true],
  ['release', 'announce', true],
  ['announce', 'release', true],
  ['release', 'sign', false],
  ['sign', 'release', false],
  ['open', 'release', true],
  ['sign', 'open', false],
])('%s may be told of what was told as %s: %s', (one, two, near) => {
  expect(isNearAct(one, two)).toBe(near);
});
