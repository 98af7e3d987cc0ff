import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('Korean sentences that ask without a question mark', () => {
  test.each([
    '지난해 한국의 전기 여객선은 57척으로 늘었나요.',
    '지난해 한국의 전기 여객선은 57척을 넘습니까.',
    '지난해 한국의 전기 여객선은 57척이 넘을까.',
    '지난해 한국의 전기 여객선은 57척인가요.',
  ])('%s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('question');
  });

  test.each([
    '지난해 한국의 전기 여객선은 57척이었나요.',
    '지난해 한국의 전기 여객선은 57척으로 늘었으니까.',
    '지난해 한국의 전기 여객선은 57척으로 늘어가요.',
    '지난해 한국의 전기 여객선은 57척이니까요.',
  ])('but not %s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('asserted');
  });
});
