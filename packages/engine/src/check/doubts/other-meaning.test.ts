import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

describe('a share of a whole that is reckoned from values', () => {
  const share = (text: string): string => {
    const { verdict } = claimIn(reportOn(text, 'ko'), '40%');
    return `${verdict.label} ${verdict.reason}`;
  };

  test('is false where its bearer stands beside it', () => {
    expect(share('2024년 중국은 민간 핵융합 투자의 40%를 차지했다.')).toBe('refuted disagrees');
  });

  test.each([
    '2024년 중국은 조용했고, 민간 핵융합 투자의 40%를 차지했다.',
    '2024년 중국은 전기 여객선 214척을 운항하며, 민간 핵융합 투자의 40%를 차지했다.',
  ])('may be of another whole where a clause or a figure stands between: %s', (text) => {
    expect(share(text)).toBe('not-enough-evidence denominator-differs');
  });
});
