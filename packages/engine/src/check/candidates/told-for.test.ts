import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { measuresOf } from '../../claim/measures.ts';
import { viewText } from '../../claim/view.ts';
import { documentOf, indicator, SMALL_CATALOGUE, SMALL_WORLD } from '../../testing/small-world.ts';
import { toldForOthers } from './told-for.ts';

/** What a sentence says that other figures than each of its own are for. */
function told(text: string): string[] {
  const view = viewText(text, 'en', SMALL_CATALOGUE.in('en'));
  const [sentence] = view.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return measuresOf(sentence).map(({ span }) =>
    toldForOthers(view, sentence, span)
      .map(({ start, end }) => text.slice(start, end).trim())
      .join(' | '),
  );
}

describe('what a figure is for, where the next one has it told in the same way', () => {
  test.each([
    ['They paid $2.7bn for research and $4.1bn for ferries.', ['for ferries', 'for research and']],
    ['They spent $12m on turbines, $9m on patents and $4m on ferries last year.', 3],
    ['It rose 12% on HLE and 3% on MMLU, a benchmark.', ['on MMLU', 'on HLE and']],
    /** Of other units, behind other words, of a place or a time, or too far off, none is taken apart. */
    ['They paid $2.7bn for research and 4% for ferries.', ['', '']],
    ['They paid $2.7bn for research and $4.1bn on ferries.', ['', '']],
    ['They paid $2.7bn in China and $4.1bn in Korea for ferries.', ['', '']],
    ['They paid $2.7bn in 2023 and $4.1bn in 2024 for ferries.', ['', '']],
    ['They paid $2.7bn for research; $4.1bn for ferries.', ['', '']],
  ])('%s', (text, expected) => {
    const found = told(text);
    if (typeof expected === 'number') expect(found.every((words) => words.includes(' | '))).toBe(true);
    else expect(found).toEqual(expected);
  });
});

/** Two statistics of one bearer that a word each tells apart. */
const SPENDING = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    ...['repairs', 'turbines'].map((what) =>
      indicator(`spent_on_${what}`, {
        name: { en: `harbour spending on ${what}`, ko: `항만 ${what} 지출` },
        aliases: { en: [`harbour spending ${what}`, `harbour bill ${what}`], ko: [`항만 ${what}`] },
        telling: { en: [what], ko: [] },
        siblings: ['spent_on_repairs', 'spent_on_turbines'].filter((id) => !id.endsWith(what)),
        unit: 'USD',
        statType: 'level',
      }),
    ),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(
        ({ indicator: id, entity, period }) =>
          id === 'electric_ferries' && entity === 'KOR' && period === '2024',
      )
      .flatMap((one) => [
        { ...one, indicator: 'spent_on_repairs', value: '4100000' },
        { ...one, indicator: 'spent_on_turbines', value: '2700000' },
      ]),
  ],
});

describe('two figures, each told by what it is for', () => {
  test.each([
    ['Korea’s harbour spending in 2024 was $4.1m on repairs and $2.7m on turbines.', true],
    ['Korea’s harbour spending in 2024 was $2.7m on turbines and $4.1m on repairs.', true],
    ['In 2024 Korea laid out $4.1m for repairs and $2.7m for turbines, all harbour spending.', true],
    /** Exchanged, neither agrees with the other's value. */
    ['Korea’s harbour spending in 2024 was $2.7m on repairs and $4.1m on turbines.', false],
    ['Korea’s harbour spending in 2024 was $4.1m on turbines and $2.7m on repairs.', false],
  ])('%s', (text, agree) => {
    const { claims } = checkDocument(SPENDING, documentOf(text, 'en'));
    const found = claims.map(({ verdict }) => verdict.label);
    expect(found).toHaveLength(2);
    if (agree) expect(found).toEqual(['supported', 'supported']);
    else expect(found).not.toContain('supported');
  });
});
