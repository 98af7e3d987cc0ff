import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../../testing/small-world.ts';

const [one] = SMALL_WORLD.entities;
const [cell] = SMALL_WORLD.observations;
if (one === undefined || cell === undefined) throw new Error('the small world is empty');

const index = { ...cell, indicator: 'harbour_index', entity: 'harbour-average' };
const WITH_MEAN = buildCatalogue({
  ...SMALL_WORLD,
  entities: [
    ...SMALL_WORLD.entities,
    {
      ...one,
      id: 'harbour-average',
      kind: 'category',
      name: { en: 'harbour average', ko: '항만 평균' },
      aliases: { en: [], ko: [] },
      adjectives: { en: [], ko: [] },
    },
  ],
  observations: [
    ...SMALL_WORLD.observations,
    { ...index, period: '2023', value: '52.4' },
    { ...index, period: '2024', value: '61.7' },
    { ...cell, indicator: 'heat_pump_share', entity: 'WLD', period: '2024', value: '11.6' },
  ],
});

function read(text: string, words: string, language: 'ko' | 'en'): string {
  const { verdict, entities } = claimIn(checkDocument(WITH_MEAN, documentOf(text, language)), words);
  return `${verdict.label} ${entities.join()}`;
}

describe('the mean of all', () => {
  test.each([
    '2024년 항만 자동화 지수는 중국이 83.6점이었지만 평균은 전년 52.4점에서 61.7점으로 올랐다.',
    '2024년 중국의 항만 자동화 지수는 83.6점이었다. 항만 자동화 지수 평균은 1년 새 52.4점에서 61.7점으로 올랐다.',
    '2024년 중국의 항만 자동화 지수는 83.6점이었다. 평균 항만 자동화 점수는 52.4점에서 61.7점으로 올랐다.',
  ])('is whom a number is told of that nobody is named for: %s', (text) => {
    expect(read(text, '52.4', 'ko')).toBe('supported harbour-average');
    expect(read(text.replace('52.4', '25.4'), '25.4', 'ko')).not.toMatch(/^supported/);
  });

  test('is the world’s where a statistic holds that', () => {
    const text = '2024년 한국의 히트펌프 보급률은 18.3%였다. 중앙값은 11.6%였다.';
    expect(read(text, '11.6', 'ko')).toBe('supported WLD');
  });

  test('is told in English too', () => {
    const text =
      'In 2024 China scored 83.6 on the Harbour Automation Index. The average rose from 52.4 to 61.7.';
    expect(read(text, '52.4', 'en')).toBe('supported harbour-average');
  });

  test('is no mean of several years, nor of somebody who is named', () => {
    expect(read('한국의 히트펌프 보급률은 최근 3년 평균 11.6%였다.', '11.6', 'ko')).not.toMatch(/WLD/);
    expect(read('2024년 한국의 히트펌프 평균 보급률은 11.6%였다.', '11.6', 'ko')).not.toMatch(/^supported/);
  });
});
