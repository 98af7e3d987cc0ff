import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText } from './exact.ts';
import { findQuantities } from './find-quantities.ts';

/** The amounts of a text as they are reckoned: `12 metres`. */
function amounts(language: Language, text: string): string {
  return findQuantities(text, language)
    .map(({ value, unit }) => `${decimalText(value, 12)} ${unit ?? 'of no unit'}`)
    .join(', ');
}

/** A number's one unit of a kind, and its spellings in each language. */
const SPELLED: readonly (readonly [amount: string, en: readonly string[], ko: readonly string[]])[] = [
  ['3000 metres', ['kilometres', 'kilometers', 'km'], ['km', '킬로미터']],
  ['3 metres', ['metres', 'meters'], ['m', '미터', '메터']],
  ['0.03 metres', ['centimetres', 'centimeters', 'cm'], ['cm', '센티미터', '센티']],
  ['0.003 metres', ['millimetres', 'mm'], ['mm', '밀리미터']],
  ['4828.032 metres', ['miles'], ['마일']],
  ['5556 metres', ['nautical miles'], []],
  ['2.7432 metres', ['yards', 'yds'], []],
  ['0.9144 metres', ['feet', 'ft'], ['피트']],
  ['3000 grams', ['kilograms', 'kilos', 'kg'], ['kg', '킬로그램']],
  ['3 grams', ['grams'], ['그램', '그람']],
  ['0.003 grams', ['milligrams', 'mg'], ['mg', '밀리그램']],
  ['1360.77711 grams', ['lbs'], []],
  ['85.048569375 grams', ['ounces', 'oz'], []],
  ['3 litres', ['litres', 'liters'], ['리터']],
  ['0.003 litres', ['millilitres', 'ml'], ['ml', '밀리리터']],
  ['300 litres', ['hectolitres'], ['헥토리터']],
  ['11.356235352 litres', ['gallons'], ['갤런']],
  ['1.419529419 litres', ['pints'], []],
  ['476.961884784 litres', ['barrels'], ['배럴']],
  ['3000 litres', ['cubic metres', 'm3', 'm³'], []],
  ['12140.5692672 square metres', ['acres'], []],
  ['30000 square metres', ['hectares'], ['헥타르']],
  ['3000000 square metres', ['square kilometres', 'sq km', 'km2'], ['㎢', '제곱킬로미터']],
  ['3 square metres', ['square metres', 'sq m', 'm²'], ['㎡', '제곱미터']],
  ['0.27870912 square metres', ['square feet', 'sq ft'], []],
  ['7769964.331008 square metres', ['square miles', 'sq mi'], []],
  ['3 degrees', ['degrees Celsius', '°C'], ['℃']],
];

describe('a length, weight, volume or area is reckoned in one unit of its kind', () => {
  test.each(SPELLED)('%s', (amount, en, ko) => {
    expect(en.map((unit) => `${unit}: ${amounts('en', `It took 3 ${unit} in all.`)}`)).toEqual(
      en.map((unit) => `${unit}: ${amount}`),
    );
    expect(ko.map((unit) => `${unit}: ${amounts('ko', `모두 3${unit} 들었다.`)}`)).toEqual(
      ko.map((unit) => `${unit}: ${amount}`),
    );
  });
});
