import type { Language } from '../../language/language.ts';
import { decimalText } from '../../quantity/exact.ts';
import { statementExplanation } from '../language/registry-statement-words.ts';
import type { Outcome } from './outcome.ts';
import type { Program, Where } from './program.ts';
import type { World } from './world.ts';

/** What the table says of a program, in one sentence of a language. Example: `Points adds up to 68.` */
export function explainProgram(program: Program, outcome: Outcome, world: World, language: Language): string {
  const said = 'where' in program ? asWhere(program.where) : [];
  const column = 'column' in program ? program.column : -1;
  const up =
    ('end' in program && program.end === 'greatest') ||
    ('order' in program && program.order === 'more') ||
    ('most' in program && program.most);
  return statementExplanation(language)[program.op]({
    scope: 'scope' in program ? wordsOf(program.scope, world) : '',
    where: wordsOf(said, world),
    column: nameOf(column, world),
    other: program.op === 'across' ? nameOf(program.other, world) : '',
    value: outcome.value === null ? '' : valueText(column, outcome, world),
    rows: outcome.rows.length,
    up,
  });
}

function asWhere(where: Extract<Program, { where: unknown }>['where']): Where {
  return 'said' in where ? [where] : where;
}

function wordsOf(where: Where, world: World): string {
  return where
    .map(({ column, said }) => `${nameOf(column, world)} = ${cellText(column, said, world)}`)
    .join(', ');
}

/** The words of the table where the sentence adds a particle to them: 한강 for 한강은. */
function cellText(column: number, said: string, { table }: World): string {
  const at = table.columns[column]?.column.index ?? -1;
  const held = table.rows.map(({ cells }) => cells[at]?.text ?? '');
  return (
    held.reduce((best, text) => (text.length > best.length && said.startsWith(text) ? text : best), '') ||
    said
  );
}

function nameOf(column: number, { table }: World): string {
  return table.columns[column]?.column.name ?? '';
}

/** The number computed; of a date, the cell that writes it. */
function valueText(column: number, { value, rows }: Outcome, { table }: World): string {
  const indexed = table.columns[column];
  if (value === null) return '';
  if (indexed?.column.kind !== 'date') return decimalText(value, 4);
  const row = rows.find((at) => indexed.order[at]?.equals(value) === true);
  return table.rows[row ?? -1]?.cells[indexed.column.index]?.text ?? '';
}
