import type { Exact } from '../../quantity/exact.ts';
import type { CellDate } from '../table.ts';
import type { IndexedTable } from './index-table.ts';
import type { Relation, SaidNumber, TermRange } from './read-sentence.ts';

/** What a row must meet, as a stretch of the sentence says it of one column. */
export interface Condition extends TermRange {
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date' | 'score';
  readonly relation: Relation;
  /** As a formula writes it. */
  readonly said: string;
  /** By row: 1 where it holds. */
  readonly holds: Uint8Array;
  /** How well the words fit, by name of feature. */
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly prior: number;
  readonly number: SaidNumber | null;
}

/**
 * Whether a value stands to a number as the sentence says; equal means within what its writing allows.
 * Example: 75.53 is equal to the number written 75.5.
 */
export function meets(value: Exact, said: SaidNumber, relation: Relation): boolean {
  switch (relation) {
    case 'equal':
      return value.gte(said.low) && value.lte(said.high);
    case 'above':
      return value.gt(said.value);
    case 'below':
      return value.lt(said.value);
    case 'at-least':
      return value.gte(said.value);
    case 'at-most':
      return value.lte(said.value);
  }
}

/** The rows of a column whose number stands to the one said as the sentence says. Example: points above 30. */
export function rowsByNumber(
  table: IndexedTable,
  column: number,
  said: SaidNumber,
  relation: Relation,
): Uint8Array {
  const holds = new Uint8Array(table.rows.length);
  const indexed = table.columns[column];
  if (indexed === undefined) return holds;
  const { kind, unit } = indexed.column;
  table.rows.forEach(({ cells }, row) => {
    const cell = cells[indexed.column.index];
    if (cell === undefined || cell.missing) return;
    if (kind === 'date') {
      const year = cell.date?.year ?? null;
      if (year !== null && meetsWhole(year, said, relation)) holds[row] = 1;
      return;
    }
    const value = indexed.order[row] ?? null;
    if (value === null) return;
    const scaled = unit === null ? value : value.mul(unit.factor);
    const score = cell.score !== null && !cell.plain && relation === 'equal' ? cell.score[1] : null;
    if (
      meets(value, said, relation) ||
      (scaled !== value && meets(scaled, said, relation)) ||
      (score !== null && meets(score, said, relation))
    )
      holds[row] = 1;
  });
  return holds;
}

function meetsWhole(value: number, said: SaidNumber, relation: Relation): boolean {
  const against = said.value.valueOf();
  switch (relation) {
    case 'equal':
      return value === against;
    case 'above':
      return value > against;
    case 'below':
      return value < against;
    case 'at-least':
      return value >= against;
    case 'at-most':
      return value <= against;
  }
}

/** The rows of a column whose date agrees with the one said in every part that both write, or lies before or after it. */
export function rowsByDate(
  table: IndexedTable,
  column: number,
  said: CellDate,
  relation: Relation,
): Uint8Array {
  const holds = new Uint8Array(table.rows.length);
  table.rows.forEach(({ cells }, row) => {
    const date = cells[column]?.date ?? null;
    if (date !== null && standsTo(date, said, relation)) holds[row] = 1;
  });
  return holds;
}

function standsTo(date: CellDate, said: CellDate, relation: Relation): boolean {
  const parts = (['year', 'month', 'day'] as const).flatMap((part) => {
    const [own, other] = [date[part], said[part]];
    return own === null || other === null ? [] : [own - other];
  });
  if (parts.length === 0) return false;
  const apart = parts.find((part) => part !== 0) ?? 0;
  switch (relation) {
    case 'equal':
      return apart === 0 && (said.day === null || date.day !== null);
    case 'above':
      return apart > 0;
    case 'below':
      return apart < 0;
    case 'at-least':
      return apart >= 0;
    case 'at-most':
      return apart <= 0;
  }
}
