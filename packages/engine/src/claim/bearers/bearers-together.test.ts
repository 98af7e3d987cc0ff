import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** How a Korean number is read: `form verdict bearers`, the others behind a slash. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities, others } = claimIn(reportOn(text, 'ko'), words);
  return `${form} ${verdict.label} ${entities.join(' ')}${others.length === 0 ? '' : ` / ${others.join(' ')}`}`;
}

describe('bearers taken together', () => {
  test.each([
    [
      'are the two that the sentence named',
      '2024년 핵융합 투자는 미국이 48억 달러, 중국이 24억 달러로 두 나라의 몫이 세계의 75%에 이른다.',
      '75%',
      'sum supported USA CHN',
    ],
    [
      'are those of the sum that is the share',
      '2024년 핵융합 투자에서 미국과 중국을 합친 72억 달러가 세계의 75%다.',
      '75%',
      'sum supported USA CHN',
    ],
    [
      'are a part of another',
      '2024년 전기 여객선은 한국이 57척, 미국이 16척인데 두 나라를 합쳐도 중국의 34%에 그친다.',
      '34%',
      'ratio supported KOR USA / CHN',
    ],
    [
      'are those of the sum right before',
      '2024년 핵융합 투자는 미국이 48억 달러, 중국이 24억 달러로 두 나라를 합치면 72억 달러로 세계 전체의 75%다.',
      '75%',
      'sum supported USA CHN',
    ],
    [
      'are not more than it counts',
      '2024년 핵융합 투자는 한국이 6억 달러, 미국이 48억 달러, 중국이 24억 달러로 두 나라의 몫이 세계의 75%에 이른다.',
      '75%',
      'sum not-enough-evidence CHN',
    ],
  ])('%s', (_, text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a part of the whole', () => {
  test.each([
    [
      'is what one takes up in the world',
      '2024년 한국의 핵융합 투자는 6억1400만 달러다. 세계에서 차지하는 비중은 6.4%에 그친다.',
      '6.4%',
      'share supported KOR',
    ],
    [
      'is of all of what is named',
      '2024년 한국의 핵융합 투자는 6억1400만 달러로, 전체 핵융합 투자의 6.4%다.',
      '6.4%',
      'share supported KOR',
    ],
    [
      'may be of the value of another year',
      '2024년 중국의 히트펌프 보급률은 26.4%로 2021년(33%)의 5분의 4다.',
      '5분의 4',
      'growth-multiple supported CHN',
    ],
  ])('%s', (_, text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('the sum that Korean tells right before its figure', () => {
  test.each([
    ['전기 여객선은 미국과 한국을 합친 73척이 전부다.', '73척', 'sum supported USA KOR'],
    ['전기 여객선은 중국이 214척으로, 미국과 한국을 합친 73척보다 많다.', '73척', 'sum supported USA KOR'],
    ['전기 여객선은 미국과 한국을 합친 93척보다 중국이 많다.', '93척', 'sum refuted USA KOR'],
    ['핵융합 투자는 중국과 한국을 합친 금액인 30억 달러다.', '30억 달러', 'sum supported CHN KOR'],
  ])('%s', (text, words, reading) => {
    expect(readingOf(`2024년 ${text}`, words)).toBe(reading);
  });
});

describe('one added to those told before in Korean', () => {
  test.each([
    ['2024년 전기 여객선은 중국이 214척으로 1위였고, 한국과 합치면 271척이다.', '271척', 'supported'],
    ['2024년 전기 여객선은 중국이 214척으로 1위였고, 한국과 합치면 371척이다.', '371척', 'refuted'],
    [
      '2024년 전기 여객선은 중국이 214척, 한국이 57척이다. 미국까지 셋을 더하면 287척이다.',
      '287척',
      'supported',
    ],
    ['2024년 전기 여객선은 중국이 214척, 한국이 57척이다. 미국을 더하면 287척이다.', '287척', 'supported'],
    [
      '2024년 전기 여객선은 중국이 214척, 한국이 57척이다. 미국까지 셋을 더하면 387척이다.',
      '387척',
      'not-enough-evidence',
    ],
  ])('%s', (text, words, expected) => {
    const { form, verdict } = claimIn(reportOn(text, 'ko'), words);
    expect([form, verdict.label]).toEqual(['sum', expected]);
  });
});
