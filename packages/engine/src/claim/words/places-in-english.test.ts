import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('who is first, last or next, told in passing', () => {
  test.each([
    ['In 2024 China led in electric ferries.', 'superlative CHN supported'],
    ['In 2024 China had the most electric ferries.', 'superlative CHN supported'],
    ['In 2024 Korea ran by far the most electric ferries.', 'superlative KOR refuted'],
    ['In 2024 Korea had the most electric ferries in Asia.', 'superlative KOR not-enough-evidence'],
    ['In 2024 America propped up the table for electric ferries.', 'superlative USA supported'],
    ['In 2024 Korea brings up the rear in electric ferries.', 'superlative KOR refuted'],
    ['In 2024 Korea was at the foot of the table for electric ferries.', 'superlative KOR refuted'],
    [
      'No country had a higher share of homes heated by heat pumps in 2024 than China.',
      'superlative CHN supported',
    ],
    ['Nobody had a lower share of homes heated by heat pumps in 2024 than China.', 'superlative CHN refuted'],
    ['In 2024 China led in electric ferries, with Korea next.', 'runner-up KOR supported'],
    ['In 2024 nobody ran more electric ferries than China, with Korea next.', 'runner-up KOR supported'],
    ['In 2024 America led in electric ferries, with China next.', 'runner-up CHN refuted'],
    [
      'In 2024 Korea had the lowest share of homes heated by heat pumps, with America next.',
      'runner-up USA supported',
    ],
    [
      'In 2024 China had the most electric ferries, ahead of Korea and America, in that order.',
      'list-order KOR,USA supported',
    ],
    [
      'In 2024 China had the most electric ferries, ahead of America and Korea, in that order.',
      'list-order USA,KOR refuted',
    ],
    ['In 2024 Korea ranked second for electric ferries.', 'rank KOR supported'],
    ['In 2024 Korea ranked second by electric ferries in service.', 'rank KOR supported'],
    ['In 2024 Korea sat in second position for electric ferries.', 'rank KOR supported'],
    ['In 2024 America held the second spot for electric ferries.', 'rank USA refuted'],
    ['In 2024 Korea ran 57 electric ferries, which makes it second.', 'rank KOR supported'],
    ['In 2024 America ran 16 electric ferries, which left the country third.', 'rank USA supported'],
    ['In 2024 Korea ran 57 electric ferries, leaving it third worldwide.', 'rank KOR not-enough-evidence'],
    ['In 2024 America ran 16 electric ferries, which puts it 3rd.', 'rank USA supported'],
    ['Korea, only second now, ran 57 electric ferries in 2024.', 'rank KOR supported'],
    ['In 2024 China ran more electric ferries than in 2023 and is still first.', 'superlative CHN supported'],
    ['In 2024 the list of electric ferries had China on top.', 'superlative CHN supported'],
    ['In 2024 the list of electric ferries had Korea on top.', 'superlative KOR refuted'],
    [
      'In 2024 China ran more electric ferries than any other country; Korea comes next.',
      'runner-up KOR supported',
    ],
    [
      'In 2024 Korea ran more electric ferries than any other country in the review bar China.',
      'runner-up KOR < CHN supported',
    ],
    [
      'In 2024 America ran more electric ferries than any other country except China.',
      'runner-up USA < CHN refuted',
    ],
    ['In 2024 Korea was number two in electric ferries.', 'rank KOR supported'],
    ['In 2024 America was number two in electric ferries.', 'rank USA refuted'],
    ['In 2024 Korea and America were dead level in electric ferries.', 'equality KOR < USA refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en').join('; ')).toContain(expected);
  });
});

describe('each of a list has its own place', () => {
  test.each([
    ['Electric ferries in 2024: China first, Korea second, America third.', 'KOR second, USA third'],
    ['In 2024 China was first in electric ferries; Korea second, America third.', 'KOR second, USA third'],
    ['Electric ferries in 2024: Korea 2nd, China 1st, America 3rd.', 'KOR 2nd, CHN 1st, USA 3rd'],
    ['Tidal patents in 2024: China first, America second with 17%, Korea third.', 'USA second, KOR third'],
  ])('%s', (text, expected) => {
    const ranks = reportOn(text, 'en').claims.filter(({ form }) => form === 'rank');
    expect(ranks.map(({ verdict }) => verdict.label)).toEqual(ranks.map(() => 'supported'));
    expect(ranks.map((claim) => `${claim.entities.join()} ${claim.text}`).join(', ')).toBe(expected);
  });
});

describe('what only sounds like it', () => {
  test.each([
    'The drive that Korea led in electric ferries was over in 2024.',
    'The talks led in turn to more electric ferries for Korea in 2024.',
    'The talks were led in electric ferries by Korea in 2024.',
    'In 2024 China had many electric ferries, with Korea next.',
    'In 2024 Korea had the most advanced electric ferries.',
    'In 2024 Korea made the most of electric ferries.',
    'In 2024 Korea had the most to lose from electric ferries.',
    'In 2024 Korea came second half for electric ferries.',
    'In 2024 Korea called number two for electric ferries.',
    'In 2024 the electric ferries of Korea made it second nature to sail.',
    'In 2024 the price of electric ferries left the country second thoughts.',
    'In 2024 electric ferries were still first and foremost boats in Korea.',
  ])('ranks nobody: %s', (text) => {
    expect(readWords(text, 'en')).toEqual([]);
  });

  test('what leads to something leads nobody', () => {
    const found = readWords('The shortage led in Korea to fewer electric ferries in 2024.', 'en');
    expect(found.filter((claim) => claim.startsWith('superlative'))).toEqual([]);
  });

  test('what comes next in a place is not that place', () => {
    const text = 'In 2024 China led in electric ferries, with talks in Korea next.';
    expect(readWords(text, 'en')).toEqual(['superlative CHN supported']);
  });

  test('the next behind a place that is not the first has no place that is told', () => {
    const found = readWords('In 2024 Korea came second in electric ferries, with America next.', 'en');
    expect(found.filter((claim) => claim.startsWith('runner-up'))).toEqual([]);
  });
});

describe('who is behind those named alone', () => {
  test.each([
    [
      'In 2024 Korea ran 57 electric ferries, a number topped only by China.',
      'runner-up KOR < CHN supported',
    ],
    [
      'In 2024 Korea ran 57 electric ferries, a number topped only in America.',
      'runner-up KOR < USA refuted',
    ],
    [
      'In 2024 America ran 16 electric ferries, a number exceeded only in China and Korea.',
      'runner-up USA < CHN,KOR supported',
    ],
    [
      'In 2024 the number of electric ferries in Korea was surpassed only by China’s.',
      'runner-up KOR < CHN supported',
    ],
    [
      'In 2024 Korea ran 57 electric ferries, second only to the Chinese total.',
      'runner-up KOR < CHN supported',
    ],
    [
      'In 2024 Korea ran 57 electric ferries, second only to those of America.',
      'runner-up KOR < USA refuted',
    ],
    [
      'In 2024 America ran 16 electric ferries, a number exceeded only by those of China and Korea.',
      'runner-up USA < CHN,KOR supported',
    ],
    [
      'In 2024 the harbour automation score of Korea was second only to the Chinese one.',
      'runner-up KOR < CHN supported',
    ],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en')).toEqual([expected]);
  });
});

describe('what the same one does in two places', () => {
  test.each([
    ['In 2024 in Korea the navy ran more electric ferries than it did in America.', 'KOR < USA supported'],
    [
      'In 2024 the navy ran more electric ferries in America than it did in Korea.',
      'USA < KOR not-enough-evidence',
    ],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en')).toEqual([`comparison ${expected}`]);
  });
});

test.each([
  ['With $614m of fusion investment in 2024 South Korea ranks third in the world.', '$614m', 'KOR supported'],
  [
    'With $9.65bn of fusion investment in 2024 South Korea ranks third in the world.',
    '$9.65bn',
    'KOR not-enough-evidence',
  ],
  ['With $9.65bn of fusion investment in 2024 the world set a record.', '$9.65bn', 'WLD supported'],
])('the world behind a place bears no other number: %s', (text, words, expected) => {
  const { entities, verdict } = claimIn(reportOn(text, 'en'), words);
  expect(`${entities.join()} ${verdict.label}`).toBe(expected);
});
