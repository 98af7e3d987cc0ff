import { type Language, parseExact, renderNumber, renderValue } from '@assay/engine';
import type { DescribedColumn, DescribedTable } from '@assay/sources';
import type { TableWords } from '../../language/table-words.ts';
import { layTable } from '../../terminal/table.ts';
import { cutText, padEnd, printable, textWidth } from '../../terminal/width.ts';
import type { Screen } from '../screen.ts';

const MOST_NUMBERS = 8;
const LONGEST_NAME = 40;
const LONGEST_EXAMPLE = 24;

/** How to say it. */
export interface TableReading {
  readonly words: TableWords;
  readonly language: Language;
}

/** A table as lines: its name and range, what was inferred of its rows, and its columns one by one. */
export function renderTable(
  table: DescribedTable,
  { words, language }: TableReading,
  { width, paint }: Screen,
): readonly string[] {
  const { column } = words;
  const head = cutText(`${printable(table.name)} · ${printable(table.range)}`, width);
  const columns = layTable(
    [
      { title: column.column, whole: true },
      { title: column.name },
      { title: column.kind },
      { title: column.unit },
      { title: column.period },
      { title: column.missing, align: 'right' },
      { title: column.examples },
    ],
    table.columns.map((one) => [
      one.column,
      cutText(printable(one.name), LONGEST_NAME),
      one.ignored ? words.ignored : words.kind[one.kind],
      unitWords(one, language),
      one.period ?? '',
      one.missing === 0 ? '' : String(one.missing),
      one.examples.map((example) => cutText(printable(example), LONGEST_EXAMPLE)).join(' · '),
    ]),
    width,
  );
  const facts = factsOf(table, words);
  const widest = Math.max(...facts.map(([label]) => textWidth(label)));
  return [
    paint('strong', head),
    ...facts.map(([label, fact]) => cutText(`${padEnd(label, widest)}  ${fact}`, width)),
    '',
    ...columns.map((line, at) => (at === 0 ? paint('faint', line) : line)),
  ];
}

function factsOf(table: DescribedTable, words: TableWords): (readonly [label: string, fact: string])[] {
  const { label } = words;
  const named = (letters: string | null): string => {
    const one = table.columns.find(({ column }) => column === letters);
    return one === undefined ? words.none : `${one.column} ${printable(one.name)}`;
  };
  const rows = (['data', 'total', 'subtotal', 'note'] as const)
    .filter((kind) => table.rows[kind].length > 0)
    .map((kind) => {
      const numbers = table.rows[kind];
      const where = kind === 'data' ? '' : ` (${words.rowNumbers(someOf(numbers, words))})`;
      return `${words.row[kind]} ${numbers.length}${where}`;
    });
  return [
    ...(table.title === '' ? [] : [[label.title, printable(table.title)] as const]),
    [
      label.header,
      table.headerRows.length === 0 ? words.none : words.rowNumbers(table.headerRows.join(', ')),
    ],
    [label.rows, rows.length === 0 ? words.none : rows.join(', ')],
    [label.entity, named(table.entityColumn)],
    ...(table.periodColumn === null ? [] : [[label.period, named(table.periodColumn)] as const]),
    [label.language, words.language[table.language]],
    ...(table.missing.length === 0 ? [] : [[label.missing, someOf(table.missing, words)] as const]),
  ];
}

function someOf(items: readonly (string | number)[], words: TableWords): string {
  const shown = printable(items.slice(0, MOST_NUMBERS).join(', '));
  return words.andMore(shown, Math.max(0, items.length - MOST_NUMBERS));
}

/** What one in a cell stands for: `percent`, `USD 1 million`, `1억`. */
function unitWords({ unit }: DescribedColumn, language: Language): string {
  if (unit === null) return '';
  const factor = parseExact(unit.factor);
  if (factor === null || unit.factor === '1') return unit.unit ?? '';
  return unit.unit === null ? renderNumber(factor, language) : renderValue(factor, unit.unit, language);
}
