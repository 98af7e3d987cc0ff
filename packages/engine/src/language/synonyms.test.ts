import { expect, test } from 'vitest';
import { stemEnglish } from '../text/stem.ts';
import { synonymsOfAll } from './registry-synonyms.ts';
import { synonyms } from './synonyms.ts';

const all = synonymsOfAll();
const table = new Map(all);

test('no spelling stands for two things', () => {
  expect(all.filter(([spelling, key]) => table.get(spelling) !== key)).toEqual([]);
});

test('no key is itself a spelling of another', () => {
  const keys = [...synonyms()].flatMap(([spelling, key]) => (spelling === key ? [] : key.split(' ')));
  expect(keys.filter((key) => (synonyms().get(key) ?? key) !== key)).toEqual([]);
});

test('English spellings stand as stems', () => {
  expect(table.get('serv farm')).toBe('datacenter');
  expect(table.get(stemEnglish('poured'))).toBe(stemEnglish('invested'));
});
