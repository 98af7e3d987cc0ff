import { decimalText } from '../../quantity/exact.ts';
import { rangeOf } from './cells-used.ts';
import type { Condition } from './condition.ts';
import { type Order, ROW_ORDER, type Where } from './program.ts';
import type { Relation, SaidNumber } from './read-sentence.ts';
import type { World } from './world.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  equal: '=',
  above: '>',
  below: '<',
  'at-least': '≥',
  'at-most': '≤',
};
const ORDERS: Readonly<Record<Order, string>> = { more: '>', less: '<', same: '=', other: '≠' };

/** Conditions that rows must all meet: `C2:C9 = "W" & D2:D9 > 3`; `rows` where there are none. */
export function renderWhere(where: Where, world: World): string {
  if (where.length === 0) return 'rows';
  return where.map((condition) => renderCondition(condition, world)).join(' & ');
}

/** The cells of a column, of some rows alone where a scope is said: `D2:D9 if C2:C9 = "W"`. */
export function renderRange(column: number, scope: Where, world: World): string {
  const range = column === ROW_ORDER ? 'ROW' : rangeOf(column, world);
  return scope.length === 0 ? range : `${range} if ${renderWhere(scope, world)}`;
}

/** What a number is claimed to be: `≥ 3`. */
export function renderSize(number: SaidNumber, relation: Relation): string {
  return `${RELATIONS[relation]} ${decimalText(number.value)}`;
}

/** How two values stand to each other, by how much where that is said: `D3 > D7`, `D3 - D7 = 13`. */
export function renderDifference(first: string, second: string, order: Order, by: SaidNumber | null): string {
  if (by === null) return `${first} ${ORDERS[order]} ${second}`;
  const [greater, less] = order === 'less' ? [second, first] : [first, second];
  return `${greater} - ${less} ${renderSize(by, by.relation)}`;
}

function renderCondition({ column, said, relation, kind, number }: Condition, world: World): string {
  const range = rangeOf(column, world);
  if (kind === 'number' && number !== null) return `${range} ${renderSize(number, relation)}`;
  return `${range} ${RELATIONS[relation]} "${said}"`;
}
