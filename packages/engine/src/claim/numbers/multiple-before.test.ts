import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The multiples of a text, as `bearer < other period verdict`. */
function multiplesIn(text: string): string {
  return reportOn(text, 'en')
    .claims.filter(({ form }) => form === 'ratio')
    .map(
      ({ entities, others, period, verdict }) =>
        `${entities.join()} < ${others.join()} ${period?.from ?? '–'} ${verdict.label}`,
    )
    .join('; ');
}

describe('a multiple from which another came', () => {
  test.each([
    [
      'China had 13 times as many electric ferries as America in 2024, up from 6.7 times in 2022.',
      'CHN < USA 2024 supported; CHN < USA 2022 supported',
    ],
    [
      'In 2024 China had 13 times as many electric ferries as America, up from ten times a year earlier.',
      'CHN < USA 2024 supported; CHN < USA 2023 supported',
    ],
    [
      'America’s private fusion investment was twice China’s in 2024, down from 2.1 times in 2023.',
      'USA < CHN 2024 supported; USA < CHN 2023 supported',
    ],
    [
      'China had 13 times as many electric ferries as America in 2024, up from four times in 2022.',
      'CHN < USA 2024 supported; CHN < USA 2022 refuted',
    ],
    /** Of no time that is said: it is called false by none. */
    [
      'China had 13 times as many electric ferries as America in 2024, up from four times.',
      'CHN < USA 2024 supported; CHN < USA 2024 not-enough-evidence',
    ],
  ])('%s', (text, expected) => {
    expect(multiplesIn(text)).toBe(expected);
  });
});
