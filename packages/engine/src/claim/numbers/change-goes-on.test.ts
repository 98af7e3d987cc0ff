import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The claims of a text, as `form verdict bearers`, in order. */
function readingsOf(text: string): string[] {
  return reportOn(text, 'en').claims.map(({ form, verdict, entities }) =>
    [form, verdict.label, ...entities].join(' '),
  );
}

describe('the amount of a second change, whose verb is left out', () => {
  test.each([
    [
      'of a possessive',
      "Korea's private fusion investment has grown by 102% since 2021 and America's by 139%.",
      ['growth supported KOR', 'growth supported USA'],
    ],
    [
      'of a possessive, and false',
      "In 2024 Korea's private fusion investment grew by 17% and America's by 20%.",
      ['growth supported KOR', 'growth refuted USA'],
    ],
    [
      'of two more',
      "Korea's private fusion investment grew by 17% in 2024, China's by 59% and America's by 49%.",
      ['growth supported KOR', 'growth supported CHN', 'growth supported USA'],
    ],
    [
      'of a place',
      'In 2024 private fusion investment rose by 49% in America and by 17% in Korea.',
      ['growth supported USA', 'growth supported KOR'],
    ],
    [
      'of places in a list',
      'In 2024 private fusion investment rose 49% in America, 17% in Korea and 30% in China.',
      ['growth supported USA', 'growth supported KOR', 'growth refuted CHN'],
    ],
    [
      'in points',
      'In 2024 the share of homes heated by heat pumps rose by 3.4 points in Korea and by 0.5 points in America.',
      ['change supported KOR', 'change supported USA'],
    ],
    [
      'with a time of its own',
      "Korea's private fusion investment grew by 17% in 2024, and China's by 26% in 2023.",
      ['growth supported KOR', 'growth supported CHN'],
    ],
  ])('%s: %s', (_what, text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  test.each([
    [
      'of a value that has a verb of its own',
      'Private fusion investment in Korea grew by 17% in 2024 and 26.4% of homes in China were heated by heat pumps.',
      ['growth supported KOR', 'value supported CHN'],
    ],
    [
      'of what is done by so many',
      'In 2024 private fusion investment grew by 17% in Korea and heat pumps were used by 26.4% of homes in China.',
      ['growth supported KOR', 'value supported CHN'],
    ],
    [
      'of where a change arrived',
      'In 2024 the share of homes heated by heat pumps fell to 26.4% in China and 23.1% in America.',
      ['value supported CHN', 'value supported USA'],
    ],
  ])('is none %s: %s', (_what, text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });
});
