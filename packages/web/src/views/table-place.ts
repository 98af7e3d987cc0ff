import type { Language, Report, ReportClaim } from '@assay/engine';
import { tableWords } from '../words/table-words.ts';

/** Where in a table of the reader's own a claim was looked up: `results.csv: B2, C2`. */
export function tablePlace({ name, cells }: NonNullable<ReportClaim['table']>): string {
  return [name, cells.join(', ')].filter((part) => part !== '').join(': ');
}

/** Cells that are named beside a verdict; where there are more, all are listed with what it rests on. */
export const CELLS_SHOWN = 6;

/** The table that decided a claim, in a sentence: `From the table given, results: B2, C2`. */
export function tableSentence(
  { name, cells }: NonNullable<ReportClaim['table']>,
  language: Language,
): string {
  const words = tableWords(language);
  const more = Math.max(0, cells.length - CELLS_SHOWN);
  return words.by(name, words.andMore(cells.slice(0, CELLS_SHOWN).join(', '), more));
}

/** The tables that claims of a report were decided by, each once. */
export function tableNames({ claims }: Pick<Report, 'claims'>): readonly string[] {
  return [...new Set(claims.flatMap(({ table }) => (table === undefined ? [] : [table.name])))];
}
