import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText } from './exact.ts';
import { findQuantities } from './find-quantities.ts';

type Case = readonly [text: string, ...quantities: string[]];

function check(language: Language, text: string, expected: readonly string[]): void {
  const found = findQuantities(text, language);
  expect(found.map(({ text: written, value, unit }) => `${written} = ${decimalText(value)} ${unit}`)).toEqual(
    expected,
  );
}

describe('an amount told in two units', () => {
  it.each<Case>([
    ['It took 3 years and 4 months.', '3 years and 4 months = 40 months'],
    ['It took three hours, 20 minutes.', 'three hours, 20 minutes = 200 minutes'],
    ['It took 2 hrs 5 mins 9 secs.', '2 hrs 5 mins 9 secs = 7509 seconds'],
    ['They walked 7 km and 40 metres.', '7 km and 40 metres = 7040 metres'],
    ['It weighs 2 kg 50 grams.', '2 kg 50 grams = 2050 grams'],
  ])('is one quantity in English: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['3시간 20분 걸렸다.', '3시간 20분 = 200 minutes'],
    ['4년 3개월 걸렸다.', '4년 3개월 = 51 months'],
    ['7km 40m를 걸었다.', '7km 40m = 7040 metres'],
  ])('is one quantity in Korean: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    ['It took 4 months and 3 years.', '4 months = 4 null', '3 years = 3 null'],
    ['It took 2 years and 30 days.', '2 years = 2 null', '30 days = 30 null'],
    ['It took 2 hours and 90 minutes.', '2 hours = 2 null', '90 minutes = 90 null'],
    ['They walked 40 metres and 7 km.', '40 metres = 40 metres', '7 km = 7000 metres'],
    ['They walked 7 km but 40 metres less.', '7 km = 7000 metres', '40 metres = 40 metres'],
  ])('stays two where the second is no part of the first: %s', (text, ...expected) =>
    check('en', text, expected),
  );

  it.each<Case>([['오후 3시 20분에 왔다.', '3시 = 3 null', '20분 = 20 null']])(
    'is no clock time: %s',
    (text, ...expected) => check('ko', text, expected),
  );
});
