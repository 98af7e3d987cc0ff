import { describe, expect, test } from 'vitest';
import { grammarOf } from '../language/registry-grammar.ts';
import { foldText } from '../text/fold.ts';
import { NameFinder, NameGatherer, type NameKind, type NameUse } from './names.ts';

const NAMES: readonly (readonly [name: string, id: string, use: NameUse, kind: NameKind])[] = [
  ['미국', 'USA', 'name', 'entity'],
  ['중국', 'CHN', 'name', 'entity'],
  ['한국', 'KOR', 'name', 'entity'],
  ['미중', 'USA+CHN', 'joint', 'entity'],
  ['US', 'USA', 'name', 'entity'],
  ['United States', 'USA', 'name', 'entity'],
  ['Korea', 'KOR', 'name', 'entity'],
  ['South Korea', 'KOR', 'name', 'entity'],
  ['the States', 'USA', 'name', 'entity'],
  ['Guinea', 'GIN', 'name', 'entity'],
  ['Chinese', 'CHN', 'adjective', 'entity'],
  ['Samsung', 'samsung-electronics', 'name', 'entity'],
  ['Samsung', 'samsung-sds', 'name', 'entity'],
  ['Sea Review', 'sea-review', 'name', 'publication'],
  ['Sea', 'SEA', 'name', 'entity'],
  ['🇰🇷', 'KOR', 'name', 'entity'],
  ['🇺🇸', 'USA', 'name', 'entity'],
];

function found(text: string, language: 'en' | 'ko'): string[] {
  const names = new NameGatherer();
  for (const [name, ids, use, kind] of NAMES) names.add(name, { kind, use, ids: ids.split('+'), language });
  const boundary = grammarOf(language).nameBoundary;
  return new NameFinder(names.tables())
    .find(text, foldText(text), boundary)
    .map(({ start, end, ids }) => `${text.slice(start, end)}=${ids.join('+')}`);
}

describe('names are found', () => {
  test.each([
    ['ko', '미국은 중국보다 많다.', ['미국=USA', '중국=CHN']],
    ['ko', '한국에서는 늘었다.', ['한국=KOR']],
    ['ko', '미중 격차가 커졌다.', ['미중=USA+CHN']],
    ['en', 'The US and the United States.', ['US=USA', 'United States=USA']],
    ['en', "South Korea's share", ['South Korea=KOR']],
    ['en', 'UNITED STATES, united states', ['UNITED STATES=USA', 'united states=USA']],
    ['en', 'In the States it grew. The States led.', ['the States=USA', 'The States=USA']],
    ['en', 'Samsung grew.', ['Samsung=samsung-electronics+samsung-sds']],
    ['en', 'The Sea Review says so.', ['Sea Review=sea-review']],
    ['en', '🇺🇸 171, 🇰🇷15', ['🇺🇸=USA', '🇰🇷=KOR']],
    ['ko', '🇰🇷 한국 15, 🇺🇸 중국', ['한국=KOR', '🇺🇸=USA', '중국=CHN']],
    ['en', 'US$40bn of US money', ['US=USA']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('no name is found', () => {
  test.each([
    ['en', 'They told us so.'],
    ['en', 'North Korea tested it.'],
    ['en', 'Equatorial Guinea has oil.'],
    ['en', 'The koreas'],
    ['en', 'The states passed it, all the states did.'],
    ['en', 'busier'],
    ['ko', '재미국적자'],
    ['en', 'The korea of old'],
  ] as const)('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});
