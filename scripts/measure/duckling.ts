// Measures numerals, ordinals, money, measures, durations and dates on the corpora of Duckling. Cannot check grains and latent readings.
import type { Language } from '@assay/engine';
import { judgementOf } from './duckling/judgements.ts';
import { findDucklingValues } from './duckling/ours.ts';
import { type DucklingValue, parseDucklingValue, sameDucklingValue } from './duckling/value.ts';
import { halfOf } from './halves.ts';
import type { Judged, Measured, MeasuredSet } from './measured-set.ts';
import { jsonNames, readJson } from './read-set.ts';
import { rowOf, tallyTable } from './tally.ts';

interface Meaning {
  readonly value: string;
  readonly inputs: readonly string[];
}

const FOLDERS: readonly (readonly [Language, string])[] = [
  ['ko', 'KO'],
  ['en', 'EN'],
];

export const DUCKLING: MeasuredSet = {
  name: 'duckling',
  title: 'Duckling: one meaning, all its spellings',
  published: 'none; Duckling passes its own corpora by construction.',
  measure: async (folder, halves) => {
    const judged = FOLDERS.flatMap(([language, name]) =>
      jsonNames(folder, name).flatMap((dimension) =>
        readJson<Meaning[]>(folder, name, `${dimension}.json`).flatMap(({ value, inputs }) =>
          inputs
            .filter((input) => halves.includes(halfOf('duckling', input)))
            .map((input) => judge(language, dimension, parseDucklingValue(dimension, value), input)),
        ),
      ),
    );
    return measured(judged);
  },
};

function measured(judged: readonly Judged[]): Measured {
  const table = tallyTable(judged);
  const numeric = judged.filter(({ group }) => !group.endsWith(': Time'));
  return {
    tables: [{ ...table, rows: [...table.rows, rowOf('all but Time', numeric), rowOf('all', judged)] }],
    judged,
    notes: [
      'A case is right where the whole text is read as one quantity, ordinal or period of the expected value and unit; of Time, whether the whole text is read as one period, for what a period means depends on a day that our engine takes from the document.',
    ],
  };
}

function judge(language: Language, dimension: string, expected: DucklingValue, input: string): Judged {
  const found = findDucklingValues(input, language, dimension);
  const right = sameDucklingValue(found, expected, input);
  return {
    group: `${language}: ${dimension}`,
    half: halfOf('duckling', input),
    right,
    judgement: right ? null : judgementOf(dimension, expected, input, found),
    line: `${input}\texpected ${expected.written}\tfound ${found.map(({ text, readings }) => `${text}=${readings[0]?.join('–') ?? ''}`).join('; ')}`,
  };
}
