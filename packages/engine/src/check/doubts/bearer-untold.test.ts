import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { draftOf } from '../../testing/form-request.ts';
import { claimIn, documentOf, reportOn, SMALL_CATALOGUE, SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf, readingOf, triedOf } from '../../testing/tried.ts';
import type { Tried } from '../judging/tried.ts';
import { isOfBearerUntold } from './bearer-untold.ts';

function labelOf(text: string, words: string, language: Language): string {
  return claimIn(reportOn(text, language), words).verdict.label;
}

describe('a place that may be another bearer’s', () => {
  test('stays open behind a name after which its bearer comes', () => {
    expect(labelOf('2024년 전기 여객선은 미국이 2위다.', '2위', 'ko')).toBe('refuted');
    expect(labelOf('2024년 전기 여객선은 미국의 16척에 이어 2위다.', '2위', 'ko')).not.toBe('refuted');
  });

  test('stays open in a list of places, unless each has a name', () => {
    const lead = '2024년 전기 여객선은 미국';
    expect(labelOf(`${lead}이 1위다.`, '1위', 'ko')).toBe('refuted');
    expect(labelOf(`${lead}이 1·2위를 오갔다.`, '2위', 'ko')).toBe('not-enough-evidence');
    expect(labelOf(`${lead}과 중국의 1·2위 차이가 크다.`, '1', 'ko')).toBe('not-enough-evidence');
    expect(labelOf(`${lead}과 중국이 각각 3위, 1위다.`, '3위', 'ko')).toBe('supported');
    expect(labelOf(`${lead}과 중국이 각각 3위, 1위다.`, '1위', 'ko')).toBe('supported');
  });
});

test('a figure behind the second of two names may be the first one’s', () => {
  const told = (figures: string): string =>
    labelOf(
      `In 2024 China ran nearly four times as many electric ferries as South Korea, with ${figures}.`,
      '214',
      'en',
    );
  expect(told('214')).not.toBe('refuted');
  expect(told('214 against 57')).not.toBe('refuted');
});

test('words behind a name that is held against the bearer spoken of are of that bearer', () => {
  const lead = '2024년 중국의 전기 여객선은 214척이다. ';
  expect(labelOf(`${lead}한국은 중국과 같은 수준이다.`, '중국과 같은 수준', 'ko')).toBe('refuted');
  expect(labelOf(`${lead}한국만 이보다 적고 미국과 같은 수준이다.`, '미국과 같은 수준', 'ko')).not.toBe(
    'refuted',
  );
});

test('a bearer for whom there happens to be a value is not taken in the place of the one spoken of', () => {
  const observations = SMALL_WORLD.observations.filter(
    ({ indicator, entity }) => indicator !== 'electric_ferries' || entity !== 'CHN',
  );
  const withoutChina = buildCatalogue({ ...SMALL_WORLD, observations });
  const label = (lead: string): string =>
    claimIn(
      checkDocument(withoutChina, documentOf(`${lead} It ran 271 electric ferries in 2024.`, 'en')),
      '271',
    ).verdict.label;
  const korea = 'South Korea had a heat pump share of 18.3% in 2024.';
  expect(label(korea)).toBe('refuted');
  expect(label(`${korea} China had a heat pump share of 26.4% in 2024.`)).toBe('not-enough-evidence');
});

test('whom one of several passed is not told', () => {
  const passed = 'China ran 214 electric ferries in 2024. Korea had 57, which let America slip past it.';
  expect(labelOf(passed, 'slip past', 'en')).toBe('not-enough-evidence');
});

test('whoever is but the place of a statistic’s name bears no figure that disagrees', () => {
  const draft = draftOf('value');
  const chosen = triedOf(candidateOf(), 'refuted', 'disagrees');
  const of = (item: Tried): boolean =>
    isOfBearerUntold(
      readingOf(SMALL_CATALOGUE.in('en'), 'Electric ferries numbered 99.', { draft, chosen: item }),
    );
  expect([of(chosen), of({ ...chosen, subjectsOfName: true })]).toEqual([false, true]);
});
