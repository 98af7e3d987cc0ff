// Hostile files of tables: rows that are ragged or endless, workbooks that are bombs, formulas, entities. Cannot cover what is written in no such file.
import {
  type CheckedStatement,
  checkStatement,
  type GivenTable,
  inferTable,
  type Language,
} from '@assay/engine';
import { readCp949, SourceError, TableFileError } from '@assay/sources';
import { parseTableFile } from '../../packages/sources/src/given-table/parse-table-file.ts';
import { TABLE_LIMITS } from '../../packages/sources/src/given-table/table-limits.ts';
import type { Draw } from '../score/random.ts';
import { anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzInput, FuzzKind, FuzzOutcome } from './fuzz-kind.ts';
import { anyPiece, oddNumber } from './pieces.ts';
import { writeWorkbook } from './workbooks.ts';

/** More cells than this are read, but no statement is checked against them. */
const CHECKED_CELLS = 400;

/** CSV, TSV, JSON and Markdown. */
export const WRITTEN_TABLES: FuzzKind = {
  name: 'tables as text',
  weight: 12,
  write: (draw) => {
    const language = chance(draw, 50) ? 'ko' : 'en';
    const ending = one(draw, ['csv', 'csv', 'tsv', 'json', 'md', 'txt'] as const);
    const content =
      ending === 'json'
        ? json(draw, language)
        : ending === 'md'
          ? markdown(draw, language)
          : separated(draw, language);
    return { content, language, file: `table.${ending}` };
  },
  run: runTable,
};

/** Workbooks, sound ones and bombs. */
export const WORKBOOKS: FuzzKind = { name: 'workbooks', weight: 6, write: writeWorkbook, run: runTable };

async function runTable({ content, file, language }: FuzzInput): Promise<FuzzOutcome> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    const read = await parseTableFile(bytes, file, TABLE_LIMITS, readCp949);
    const checked = read.tables.slice(0, 3).map((table) => checkTable(table, language));
    return {
      value: { read, checked: checked.map(({ value }) => value) },
      findFaults: () => [...read.tables.flatMap(tableFaults), ...checked.flatMap(({ faults }) => faults)],
    };
  } catch (error) {
    if (!(error instanceof TableFileError || error instanceof SourceError)) throw error;
    const lines = Object.values(error.messages).filter((line) => /[\r\n]/.test(line));
    return {
      value: error.code,
      findFaults: () => lines.map((line) => `a refusal takes several lines: ${JSON.stringify(line)}`),
    };
  }
}

function tableFaults({ name, rows }: GivenTable): string[] {
  const cells = rows.flat();
  return [
    ...(rows.length > TABLE_LIMITS.rows ? [`${rows.length} rows`] : []),
    ...(cells.some(({ text }) => text.length > TABLE_LIMITS.characters)
      ? ['a cell is longer than may be']
      : []),
    ...(cells.some(({ number }) => number !== null && !/^-?[0-9]+(?:\.[0-9]+)?$/.test(number))
      ? ['a number is no decimal']
      : []),
    ...(/[\r\n]/.test(name) ? ['the name of a table holds the end of a line'] : []),
  ];
}

/** What is inferred of a table, and statements made of its own cells, checked against it. */
function checkTable(
  given: GivenTable,
  language: Language,
): { readonly value: unknown; readonly faults: readonly string[] } {
  const cells = given.rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > CHECKED_CELLS) return { value: null, faults: [] };
  const table = inferTable(given, { language });
  const [first = '', second = '', third = ''] = given.rows
    .flat()
    .map(({ text }) => text.slice(0, 200))
    .filter((text) => text !== '');
  const last = given.rows.at(-1)?.at(-1)?.text.slice(0, 200) ?? '';
  const statements =
    language === 'ko'
      ? [`${first}의 ${second}는 ${last}보다 많다.`, `${third} ${last}`]
      : [`${first} had the most ${second}, with ${last}.`, `the average ${third} is ${last}`];
  const results = statements.map((statement) => ({
    statement,
    result: checkStatement(table, statement, language),
  }));
  return {
    value: results.map(({ result }) => ({ ...result, program: null })),
    faults: results.flatMap(({ statement, result }) => statementFaults(statement, result)),
  };
}

function statementFaults(statement: string, { support, number, cells }: CheckedStatement): string[] {
  return [
    ...(support >= 0 && support <= 1 ? [] : [`support is ${support}`]),
    ...(number === null || (number.span.start < number.span.end && number.span.end <= statement.length)
      ? []
      : ['the number of a statement lies outside it']),
    ...(cells.every((cell) => cell !== '') ? [] : ['a cell has no address']),
  ];
}

function cellText(draw: Draw, language: Language): string {
  const roll = draw() * 100;
  if (roll < 35) return oddNumber(draw).slice(0, chance(draw, 5) ? 20_000 : 40);
  if (roll < 45) return '';
  if (roll < 55)
    return one(draw, [
      '=1+1',
      '=HYPERLINK("http://x")',
      '+1',
      '@SUM(A1)',
      '-',
      'n/a',
      '—',
      'Total',
      '합계',
      '2024',
      '3-1',
      '2:15:30',
    ]);
  return anyPiece(draw, language);
}

function separated(draw: Draw, language: Language): string {
  const comma = one(draw, [',', ';', '\t', '|', ', ']);
  const columns = anySize(draw, chance(draw, 5) ? 1_500 : 12);
  const rows = columns > 50 ? 3 : anySize(draw, chance(draw, 3) ? 20_000 : 30);
  const raggedness = chance(draw, 30) ? 5 : 0;
  const own = rows > 100 ? several(columns, () => String(between(draw, 0, 99)), comma) : null;
  const cell = (): string => {
    const text = cellText(draw, language);
    if (chance(draw, 3)) return `"${text}`;
    return /["\n\r]/.test(text) || text.includes(comma) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const row = (): string =>
    own ?? several(Math.max(1, columns + (chance(draw, raggedness) ? between(draw, -3, 3) : 0)), cell, comma);
  const head = chance(draw, 10) ? `sep=${comma}\n` : '';
  return head + several(rows, row, one(draw, ['\n', '\n', '\r\n', '\r', '\n\n']));
}

function markdown(draw: Draw, language: Language): string {
  const columns = anySize(draw, 10);
  const row = (): string =>
    `| ${several(columns + (chance(draw, 5) ? 1 : 0), () => cellText(draw, language), ' | ')} |`;
  const table = (): string =>
    `# ${anyPiece(draw, language)}\n\n${row()}\n|${'---|'.repeat(columns)}\n${several(anySize(draw, 20), row, '\n')}\n\n`;
  return several(anySize(draw, 4), table);
}

function json(draw: Draw, language: Language): string {
  const columns = several(anySize(draw, 8), () => cellText(draw, language), '\n').split('\n');
  const row = (): unknown[] =>
    columns.map(() => (chance(draw, 40) ? between(draw, -999, 999) / 8 : cellText(draw, language)));
  const rows = Array.from({ length: anySize(draw, 20) }, row);
  const text = JSON.stringify(
    one<unknown>(draw, [
      { columns, rows, name: anyPiece(draw, language) },
      [columns, ...rows],
      rows.map((values) => Object.fromEntries(columns.map((name, at) => [name, values[at]]))),
      [
        { columns, rows },
        { columns, rows },
      ],
      { rows },
      columns[0],
    ]),
  );
  return one(draw, [
    () => text,
    () => text,
    () => text.slice(0, between(draw, 0, text.length)),
    () => `${'['.repeat(anySize(draw, 50_000))}${text}`,
    () => text.replace(/[0-9]+/, () => oddNumber(draw)),
    () => text.replace('"', '"__proto__":1,"'),
  ])();
}
