import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, indicator, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

function labelOf(text: string, words: string, language: Language): string {
  return claimIn(reportOn(text, language), words).verdict.label;
}

const FERRIES = 'In 2024 there were 57 electric ferries in South Korea. ';

describe('a figure of a time that the text does not surely tell', () => {
  test('stays open where a sentence speaks of a time that no calendar gives', () => {
    expect(labelOf(`${FERRIES}South Korea had 23 electric ferries in 2022.`, '23', 'en')).toBe('refuted');
    expect(
      labelOf(`${FERRIES}At the turn of the century South Korea had 23 electric ferries.`, '23', 'en'),
    ).toBe('not-enough-evidence');
  });

  test('stays open where it was so a while later, at no time that is said', () => {
    const told = 'South Korea had 34 electric ferries in 2022. ';
    expect(labelOf(`${told}China had 130 electric ferries a few days later.`, '130', 'en')).toBe(
      'not-enough-evidence',
    );
    expect(labelOf(`${told}China had 130 electric ferries.`, '130', 'en')).toBe('refuted');
    const ferries = '2022년 한국의 전기 여객선은 34척이다.';
    expect(labelOf(`${ferries} 중국의 전기 여객선은 며칠 뒤 130척이었다.`, '130척', 'ko')).toBe(
      'not-enough-evidence',
    );
    expect(labelOf(`${ferries} 중국의 전기 여객선은 130척이었다.`, '130척', 'ko')).toBe('refuted');
  });

  test('stays open where a multiple says neither since when nor of whom', () => {
    expect(labelOf('한국의 전기 여객선은 2024년에 2022년의 30배가 됐다.', '30배', 'ko')).toBe('refuted');
    expect(labelOf('숫자로 본 한국 10년: 전기 여객선 30배', '30배', 'ko')).toBe('not-enough-evidence');
  });

  test('stays open where a stretch is only said to be shorter', () => {
    expect(labelOf('미국의 핵융합 투자액은 2년도 안 돼 두 배가 됐다.', '두 배', 'ko')).toBe('supported');
    expect(labelOf('미국의 핵융합 투자액은 2년도 안 돼 세 배가 됐다.', '세 배', 'ko')).toBe(
      'not-enough-evidence',
    );
    expect(labelOf('미국의 핵융합 투자액은 2년 만에 세 배가 됐다.', '세 배', 'ko')).toBe('refuted');
  });

  test('stays open where it agrees from the time of the figure before on', () => {
    const lead = '한국의 전기 여객선은 2023년에 41척이었으니 1년 만에';
    expect(labelOf(`${lead} 1.4배다.`, '1.4배', 'ko')).not.toBe('refuted');
    expect(labelOf(`${lead} 1.9배다.`, '1.9배', 'ko')).toBe('refuted');
  });

  test('stays open where the values of a pair are of two other times than those spoken of', () => {
    const lead = '중국의 전기 여객선은 2023년 150척, 2024년 214척이다. 한국의 전기 여객선은';
    expect(labelOf(`${lead} 34척에서 41척으로 늘었다.`, '34척', 'ko')).not.toBe('refuted');
    expect(labelOf(`${lead} 23척에서 41척으로 늘었다.`, '23척', 'ko')).toBe('refuted');
  });
});

test('what must be is no figure of what is', () => {
  const label = (words: string) => labelOf(`한국의 전기 여객선은 2024년 90척을 ${words}.`, '90척', 'ko');
  expect(label('넘었다')).toBe('refuted');
  expect(label('넘어야 한다')).toBe('not-checkable');
});

test('a value is of the time from which the text looked back, where it may be', () => {
  const lead = 'In 2024 South Korea had 57 electric ferries. In 2022 it had 34. America had';
  expect(labelOf(`${lead} 16 of them.`, '16', 'en')).not.toBe('refuted');
  expect(labelOf(`${lead} 26 of them.`, '26', 'en')).toBe('refuted');
});

test('a figure without a time stays open where others have a newer value than its bearer', () => {
  const newer = SMALL_WORLD.observations
    .filter(
      ({ indicator, entity, period }) => `${indicator} ${entity} ${period}` === 'electric_ferries USA 2024',
    )
    .map((record) => ({ ...record, period: '2025', edition: '2025-07-01' }));
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    observations: [...SMALL_WORLD.observations, ...newer],
  });
  const labelOfNewer = (text: string): string =>
    claimIn(checkDocument(catalogue, documentOf(text, 'ko')), '75척').verdict.label;
  expect(labelOf('한국의 전기 여객선은 75척이다.', '75척', 'ko')).toBe('refuted');
  expect(labelOfNewer('한국의 전기 여객선은 75척이다.')).toBe('not-enough-evidence');
  expect(labelOfNewer('2024년 한국의 전기 여객선은 75척이다.')).toBe('refuted');
});

describe('a figure of a product that has one value', () => {
  const [country] = SMALL_WORLD.entities;
  const [cell] = SMALL_WORLD.observations;
  if (country === undefined || cell === undefined) throw new Error('an empty world');
  const tugs = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('tug_price', {
        name: { en: 'towing price', ko: '예인 요금' },
        unit: 'USD',
        frequency: 'per model',
        entityKind: 'model',
      }),
    ],
    entities: [
      ...SMALL_WORLD.entities,
      { ...country, id: 'tug-one', kind: 'model', name: { en: 'Tug One', ko: '터그 원' } },
    ],
    observations: [
      ...SMALL_WORLD.observations,
      { ...cell, indicator: 'tug_price', entity: 'tug-one', period: '2023-11', value: '350' },
    ],
  });
  const labelAt = (time: string): string =>
    claimIn(checkDocument(tugs, documentOf(`The towing price of Tug One was $310 ${time}.`, 'en')), '$310')
      .verdict.label;

  test('is false of its own time, and open of one long before', () => {
    expect(labelAt('in November 2023')).toBe('refuted');
    expect(labelAt('in November 2021')).toBe('not-enough-evidence');
  });
});
