import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The claims of a text, as `form bearer verdict`. */
function claimsIn(text: string): string {
  return reportOn(text, 'en')
    .claims.map(({ form, entities, verdict }) => `${form} ${entities.join()} ${verdict.label}`)
    .join('; ');
}

describe('a share of an amount of which no statistic tells shares', () => {
  test.each([
    ['In 2024 America accounted for 50% of private fusion investment.', 'share USA supported'],
    [
      'In 2024 America accounted for 50% of private fusion investment, China for 25%.',
      'share USA supported; share CHN supported',
    ],
    ['America’s share of private fusion investment was 50% in 2024.', 'share USA supported'],
    [
      'America’s share of private fusion investment went from 50% in 2023 to 49.9% in 2024.',
      'from-to USA supported',
    ],
    /** It can only agree. */
    ['In 2024 America accounted for 60% of private fusion investment.', 'value USA not-enough-evidence'],
    [
      'America’s share of private fusion investment went from 30% in 2023 to 49.9% in 2024.',
      'from-to USA not-enough-evidence',
    ],
    /** Whose share it is must be told. */
    ['In 2024 it accounted for 50% of private fusion investment.', 'value  not-enough-evidence'],
    /** Of something of which it has no share. */
    ['In 2024 America accounted for 50% of harbour automation.', 'value USA not-enough-evidence'],
  ])('%s → %s', (text, expected) => {
    expect(claimsIn(text)).toBe(expected);
  });

  test.each([
    ['Its share was 6%.', 'share KOR supported'],
    ['South Korea’s share was thus only 6% of the world total.', 'share KOR supported'],
    ['Its share of the total came to 6%.', 'share KOR supported'],
    /** It can only agree, and of no one whose amount was not told. */
    ['Its share was 9%.', 'value  not-enough-evidence'],
    ['China’s share was 28%.', 'value CHN not-enough-evidence'],
    ['Its share of harbour automation was 6%.', 'value  not-enough-evidence'],
  ])('behind the amount of which it is: %s → %s', (text, expected) => {
    expect(
      claimsIn(`In 2024 private fusion investment in South Korea reached $0.61 billion. ${text}`),
    ).toContain(expected);
  });
});
