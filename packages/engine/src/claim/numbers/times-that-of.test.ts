import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The multiples of a text, as `form bearer base verdict`. */
function multiplesIn(text: string): string {
  return reportOn(text, 'en')
    .claims.filter(({ text: words }) => /times|twice/.test(words))
    .map(
      ({ form, entities, others, base, verdict }) =>
        `${form} ${[...entities, ...others].join()} ${base?.from ?? '–'} ${verdict.label}`,
    )
    .join('; ');
}

describe('so many times that of', () => {
  test.each([
    [
      'In 2024 the electric ferries of China came to 214, 1.8 times those of 2022.',
      'growth-multiple CHN 2022 supported',
    ],
    [
      'In 2024 the electric ferries of China came to 214. The number was 1.4 times that of the year before.',
      'growth-multiple CHN 2023 supported',
    ],
    [
      'In 2024 private fusion investment in China came to $2.4bn, 2.6 times that of 2021 and twice that of 2022.',
      'growth-multiple CHN 2021 supported; growth-multiple CHN 2022 supported',
    ],
    [
      'In 2024 the electric ferries of China came to 214, 2.8 times those of 2022.',
      'growth-multiple CHN 2022 refuted',
    ],
  ])('a time is a change since then: %s', (text, expected) => {
    expect(multiplesIn(text)).toBe(expected);
  });

  test('a country is a multiple of what it has', () => {
    expect(
      multiplesIn('In 2024 private fusion investment in America came to $4.8bn, twice that of China.'),
    ).toBe('ratio USA,CHN – supported');
  });
});
