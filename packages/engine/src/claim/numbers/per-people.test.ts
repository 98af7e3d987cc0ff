import { expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import type { Draft } from '../draft.ts';
import { viewText } from '../view.ts';
import { draftNumbers } from './number-drafts.ts';

/** What a number in English is said of: of so many inhabitants each, and whether surely. */
function perPeopleOf(text: string, written: string): Draft['perPeople'] {
  const view = viewText(text, 'en', SMALL_CATALOGUE.in('en'));
  const drafts = view.sentences.flatMap((sentence) => draftNumbers(view, sentence));
  return drafts.find(({ quantity }) => quantity?.text === written)?.perPeople;
}

test.each([
  ['Per head, fusion investment came to $4 in China and $14 in America.', '$14', true],
  ["China's output per head was $4, against $14 in America, where it was $12 in 2020.", '$12', true],
  /** What is measured in another unit is something else. */
  [
    "China's output per head was 4.2 MWh, against 14 in America, whose fusion investment was $5 billion.",
    '$5 billion',
    false,
  ],
] as const)('%s: that %s is of each inhabitant is sure: %s', (text, written, surely) => {
  expect(perPeopleOf(text, written)?.surely).toBe(surely);
});
