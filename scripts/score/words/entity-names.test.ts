import type { CatalogueRecords, EntityRecord } from '@assay/engine';
import { expect, test } from 'vitest';
import { findNames, replaceName } from './entity-names.ts';
import { fitParticle } from './particles.ts';

function country(
  id: string,
  en: string,
  ko: string,
  adjectives: readonly string[],
  ends: readonly string[],
): EntityRecord {
  return {
    id,
    kind: 'country',
    name: { en, ko },
    aliases: { en: [], ko: [] },
    adjectives: { en: adjectives, ko: ends },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
}

const CHINA = country('CHN', 'China', '중국', ['Chinese'], ['중국인', '중국산']);
const IRAN = country('IRN', 'Iran', '이란', ['Iranian', 'Iranians'], ['이란산', '이란인']);
const STATES = country('USA', 'United States', '미국', ['American', 'Americans'], ['미국산', '미국인']);
const INDIA = country('IND', 'India', '인도', ['Indian', 'Indians'], ['인도인']);
const RECORDS = { entities: [CHINA, IRAN, STATES, INDIA] } as unknown as CatalogueRecords;

function swap(text: string, language: 'ko' | 'en', from: EntityRecord, to: EntityRecord): string | null {
  const name = findNames(RECORDS, text, language).find(({ entity }) => entity === from.id);
  const edit = name === undefined ? null : replaceName(text, name, to, language);
  return edit === null ? null : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

test.each([
  ['중국은 로봇을 들였다', '이란은 로봇을 들였다', CHINA, IRAN],
  ['중국을 앞섰다', '인도를 앞섰다', CHINA, INDIA],
  ['인도가 앞섰다', '중국이 앞섰다', INDIA, CHINA],
  ['중국의 몫', '인도의 몫', CHINA, INDIA],
  ['미국인 44%가', '인도인 44%가', STATES, INDIA],
])('Korean with its particle: %s → %s', (text, expected, from, to) => {
  expect(swap(text, 'ko', from, to)).toBe(expected);
});

test.each([
  ['the United States hosts 171', 'India hosts 171', STATES, INDIA],
  ['China hosts 40', 'The United States hosts 40', CHINA, STATES],
  ['while China hosts 40', 'while the United States hosts 40', CHINA, STATES],
  ['half of Americans said', 'half of Indians said', STATES, INDIA],
  ['a Chinese firm', 'an Indian firm', CHINA, INDIA],
  ['| China | 12 |', '| United States | 12 |', CHINA, STATES],
])('English with its article: %s → %s', (text, expected, from, to) => {
  expect(swap(text, 'en', from, to)).toBe(expected);
});

test('no name inside a longer word, in either language', () => {
  expect(findNames(RECORDS, '인도네시아는 95%', 'ko')).toEqual([]);
  expect(findNames(RECORDS, 'Indiana has 95%', 'en')).toEqual([]);
});

test('a particle follows the word that takes another’s place', () => {
  expect(fitParticle('3분의 2', '을 넘었다')).toEqual({ text: '3분의 2를', eaten: 1 });
  expect(fitParticle('절반', '에도 못 미친다')).toEqual({ text: '절반', eaten: 0 });
});
