import { cellAt } from './cells-used.ts';
import type { Outcome } from './outcome.ts';
import { type Program, type ProgramOf, ROW_ORDER, type Where } from './program.ts';
import { renderDifference, renderRange, renderSize, renderWhere } from './render-condition.ts';
import { runProgram } from './run-program.ts';
import type { World } from './world.ts';

/**
 * A program as a formula over cells, in the manner of a spreadsheet.
 * Example: `COUNT(C2:C9 = "W") = 3`; `MAX(D2:D9) where B2:B9 = "Reds"`; `D3 - D7 = 13`.
 */
export function renderProgram(program: Program, outcome: Outcome, world: World): string {
  const where = (conditions: Where): string => renderWhere(conditions, world);
  const count = (...conditions: Where): string => `COUNT(${where(conditions)})`;
  const range = (column: number, scope: Where): string => renderRange(column, scope, world);
  switch (program.op) {
    case 'exists':
      return `${count(...program.where)} ≥ 1`;
    case 'none':
      return `${count(...program.where)} = 0`;
    case 'count':
      return `${count(...program.where)} ${renderSize(program.number, program.relation)}`;
    case 'only':
      return `${count(...program.scope, ...program.where)} = 1`;
    case 'all':
    case 'just':
      return `${count(...program.scope, ...program.where)} = ${count(...program.scope)}`;
    case 'majority':
      return `${count(...program.scope, ...program.where)} ${program.most ? '>' : '<'} ${count(...program.scope)} / 2`;
    case 'share':
      return `100 * ${count(...program.scope, ...program.where)} / ${count(...program.scope)} ${renderSize(program.number, program.relation)}`;
    case 'part':
      return `${count(...program.scope, ...program.where)} ${renderSize(program.number, program.relation)} AND ${count(...program.scope)} ${renderSize(program.whole, 'equal')}`;
    case 'each':
      return program.group.map((one) => `${count(...program.where, one)} ≥ 1`).join(' AND ');
    case 'compare-counts': {
      const [first, second] = [
        count(...program.scope, program.first),
        count(...program.scope, program.second),
      ];
      return renderDifference(first, second, program.order, program.by);
    }
    case 'superlative':
      return renderSuperlative(program, world);
    case 'extreme':
      return `${program.end === 'greatest' ? 'MAX' : 'MIN'}(${range(program.column, program.scope)}) ${renderSize(program.number, program.relation)}`;
    case 'lookup':
      return `${cellAt(outcome.rows[0] ?? 0, program.column, world)} ${renderSize(program.number, program.relation)}`;
    case 'sum':
    case 'average':
      return `${program.op.toUpperCase()}(${range(program.column, program.scope)}) ${renderSize(program.number, program.relation)}`;
    case 'distinct':
      return `COUNT(UNIQUE(${range(program.column, program.scope)})) ${renderSize(program.number, program.relation)}`;
    case 'alike':
      return `COUNT(UNIQUE(${range(program.column, program.scope)})) = ${program.same ? 1 : count(...program.scope)}`;
    case 'mode':
      return `${program.most ? 'MODE' : 'RAREST'}(${range(program.where.column, program.scope)}) where ${where([program.where])}`;
    case 'compare':
      return renderCompare(program, outcome, world);
    case 'across':
      return renderAcross(program, outcome, world);
    case 'both':
      return renderBoth(program, world);
  }
}

function renderSuperlative(program: ProgramOf<'superlative'>, world: World): string {
  const name = program.end === 'greatest' ? 'LARGE' : 'SMALL';
  const nth = program.nth === 1 ? '' : `, ${program.nth}`;
  return `${name}(${renderRange(program.column, program.scope, world)}${nth}) where ${renderWhere(program.where, world)}`;
}

/** Two rows against each other; by their places where no column gives their order. */
function renderCompare(program: ProgramOf<'compare'>, { rows }: Outcome, world: World): string {
  const [first = '', second = ''] = rows.map((row) =>
    program.column === ROW_ORDER
      ? `ROW(${cellAt(row, program.first.column, world)})`
      : cellAt(row, program.column, world),
  );
  return renderDifference(first, second, program.order, program.by);
}

function renderAcross(program: ProgramOf<'across'>, { rows: [row = 0] }: Outcome, world: World): string {
  const [first, second] = [cellAt(row, program.column, world), cellAt(row, program.other, world)];
  return renderDifference(first, second, program.order, program.by);
}

function renderBoth({ parts }: ProgramOf<'both'>, world: World): string {
  return parts
    .map((part) => {
      const own = runProgram(part, world);
      return own === null ? '' : renderProgram(part, own, world);
    })
    .join(' AND ');
}
