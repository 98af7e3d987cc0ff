import { type Exact, exact } from '../../quantity/exact.ts';
import { type Condition, meets } from './condition.ts';
import { type End, type Order, type Program, ROW_ORDER } from './program.ts';
import type { SaidNumber } from './read-sentence.ts';
import type { World } from './world.ts';

/** What a program comes to. */
export interface Outcome {
  readonly truth: boolean;
  /** The number computed, where it computes one. */
  readonly value: Exact | null;
  /** The rows that were looked at for it. */
  readonly rows: readonly number[];
}

/**
 * A program's truth of its table, exactly; null where the table leaves it undefined, as the greatest of no rows.
 * Example: count of rows with a result of W, against 3 → true where there are three.
 */
export function runProgram(program: Program, world: World): Outcome | null {
  switch (program.op) {
    case 'exists': {
      const rows = world.anyRow(program.where);
      return { truth: rows.length > 0, value: null, rows };
    }
    case 'none': {
      const rows = world.rowsOf(program.where);
      return { truth: rows.length === 0, value: null, rows };
    }
    case 'count': {
      const rows = world.rowsOf(program.where);
      const value = exact(rows.length);
      return { truth: meets(value, program.number, program.relation), value, rows };
    }
    case 'all': {
      const rows = world.rowsOf(program.scope);
      if (rows.length === 0) return null;
      const met = world.rowsOf([...program.scope, ...program.where]);
      return { truth: met.length === rows.length, value: exact(met.length), rows };
    }
    case 'only': {
      const rows = world.rowsOf([...program.scope, ...program.where]);
      return { truth: rows.length === 1, value: exact(rows.length), rows };
    }
    case 'just': {
      const rows = world.rowsOf(program.scope);
      const met = world.rowsOf([...program.scope, ...program.where]);
      return { truth: met.length > 0 && met.length === rows.length, value: null, rows };
    }
    case 'majority': {
      const rows = world.rowsOf(program.scope);
      if (rows.length === 0) return null;
      const met = world.rowsOf([...program.scope, ...program.where]);
      const half = met.length * 2 - rows.length;
      return { truth: program.most ? half > 0 : half < 0, value: exact(met.length), rows };
    }
    case 'superlative':
      return superlative(program, world);
    case 'extreme': {
      const rows = world.rowsOf(program.scope);
      const [best] = sorted(rows, program.column, program.end, world);
      if (best === undefined) return null;
      return {
        truth: meetsScaled(best.value, program.column, program.number, program.relation, world),
        value: best.value,
        rows,
      };
    }
    case 'compare':
      return compare(program, world);
    case 'lookup':
    case 'sum':
    case 'average': {
      const rows = world.rowsOf(program.scope);
      const values = rows.flatMap((row) => world.table.columns[program.column]?.order[row] ?? []);
      if (values.length === 0) return null;
      const sum = values.reduce((total, value) => total.add(value), exact(0));
      const value = program.op === 'average' ? sum.div(values.length) : sum;
      return {
        truth: meetsScaled(value, program.column, program.number, program.relation, world),
        value,
        rows,
      };
    }
    case 'mode':
      return mode(program, world);
    case 'compare-counts': {
      const first = world.rowsOf([...program.scope, program.first]);
      const second = world.rowsOf([...program.scope, program.second]);
      const apart = exact(first.length - second.length);
      return {
        truth: inOrder(apart, program.order, program.by, null, world),
        value: apart,
        rows: [...first, ...second],
      };
    }
    case 'distinct': {
      const rows = world.rowsOf(program.scope);
      const value = exact(distinctOf(rows, program.column, world).size);
      return { truth: meets(value, program.number, program.relation), value, rows };
    }
    case 'alike': {
      const rows = world.rowsOf(program.scope);
      if (rows.length < 2) return null;
      const size = distinctOf(rows, program.column, world).size;
      return { truth: program.same ? size === 1 : size === rows.length, value: exact(size), rows };
    }
    case 'share': {
      const rows = world.rowsOf(program.scope);
      if (rows.length === 0) return null;
      const met = world.rowsOf([...program.scope, ...program.where]);
      const value = exact(met.length * 100, rows.length);
      const { number } = program;
      /** Shares are told in whole hundredths, whatever they are. */
      const near = { ...number, low: number.low.sub(exact(1, 2)), high: number.high.add(exact(1, 2)) };
      return { truth: meets(value, near, program.relation), value, rows };
    }
    case 'part': {
      const rows = world.rowsOf(program.scope);
      const met = world.rowsOf([...program.scope, ...program.where]);
      const value = exact(met.length);
      const truth =
        meets(value, program.number, program.relation) && meets(exact(rows.length), program.whole, 'equal');
      return { truth, value, rows };
    }
    case 'each': {
      const found = program.group.map((one) => world.anyRow([...program.where, one]));
      return { truth: found.every((rows) => rows.length > 0), value: null, rows: found.flat() };
    }
    case 'both': {
      const [first, second] = program.parts.map((part) => runProgram(part, world));
      if (first === undefined || first === null || second === undefined || second === null) return null;
      return {
        truth: first.truth && second.truth,
        value: null,
        rows: [...first.rows, ...second.rows],
      };
    }
    case 'across':
      return across(program, world);
  }
}

function meetsScaled(
  value: Exact,
  column: number,
  said: SaidNumber,
  relation: Parameters<typeof meets>[2],
  { table }: World,
): boolean {
  const factor = table.columns[column]?.column.unit?.factor;
  return meets(value, said, relation) || (factor !== undefined && meets(value.mul(factor), said, relation));
}

interface Placed {
  readonly row: number;
  readonly value: Exact;
}

function sorted(rows: readonly number[], column: number, end: End, { table }: World): Placed[] {
  const order = table.columns[column]?.order;
  const placed = rows.flatMap((row): Placed[] => {
    const value = column === ROW_ORDER ? exact(row) : (order?.[row] ?? null);
    return value === null ? [] : [{ row, value }];
  });
  const sign = end === 'least' ? 1 : -1;
  return placed.sort((a, b) => sign * a.value.compare(b.value) || a.row - b.row);
}

function superlative(program: Extract<Program, { op: 'superlative' }>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  const placed = sorted(rows, program.column, program.end, world);
  const at = placed[program.nth - 1];
  if (at === undefined) return null;
  const ties = placed.filter(({ value }) => value.equals(at.value));
  const met = ties.some(({ row }) => program.where.every(({ holds }) => holds[row] === 1));
  return { truth: met, value: program.column === ROW_ORDER ? null : at.value, rows };
}

function orderAt(rows: readonly number[], column: number, world: World): Exact | null {
  if (column === ROW_ORDER) return rows[0] === undefined ? null : exact(rows[0]);
  for (const row of rows) {
    const value = world.table.columns[column]?.order[row] ?? null;
    if (value !== null) return value;
  }
  return null;
}

function compare(program: Extract<Program, { op: 'compare' }>, world: World): Outcome | null {
  const own = world.rowsOf([...program.scope, program.first]);
  const other = world.rowsOf([...program.scope, program.second]);
  const [first, second] = [orderAt(own, program.column, world), orderAt(other, program.column, world)];
  if (first === null || second === null) return null;
  const apart = first.sub(second);
  const rows = [own[0] ?? 0, other[0] ?? 0];
  return { truth: inOrder(apart, program.order, program.by, program.column, world), value: apart, rows };
}

/** Whether a difference has the sign said, and the size said; of a column, in its unit too. */
function inOrder(
  apart: Exact,
  order: Order,
  by: SaidNumber | null,
  column: number | null,
  world: World,
): boolean {
  const sign = apart.sign();
  if (order === 'other') return sign !== 0;
  if (sign !== (order === 'more' ? 1 : order === 'less' ? -1 : 0)) return false;
  return by === null || meetsScaled(apart.abs(), column ?? ROW_ORDER, by, by.relation, world);
}

function textsOf(rows: readonly number[], column: number, { table }: World): string[] {
  const index = table.columns[column]?.column.index ?? -1;
  return rows.flatMap((row) => {
    const cell = table.rows[row]?.cells[index];
    return cell === undefined || cell.missing ? [] : [cell.text.trim().toLowerCase()];
  });
}

function distinctOf(rows: readonly number[], column: number, world: World): ReadonlySet<string> {
  return new Set(textsOf(rows, column, world));
}

function mode({ scope, where, most }: Extract<Program, { op: 'mode' }>, world: World): Outcome | null {
  const rows = world.rowsOf(scope);
  const own = world.rowsOf([...scope, where]).length;
  const counts = new Map<string, number>();
  const texts = textsOf(rows, where.column, world);
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size < 2) return null;
  const others = [...counts.values()];
  const truth = own > 0 && others.every((count) => (most ? count <= own : count >= own));
  return { truth, value: exact(own), rows };
}

function across(program: Extract<Program, { op: 'across' }>, world: World): Outcome | null {
  const rows = world.anyRow(program.where);
  if (rows.length === 0) return null;
  for (const row of rows) {
    const first = world.table.columns[program.column]?.order[row] ?? null;
    const second = world.table.columns[program.other]?.order[row] ?? null;
    if (first === null || second === null) continue;
    const apart = first.sub(second);
    return {
      truth: inOrder(apart, program.order, program.by, program.column, world),
      value: apart,
      rows: [row],
    };
  }
  return null;
}

/** The conditions that a program names, in the order of the sentence. Example: those of its scope and of what it says. */
export function conditionsOf(program: Program): readonly Condition[] {
  if (program.op === 'both') return program.parts.flatMap((part) => conditionsOf(part));
  const named: Condition[] = [];
  if ('group' in program) named.push(...program.group);
  if ('scope' in program) named.push(...program.scope);
  if ('where' in program) named.push(...(Array.isArray(program.where) ? program.where : [program.where]));
  if ('first' in program) named.push(program.first, program.second);
  return named.sort((a, b) => a.start - b.start);
}
