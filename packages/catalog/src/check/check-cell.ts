import { parsePeriod } from '@assay/engine';
import type { FaultCode } from '../fault/fault-codes.ts';
import { type Column, type ColumnKind, splitList, type TableName } from '../tables/column.ts';
import { parseProducerItem } from '../tables/indicator-producers.ts';

/** Whether a table has an id that a cell refers to. */
export type KnownIds = (table: TableName, id: string) => boolean;

/** What is wrong with a cell. */
export interface CellProblem {
  readonly code: FaultCode;
  readonly value: string;
  readonly expected: string;
}

const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Control and direction-changing characters, which hide what a cell says; line breaks and tabs are text. */
const CONTROL = /[^\P{Cc}\t\r\n]|\r(?!\n)|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

/** Whether a text can be an id: `isIdentifier('aiindex_2026')` → true; `isIdentifier('../x')` → false. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/**
 * What is wrong with a cell of a column, or null. Example: a `decimal` cell `1e5` → `{code: 'not-a-decimal', value: '1e5', …}`.
 */
export function checkCell(
  column: Column,
  cell: string,
  known: KnownIds,
  longest: number,
): CellProblem | null {
  if (cell === '') return column.required ? problem('empty-cell', cell) : null;
  if (column.is.kind === 'decimal' && cell.length <= longest) return checkKind(column.is, cell, known);
  if (cell.length > longest) return problem('cell-too-long', cell, String(longest));
  if (CONTROL.test(cell)) return problem('control-character', cell);
  return (
    checkKind(column.is, cell, known) ??
    (column.required && cell.trim() === '' ? problem('empty-cell', cell) : null)
  );
}

function checkKind(is: ColumnKind, cell: string, known: KnownIds): CellProblem | null {
  switch (is.kind) {
    case 'text':
      return null;
    case 'identifier':
      return isIdentifier(cell) ? null : problem('bad-identifier', cell);
    case 'list':
      return checkItems(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false' ? null : problem('bad-boolean', cell);
    case 'decimal':
      return DECIMAL.test(cell) ? null : problem('not-a-decimal', cell);
    case 'period':
      return isPeriod(cell) ? null : problem('bad-period', cell);
    case 'choice':
      return is.of.includes(cell) ? null : problem('not-in-list', cell, is.of.filter(Boolean).join(', '));
    case 'reference':
      return checkReference(cell, is.to, known);
    case 'references':
      return checkItems(cell) ?? firstProblem(splitList(cell), (item) => checkReference(item, is.to, known));
    case 'producers':
      return checkItems(cell) ?? firstProblem(splitList(cell), (item) => checkProducer(item, known));
  }
}

function checkItems(cell: string): CellProblem | null {
  return splitList(cell).every((item) => item !== '' && item.trim() === item)
    ? null
    : problem('empty-item', cell);
}

function checkReference(id: string, to: TableName, known: KnownIds): CellProblem | null {
  return known(to, id) ? null : problem('unknown-reference', id, to);
}

function checkProducer(item: string, known: KnownIds): CellProblem | null {
  const { publication, producer } = parseProducerItem(item);
  return (
    (publication === '*' ? null : checkReference(publication, 'publications', known)) ??
    checkReference(producer, 'producers', known)
  );
}

function isPeriod(cell: string): boolean {
  return cell.indexOf('/') === cell.lastIndexOf('/') && parsePeriod(cell) !== null;
}

function firstProblem<T>(items: readonly T[], check: (item: T) => CellProblem | null): CellProblem | null {
  for (const item of items) {
    const found = check(item);
    if (found !== null) return found;
  }
  return null;
}

function problem(code: FaultCode, value: string, expected = ''): CellProblem {
  return { code, value, expected };
}
