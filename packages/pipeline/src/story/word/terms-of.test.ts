import { expect, it } from 'vitest';
import { EN_TERMS } from '../en/terms.ts';
import { KO_TERMS } from '../ko/terms.ts';
import { sampleItem } from '../sample-item.ts';
import { termsOf } from './terms-of.ts';

const namesIn = (table: string) => table.split('/').map((row) => row.trim().split(/\s+/)[0]);

it('has every term once, in both languages', () => {
  expect(namesIn(KO_TERMS)).toEqual(namesIn(EN_TERMS));
  expect(new Set(namesIn(EN_TERMS)).size).toBe(namesIn(EN_TERMS).length);
});

it('finds one term in the words of both languages, those of the title first', () => {
  const english = termsOf(
    sampleItem('2026-03-04T01:00:00Z', 'Schools drop textbooks', 'Tariffs hit pupils too.'),
  );
  const korean = termsOf(
    sampleItem('2026-03-04T01:00:00Z', '디지털교과서 외면하는 학교', '관세도 부담이다.'),
  );
  for (const { all, titled } of [english, korean]) {
    expect(all.slice(0, titled)).toContain('textbook');
    expect(all.slice(titled)).toContain('tariff');
  }
});
