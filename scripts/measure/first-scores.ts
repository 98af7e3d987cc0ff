// What the halves set aside scored the first time, before anybody looked into them. Cannot be made again: they have been studied since.
import { renderTable } from '../bench/table.ts';

const ROWS: readonly (readonly [set: string, cases: string, first: string])[] = [
  ['Recognizers-Text', 'ko: all four', '95 of 118'],
  ['Recognizers-Text', 'en: all four', '111 of 167'],
  ['KLUE', 'F1 of QT, of QT in news alone, DT, TI', '0.815, 0.858, 0.825, 0.763'],
  ['quantulum3', 'quantities: numbers, surfaces', '22 of 38, 13 of 38'],
  ['quantulum3', 'quantities.ambiguity: numbers, surfaces', '6 of 8, 1 of 8'],
  ['Duckling', 'all but Time', '136 of 211'],
  ['Duckling', 'ko: Time, en: Time', '5 of 43, 25 of 262'],
  ['Korean numerals', 'all', '35 of 36'],
  ['TAT-QA', 'arithmetic derivations', '357 of 360'],
];

/** The table of the first scores: `| Recognizers-Text | ko: all four | 95 of 118 |` and so on. */
export function renderFirstScores(): string {
  return renderTable(['set', 'cases of', 'half aside, the first time'], ROWS);
}
