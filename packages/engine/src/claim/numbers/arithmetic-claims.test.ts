import { describe, expect, test } from 'vitest';
import { canState } from '../../check/candidates/can-state.ts';
import type { Language } from '../../language/language.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { claimIn, indicator, reportOn } from '../../testing/small-world.ts';

/** How a number is read that counts between values: `form verdict bearers`, the others behind a slash. */
function readingOf(language: Language, text: string, words: string): string {
  const { form, verdict, entities, others } = claimIn(reportOn(text, language), words);
  const against = others.length === 0 ? '' : ` / ${others.join(' ')}`;
  return `${form} ${verdict.label} ${entities.join(' ')}${against}`;
}

type Case = readonly [what: string, language: Language, text: string, words: string, reading: string];

describe('a difference', () => {
  test.each<Case>([
    [
      'of a third is a part of the other, no multiple of it',
      'en',
      'In 2024 Korea invested a third more in fusion than China.',
      'a third',
      'difference refuted KOR / CHN',
    ],
    [
      'of half is one too',
      'ko',
      '2024년 한국의 핵융합 투자는 중국보다 4분의 3 적다.',
      '4분의 3',
      'difference supported KOR / CHN',
    ],
    [
      'is told in words of its kind',
      'en',
      'In 2024 private fusion investment in Korea was 75 per cent smaller than in China.',
      '75',
      'difference supported KOR / CHN',
    ],
    [
      'is told in Korean words of speed and price too',
      'ko',
      '2024년 한국의 핵융합 투자는 중국보다 74% 저렴했다.',
      '74%',
      'difference supported KOR / CHN',
    ],
    [
      'is to those whose value it is compared with',
      'ko',
      '2024년 히트펌프를 쓰는 집은 한국에서 18.3%로, 중국의 26.4%보다 8.1%포인트 적다.',
      '8.1',
      'difference supported KOR / CHN',
    ],
    [
      'in polite speech is no fall',
      'ko',
      '2024년 한국의 히트펌프 보급률은 중국보다 8.1%포인트 낮아요.',
      '8.1',
      'difference supported KOR / CHN',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});

describe('a multiple', () => {
  test.each<Case>([
    [
      'is of a name with a noun behind',
      'ko',
      '2024년 핵융합 분야에서 중국 기업은 24억 달러를 투자해 한국 기업의 3.9배였다.',
      '3.9',
      'ratio supported CHN / KOR',
    ],
    [
      'is of a name with its value in brackets behind a noun',
      'ko',
      '2024년 미국의 핵융합 투자는 세계 전체(96억5000만 달러)의 두 배다.',
      '두 배',
      'ratio refuted USA / WLD',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});

describe('what is added', () => {
  test.each<Case>([
    [
      'to a flow is its value',
      'en',
      'South Korea added $614 million of fusion investment in 2024.',
      '614',
      'change supported KOR',
    ],
    [
      'to a stock is its change',
      'en',
      'South Korea added 16 electric ferries in 2024.',
      '16',
      'change supported KOR',
    ],
    ['is told in Korean', 'ko', '2024년 한국은 전기 여객선 16척을 추가했다.', '16척', 'change supported KOR'],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});

describe('a growth', () => {
  test.each<Case>([
    [
      'is led by the noun of a rate',
      'ko',
      '2024년 한국의 전기 여객선은 57척이고 증가율은 39%였다.',
      '39%',
      'growth supported KOR',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });

  test('is not what something makes up', () => {
    expect(
      readingOf(
        'en',
        "In 2024 American companies' fusion investment made up 50 per cent of the world's.",
        '50',
      ),
    ).toBe('share supported USA');
  });
});

describe('a part of the whole', () => {
  test.each<Case>([
    [
      'stands right behind the amount',
      'ko',
      '2024년 핵융합 투자는 미국이 48억 달러로 50%, 한국이 6억 달러였다.',
      '50%',
      'share supported USA',
    ],
    [
      'is given to the name behind',
      'ko',
      '2024년 세계의 핵융합 투자는 96억5000만 달러였다. 그중 25%를 중국이 가져갔다.',
      '25%',
      'share supported CHN',
    ],
    [
      'stands behind the amount in other words',
      'en',
      'In 2024 American fusion investment came to $4.8 billion, or 50 per cent, and kept growing.',
      '50',
      'share supported USA',
    ],
    [
      'is no part where it is a growth',
      'ko',
      '2024년 핵융합 투자는 미국이 48억 달러로 49% 늘었다.',
      '49%',
      'growth supported USA',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });

  test('is not computed where a sibling publishes the shares', () => {
    const draft = { ...draftOf('share', { quantity: written('50 per cent') }), ofWhole: true };
    const level = indicator('ferries', { addEntities: true, siblings: ['ferry_share'] });
    const shares = indicator('ferry_share', { unit: 'percent', statType: 'share', addEntities: true });
    expect(canState(draft, level, new Map())).toBe(true);
    expect(canState(draft, level, new Map([['ferry_share', shares]]))).toBe(false);
    expect(canState(draft, { ...level, addEntities: false }, new Map())).toBe(false);
  });
});

describe('together', () => {
  test.each<Case>([
    [
      'two take a part of the whole',
      'en',
      'In 2024 the United States and China together took 75 per cent of global fusion investment.',
      '75',
      'sum supported USA CHN',
    ],
    [
      'they take it in Korean',
      'ko',
      '2024년 핵융합 투자에서 미국과 중국을 합치면 세계의 75%다.',
      '75%',
      'sum supported USA CHN',
    ],
    [
      'the two are those spoken of',
      'en',
      "In 2024 China held 54 per cent of tidal patents, 6.6 times South Korea's share; the two together hold 62 per cent.",
      '62',
      'sum supported CHN KOR',
    ],
    [
      'is no sum where the whole is one',
      'en',
      'In 2024 China had 214 electric ferries. The United States had 16, which is 7 per cent of their combined number.',
      '7',
      'share not-enough-evidence USA',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});

describe('a multiple of a value spoken of', () => {
  test.each<Case>([
    [
      'is of the last',
      'ko',
      '2024년 핵융합 투자는 미국이 48억 달러, 중국은 그 절반이다.',
      '절반',
      'ratio supported CHN',
    ],
    [
      'is told in English too',
      'en',
      'In 2024 American fusion investment was $4.8 billion, and China invested half that.',
      'half',
      'ratio supported CHN',
    ],
    [
      'lies between the last two',
      'ko',
      '2024년 전기 여객선은 중국이 214척, 한국이 57척이다. 3.8배 차이다.',
      '3.8배',
      'ratio supported CHN',
    ],
    [
      'is of a time where one is named',
      'ko',
      '2024년 미국의 핵융합 투자는 48억 달러로, 2022년(24억2000만 달러)의 두 배다.',
      '두 배',
      'growth-multiple supported USA',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});

describe('a percentage', () => {
  test.each<Case>([
    [
      'told like the next one shares its verb',
      'ko',
      '2024년 핵융합 투자는 미국이 48억 달러로 49%, 중국이 24억 달러로 58% 늘었다.',
      '49%',
      'growth supported USA',
    ],
    [
      'of points lost is a change',
      'ko',
      '2024년 중국의 히트펌프 보급률은 26.4%로, 전년보다 1.8%포인트를 잃었다.',
      '1.8',
      'change supported CHN',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});
