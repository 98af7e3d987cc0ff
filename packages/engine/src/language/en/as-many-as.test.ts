import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** The claim with some words, as `form verdict bearers others`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities, others } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, ...entities, ...others].join(' ');
}

describe('so many times as many of a thing as another has', () => {
  test.each([
    [
      'with words about the thing',
      'In 2024 China had 3.8 times as many electric ferries in service as Korea.',
      '3.8 times',
      'ratio supported CHN KOR',
    ],
    [
      'and a false number',
      'In 2024 America attracted three times as much private fusion investment as Korea.',
      'three times',
      'ratio refuted USA KOR',
    ],
    [
      'where places hold it',
      'In 2024 there were 3.8 times as many electric ferries in China as in Korea.',
      '3.8 times',
      'ratio supported CHN KOR',
    ],
    [
      'a share',
      'In 2024 China had four times as high a share of tidal turbine patents as America.',
      'four times',
      'ratio supported CHN USA',
    ],
    [
      'the number of the thing',
      'In 2024 China ran 3.8 times the number of electric ferries as Korea.',
      '3.8 times',
      'ratio supported CHN KOR',
    ],
    [
      'a number of what it has them in',
      'In 2024 China had 3.8 times as many electric ferries in its 10 main ports as Korea.',
      '3.8 times',
      'ratio supported CHN KOR',
    ],
    [
      'a name with digits',
      'In 2024 China had 3.8 times as many electric ferries in the Port50 list as Korea.',
      '3.8 times',
      'ratio supported CHN KOR',
    ],
    [
      'a part of it',
      'In 2024 Korea had a quarter as many electric ferries on its coast as China.',
      'a quarter',
      'ratio supported KOR CHN',
    ],
    [
      'the adjective, whose thing is left out',
      'In 2024 Chinese yards launched thirteen times as many electric ferries for the coast as American ones.',
      'thirteen times',
      'ratio supported CHN USA',
    ],
    [
      'two together',
      'In 2024 China ran 2.9 times as many electric ferries in its ports as Korea and America combined.',
      '2.9 times',
      'ratio supported CHN KOR USA',
    ],
    [
      'two together, behind their verb',
      'In 2024 China ran five times as many electric ferries in service as Korea and America did together.',
      'five times',
      'ratio refuted CHN KOR USA',
    ],
    [
      'two, of each or of both',
      'In 2024 China ran 2.9 times as many electric ferries as Korea and America.',
      '2.9 times',
      'ratio not-enough-evidence CHN',
    ],
    [
      'each of two',
      "In 2024 China ran thirteen times as many electric ferries as those in America and nearly four times as many as Korea's.",
      'nearly four times',
      'ratio supported CHN KOR',
    ],
    [
      'no other bearer, where it is its own past',
      'In 2024 China ran 1.8 times as many electric ferries under its flag as in 2022, and Korea ran 57.',
      '1.8 times',
      'growth-multiple supported CHN',
    ],
    [
      'no other bearer, where it is another thing',
      'In 2024 China ran twice as many electric ferries as trains in Korea.',
      'twice',
      'ratio not-enough-evidence CHN',
    ],
  ])('%s: %s', (_what, text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test('holds one against two together, and not against each', () => {
    const text =
      'In 2024 Korea had about as many electric ferries in service on its coast as America and China combined.';
    const [claim] = reportOn(text, 'en').claims;
    expect([claim?.form, claim?.others, claim?.verdict.label]).toEqual([
      'equality',
      ['USA', 'CHN'],
      'refuted',
    ]);
    expect(claim?.asPublished.evidence.map(({ entity }) => entity)).toEqual(['KOR', 'USA', 'CHN']);
  });

  test('is no likeness to what two did in all', () => {
    const text =
      'In 2024 Korea had about as many electric ferries in service on its coast as America and China did in all.';
    expect(reportOn(text, 'en').claims.map(({ form }) => form)).not.toContain('equality');
  });
});
