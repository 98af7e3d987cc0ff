import { decimalText } from '../../quantity/exact.ts';
import { cellAt, rangeOf } from './cells-used.ts';
import type { Condition } from './condition.ts';
import { type Order, type Program, ROW_ORDER, type Where } from './program.ts';
import type { Relation, SaidNumber } from './read-sentence.ts';
import { type Outcome, runProgram } from './run-program.ts';
import type { World } from './world.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  equal: '=',
  above: '>',
  below: '<',
  'at-least': '≥',
  'at-most': '≤',
};
const ORDERS: Readonly<Record<Order, string>> = { more: '>', less: '<', same: '=', other: '≠' };

/**
 * A program as a formula over cells, in the manner of a spreadsheet.
 * Example: `COUNT(C2:C9 = "W") = 3`; `MAX(D2:D9) where B2:B9 = "Reds"`; `D3 - D7 = 13`.
 */
export function renderProgram(program: Program, outcome: Outcome, world: World): string {
  const where = (conditions: Where): string => renderWhere(conditions, world);
  const range = (column: number, scope: Where): string =>
    `${column === ROW_ORDER ? 'ROW' : rangeOf(column, world)}${scope.length === 0 ? '' : ` if ${where(scope)}`}`;
  switch (program.op) {
    case 'exists':
      return `COUNT(${where(program.where)}) ≥ 1`;
    case 'none':
      return `COUNT(${where(program.where)}) = 0`;
    case 'count':
      return `COUNT(${where(program.where)}) ${claim(program.number, program.relation)}`;
    case 'only':
      return `COUNT(${where([...program.scope, ...program.where])}) = 1`;
    case 'all':
    case 'just':
      return `COUNT(${where([...program.scope, ...program.where])}) = COUNT(${where(program.scope)})`;
    case 'majority':
      return `COUNT(${where([...program.scope, ...program.where])}) ${program.most ? '>' : '<'} COUNT(${where(program.scope)}) / 2`;
    case 'superlative': {
      const name = program.end === 'greatest' ? 'LARGE' : 'SMALL';
      const nth = program.nth === 1 ? '' : `, ${program.nth}`;
      return `${name}(${range(program.column, program.scope)}${nth}) where ${where(program.where)}`;
    }
    case 'extreme':
      return `${program.end === 'greatest' ? 'MAX' : 'MIN'}(${range(program.column, program.scope)}) ${claim(program.number, program.relation)}`;
    case 'lookup': {
      const [row = 0] = outcome.rows;
      return `${cellAt(row, program.column, world)} ${claim(program.number, program.relation)}`;
    }
    case 'sum':
    case 'average':
      return `${program.op.toUpperCase()}(${range(program.column, program.scope)}) ${claim(program.number, program.relation)}`;
    case 'distinct':
      return `COUNT(UNIQUE(${range(program.column, program.scope)})) ${claim(program.number, program.relation)}`;
    case 'alike':
      return `COUNT(UNIQUE(${range(program.column, program.scope)})) = ${program.same ? 1 : `COUNT(${where(program.scope)})`}`;
    case 'mode':
      return `${program.most ? 'MODE' : 'RAREST'}(${range(program.where.column, program.scope)}) where ${where([program.where])}`;
    case 'compare-counts':
      return difference(
        `COUNT(${where([...program.scope, program.first])})`,
        `COUNT(${where([...program.scope, program.second])})`,
        program.order,
        program.by,
      );
    case 'compare': {
      const [first, second] = outcome.rows.map((row) =>
        program.column === ROW_ORDER
          ? `ROW(${cellAt(row, program.first.column, world)})`
          : cellAt(row, program.column, world),
      );
      return difference(first ?? '', second ?? '', program.order, program.by);
    }
    case 'share':
      return `100 * COUNT(${where([...program.scope, ...program.where])}) / COUNT(${where(program.scope)}) ${claim(program.number, program.relation)}`;
    case 'part':
      return `COUNT(${where([...program.scope, ...program.where])}) ${claim(program.number, program.relation)} AND COUNT(${where(program.scope)}) ${claim(program.whole, 'equal')}`;
    case 'each':
      return program.group.map((one) => `COUNT(${where([...program.where, one])}) ≥ 1`).join(' AND ');
    case 'both':
      return program.parts
        .map((part) => {
          const own = runProgram(part, world);
          return own === null ? '' : renderProgram(part, own, world);
        })
        .join(' AND ');
    case 'across': {
      const [row = 0] = outcome.rows;
      return difference(
        cellAt(row, program.column, world),
        cellAt(row, program.other, world),
        program.order,
        program.by,
      );
    }
  }
}

function claim(number: SaidNumber, relation: Relation): string {
  return `${RELATIONS[relation]} ${decimalText(number.value)}`;
}

function difference(first: string, second: string, order: Order, by: SaidNumber | null): string {
  if (by === null) return `${first} ${ORDERS[order]} ${second}`;
  const [greater, less] = order === 'less' ? [second, first] : [first, second];
  return `${greater} - ${less} ${claim(by, by.relation)}`;
}

function renderWhere(conditions: Where, world: World): string {
  if (conditions.length === 0) return 'rows';
  return conditions.map((condition) => renderCondition(condition, world)).join(' & ');
}

function renderCondition({ column, said, relation, kind, number }: Condition, world: World): string {
  const range = rangeOf(column, world);
  if (kind === 'number' && number !== null) return `${range} ${claim(number, relation)}`;
  return `${range} ${RELATIONS[relation]} "${said}"`;
}
