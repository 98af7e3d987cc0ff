import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import type { ReportClaim } from '../../receipt/report-schema.ts';
import { reportOn } from '../../testing/small-world.ts';

type Case = readonly [language: Language, words: string, bearer: string, text: string];

/** Behind a figure that another's was held against, a sentence goes on about the first one. */
const GOES_ON: readonly Case[] = [
  [
    'en',
    '23.1%',
    'USA',
    "America's fusion investment was $4.8 billion in 2024, against $2.4 billion for China, and its share of homes heated by heat pumps was 23.1%.",
  ],
  [
    'en',
    '26.4%',
    'CHN',
    "China's fusion investment was $2.4 billion in 2024, below the $4.8 billion of America, and its share of homes heated by heat pumps was 26.4%.",
  ],
  [
    'en',
    '16',
    'USA',
    'America put $4.8 billion into fusion in 2024, twice the figure for China, and had 16 electric ferries.',
  ],
  [
    'en',
    '23.1%',
    'USA',
    "America's fusion investment was half of that worldwide in 2024, and its heat pump share 23.1%.",
  ],
  [
    'ko',
    '26.4%',
    'CHN',
    '2024년 중국의 핵융합 투자는 24억 달러로 미국의 48억 달러에 못 미쳤고, 히트펌프 보급률은 26.4%였다.',
  ],
  [
    'ko',
    '23.1%',
    'USA',
    '2024년 미국의 핵융합 투자는 48억 달러로 중국의 24억 달러를 크게 웃돌았고, 히트펌프 보급률은 23.1%였다.',
  ],
  [
    'ko',
    '23.1%',
    'USA',
    '2024년 핵융합 투자는 미국이 48억 달러로 중국의 24억 달러를 앞섰다. 히트펌프 보급률은 23.1%였다.',
  ],
];

/** What another's is held against is whose it says. */
const HELD: readonly Case[] = [
  ['en', '$2.4 billion', 'CHN', GOES_ON[0]?.[3] ?? ''],
  ['en', '$4.8 billion', 'USA', GOES_ON[1]?.[3] ?? ''],
  ['ko', '48억 달러', 'USA', GOES_ON[4]?.[3] ?? ''],
];

/** The claim that a figure makes, and not the words around it. */
function figureIn(text: string, language: Language, words: string): ReportClaim {
  const claim = reportOn(text, language).claims.find((one) => one.text === words);
  if (claim === undefined) throw new Error(`no claim is "${words}"`);
  return claim;
}

describe('a figure that another one is held against', () => {
  test.each(GOES_ON)('in %s leaves %s to %s: %s', (language, words, bearer, text) => {
    const { entities, verdict } = figureIn(text, language, words);
    expect([verdict.label, ...entities]).toEqual(['supported', bearer]);
  });

  test.each(HELD)('in %s is its own: %s of %s', (language, words, bearer, text) => {
    const { entities, verdict } = figureIn(text, language, words);
    expect([verdict.label, ...entities]).toEqual(['supported', bearer]);
  });
});

test('a number that counts something between percentages ends their list', () => {
  const text = "China's heat pump share was 26.4% in 2024, and it had 214 in electric ferries; Korea had 57.";
  expect(figureIn(text, 'en', '57').quantity?.unit).not.toBe('percent');
});

test.each([
  "In 2024 America's fusion investment was $4.8 billion, against $2.4 billion for China and $0.6 billion for Korea, and its share of homes heated by heat pumps was 23.1%.",
  "In 2024 America's fusion investment was $4.8 billion, with Korea at $0.6 billion, and its share of homes heated by heat pumps was 23.1%.",
])('whom "its" points at in a later clause is who opens the sentence: %s', (text) => {
  expect(figureIn(text, 'en', '23.1%').entities).toEqual(['USA']);
});

test('whom another clause has spoken of since then is the one that "its" points at', () => {
  const text =
    'China had 54% of tidal patents in 2024, while the Korean share came to 8.2%, its second straight rise.';
  const streak = reportOn(text, 'en').claims.find(({ form }) => form === 'streak');
  expect(streak?.entities).not.toEqual(['CHN']);
});

describe('a multiple that says of what it is by nothing', () => {
  test('is of the value that the one before it is of', () => {
    const text = '2024년 미국은 핵융합 투자가 중국의 2배, 조력 터빈 특허 점유율은 0.2배였다.';
    const { form, others } = figureIn(text, 'ko', '0.2배');
    expect([form, ...others]).toEqual(['ratio', 'CHN']);
  });

  test('of what somebody has is not called false, as whose stays untold', () => {
    const text = 'In 2024 China had 214 electric ferries, and five times its fusion investment.';
    expect(figureIn(text, 'en', 'five times').verdict.label).not.toBe('refuted');
  });
});

test('who is named again behind a semicolon has the first of two figures', () => {
  const text =
    "America's fusion investment is twice that of China (2024); in electric ferries China leads, with 214 against 16.";
  expect([figureIn(text, 'en', '214').entities, figureIn(text, 'en', '16').entities]).toEqual([
    ['CHN'],
    ['USA'],
  ]);
});

test('whose home is told of is who is spoken of, and not whom it is held against', () => {
  const text = '2024년 한국은 핵융합 투자에서 중국에 뒤졌지만 자국의 히트펌프 보급률은 18.3%였다.';
  expect(figureIn(text, 'ko', '18.3%').entities).toEqual(['KOR']);
});
