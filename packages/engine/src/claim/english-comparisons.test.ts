import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** Private fusion investment of 2024: America before China before South Korea. */
function verdictOf(text: string, words: string): string {
  return claimIn(reportOn(`In private fusion investment, ${text} in 2024.`, 'en'), words).verdict.label;
}

describe('one is set beside another', () => {
  test.each([
    ['China was dwarfed by America', 'dwarfed', 'supported'],
    ['America was dwarfed by China', 'dwarfed', 'refuted'],
    ['Korea was outspent by China', 'outspent', 'supported'],
    ['China was outspent by Korea', 'outspent', 'refuted'],
    ['America dwarfed China', 'dwarfed', 'supported'],
    ['China dwarfed America', 'dwarfed', 'refuted'],
    ['America towered over Korea', 'towered', 'supported'],
    ['America had the edge over China', 'edge', 'supported'],
    ['China had the edge over America', 'edge', 'refuted'],
    ['Korea was no match for China', 'no match', 'supported'],
  ])('by a verb, its passive or a noun: %s', (text, words, expected) => {
    expect(verdictOf(text, words)).toBe(expected);
  });

  test.each([
    ['South Korea had 57 of them, a quarter of the Chinese number', 'a quarter', 'ratio supported'],
    ['South Korea had 57 of them, half of the Chinese one', 'half', 'ratio refuted'],
    ['South Korea had 57 of them, a third of the Chinese fleet', 'a third', 'fraction not-enough-evidence'],
  ])('by a part of a value that an adjective and a noun name: %s', (text, words, expected) => {
    const { form, verdict } = claimIn(
      reportOn(`In 2024 China had 214 electric ferries. ${text}.`, 'en'),
      words,
    );
    expect(`${form} ${verdict.label}`).toBe(expected);
  });

  test.each([
    ['a quarter of China’s number but 39% more than in 2023', '39%', 'KOR supported'],
    ['a quarter of China’s number but 53% more than in 2023', '53%', 'KOR refuted'],
    ['about a quarter of China’s figure and 39% more than in 2023', 'a quarter', 'KOR supported'],
  ])('whose value only measures it bears nothing behind: %s', (text, words, expected) => {
    const { entities, verdict } = claimIn(
      reportOn(`In 2024 South Korea had 57 electric ferries, ${text}.`, 'en'),
      words,
    );
    expect(`${entities.join()} ${verdict.label}`).toBe(expected);
  });

  test.each([
    ['China had more electric ferries in its own harbours than Korea', 'supported'],
    ['Korea ran many more modern electric ferries in its own waters than America', 'supported'],
    ['China had more electric ferries in regular service on its great rivers than America', 'supported'],
    ['America ran many more electric ferries than Korea', 'refuted'],
    /** What lies in one place may be no more than a part. */
    ['America ran many more modern electric ferries in its own waters than Korea', 'not-enough-evidence'],
  ])('with where it is before than: %s', (text, expected) => {
    expect(claimIn(reportOn(`In 2024 ${text}.`, 'en')).verdict.label).toBe(expected);
  });

  test.each([
    ['America', 'Nobody had more.', 'supported'],
    ['China', 'Nobody had more.', 'refuted'],
    ['South Korea', 'No country attracts less of them.', 'supported'],
    ['America', 'No country attracts less.', 'refuted'],
  ])('by nobody who has more: %s, %s', (country, text, expected) => {
    const report = reportOn(`In 2024 there was private fusion investment in ${country}. ${text}`, 'en');
    const { form, verdict } = claimIn(report, text.slice(0, 8));
    expect(`${form} ${verdict.label}`).toBe(`superlative ${expected}`);
  });

  test('not by nobody who has more than a number, or than somebody', () => {
    const { claims } = reportOn('In 2024 nobody had more than 214 electric ferries.', 'en');
    expect(claims.map(({ form }) => form)).not.toContain('superlative');
  });

  test.each([
    ['America had the highest sum worldwide', 'supported'],
    ['China had the highest sum worldwide', 'refuted'],
    ['America: 4.8 billion dollars, highest worldwide', 'supported'],
    ['America was miles ahead', 'supported'],
    /** Who is miles ahead may be second. */
    ['China was miles ahead', 'not-enough-evidence'],
  ])('by being first among all there are: %s', (text, expected) => {
    const { form, verdict } = claimIn(
      reportOn(`In private fusion investment in 2024, ${text}.`, 'en'),
      /ahead|highest/.exec(text)?.[0],
    );
    expect(`${form} ${verdict.label}`).toBe(`superlative ${expected}`);
  });

  test.each(['moved ahead of', 'has edged ahead of', 'pulled ahead of'])('by who %s whom', (verb) => {
    const text = `In private fusion investment, China ${verb} America in 2024.`;
    const { form, verdict } = claimIn(reportOn(text, 'en'), 'ahead');
    expect(`${form} ${verdict.label}`).toBe('overtake refuted');
  });

  test.each([
    ['America took the top spot', 'top spot', 'supported'],
    ['Korea took the top spot', 'top spot', 'refuted'],
  ])('by the place that it takes: %s', (text, words, expected) => {
    expect(verdictOf(text, words)).toBe(expected);
  });

  test.each([
    ['China got the best score', 'best score', 'supported'],
    ['America got the best score', 'best score', 'refuted'],
    ['America scored worst', 'scored worst', 'supported'],
  ])('by the mark that it got: %s', (text, words, expected) => {
    const report = reportOn(`In harbour automation, ${text} in 2024.`, 'en');
    expect(claimIn(report, words).verdict.label).toBe(expected);
  });

  test.each([
    'America lost the top spot to China',
    'nobody was outspent by anybody',
    'America gave up the top spot',
  ])('says nothing of who is first: %s', (text) => {
    const report = reportOn(`In private fusion investment, ${text} in 2024.`, 'en');
    expect(report.claims.filter(({ form }) => form === 'superlative')).toEqual([]);
  });
});

describe('a headline tells of what moves', () => {
  test.each([
    ['American private fusion investment soars', 'soars', 'supported'],
    ['American private fusion investment shrinks', 'shrinks', 'refuted'],
    ['Chinese heat pump share slips', 'slips', 'supported'],
  ])('in the present: %s', (text, words, expected) => {
    expect(claimIn(reportOn(`${text} in 2024`, 'en'), words).verdict.label).toBe(expected);
  });
});

test.each([
  ['In 2024 China was 3.8 times as rich in electric ferries as South Korea.', 'ratio CHN supported'],
  ['In 2024 China was 3.8 times as rich in electric ferries as America.', 'ratio CHN not-enough-evidence'],
])('so many times as anything as another: %s', (text, expected) => {
  const { form, entities, verdict } = claimIn(reportOn(text, 'en'), '3.8');
  expect(`${form} ${entities.join()} ${verdict.label}`).toBe(expected);
});

test.each([
  [
    'China had 198 more electric ferries in service than third-placed America in 2024.',
    '198',
    'difference CHN–USA supported',
  ],
  [
    'In private fusion investment America outweighed China by $2.4 billion in 2024.',
    '2.4',
    'difference USA–CHN supported',
  ],
  [
    'In private fusion investment America outweighed China by $1.4 billion in 2024.',
    '1.4',
    'difference USA–CHN refuted',
  ],
  [
    'In 2024 China had four times the electric ferries that South Korea has.',
    'four times',
    'ratio CHN–KOR supported',
  ],
  ['In 2024 China had twice the electric ferries that South Korea has.', 'twice', 'ratio CHN–KOR refuted'],
])('so far apart: %s', (text, words, expected) => {
  const { form, entities, others, verdict } = claimIn(reportOn(text, 'en'), words);
  expect(`${form} ${entities.join()}–${others.join()} ${verdict.label}`).toBe(expected);
});

test('a part that comes from one is that one’s', () => {
  const text = 'Some 50 per cent of the private fusion investment made in 2024 came from America.';
  const { form, entities, verdict } = claimIn(reportOn(text, 'en'), '50');
  expect(`${form} ${entities.join()} ${verdict.label}`).toBe('share USA supported');
});

/** Each number with whose it is and what came of it. */
const figures = (text: string): string =>
  reportOn(text, 'en')
    .claims.filter(({ quantity }) => quantity !== null)
    .map(
      ({ quantity, form, entities, verdict }) =>
        `${quantity?.text} ${form} ${entities.join()} ${verdict.label}`,
    )
    .join('; ');

describe('whose a number is', () => {
  test.each([
    [
      'The share of homes heated by heat pumps in America went from 22.6% in 2023 to 23.1% in 2024; that of South Korea from 14.9% to 18.3%.',
      '18.3% from-to KOR supported',
    ],
    [
      'In 2024 the electric ferries of China stood at 214, well above the 57 of South Korea.',
      '57 value KOR supported',
    ],
    [
      'In 2024 the electric ferries of China stood at 214, well above the 75 of South Korea.',
      '75 value KOR refuted',
    ],
    [
      'In 2024 the electric ferries of China were above 200 and those of South Korea below 60.',
      '60 value KOR supported',
    ],
  ])('%s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

describe('points', () => {
  test.each([
    [
      'At 83.6 points, China’s harbour automation score in 2024 was higher than America’s (58.2 points).',
      '83.6 points value CHN supported',
    ],
    [
      'In harbour automation China was above 80 points and South Korea below 72 points in 2024.',
      '80 points value CHN supported',
    ],
    [
      'In harbour automation China had 83.6 points in 2024, against America’s 58.2 points.',
      '58.2 points value USA supported',
    ],
    [
      'In harbour automation China beat America 83.6 points to 58.2 points in 2024.',
      '83.6 points value CHN supported; 58.2 points value USA supported',
    ],
    [
      'In harbour automation China was 25.4 points ahead of America in 2024.',
      '25.4 points difference CHN supported',
    ],
  ])('are how high one stands, or how far apart two: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

test.each([
  ['In electric ferries China stood at 3.8 times South Korea in 2024.', '3.8 times ratio CHN supported'],
  ['In electric ferries the United States stood at 0.3 times South Korea in 2024.', 'ratio USA'],
  [
    'The gap between China and South Korea in the electric ferries of America’s rivals was 157 in 2024.',
    '157 difference CHN supported',
  ],
])('a multiple right before a name, a gap between two: %s', (text, expected) => {
  expect(figures(text)).toContain(expected);
});

test.each([
  ['China was 157 E40 ferries ahead of South Korea', '157', 'difference supported'],
  ['China stood 157 ferries above South Korea', '157', 'difference supported'],
  ['China was ahead of both South Korea and America', 'ahead of', 'comparison supported'],
])('how far one is ahead, and of whom: %s', (text, words, expected) => {
  const { form, verdict } = claimIn(
    reportOn(`In the number of electric ferries ${text} in 2024.`, 'en'),
    words,
  );
  expect(`${form} ${verdict.label}`).toBe(expected);
});
