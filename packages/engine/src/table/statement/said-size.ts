import type { Exact } from '../../quantity/exact.ts';
import { meets } from './condition.ts';
import { type Order, ROW_ORDER } from './program.ts';
import type { Relation, SaidNumber } from './read-sentence.ts';
import type { World } from './world.ts';

/**
 * Whether a value of a column stands to a number as the sentence says, as the cells write it or in the column's unit.
 * Example: 3.5 in a column of millions is equal to the number written 3.5, and to that written 3.5 million.
 */
export function meetsScaled(
  value: Exact,
  column: number,
  said: SaidNumber,
  relation: Relation,
  { table }: World,
): boolean {
  const factor = table.columns[column]?.column.unit?.factor;
  return meets(value, said, relation) || (factor !== undefined && meets(value.mul(factor), said, relation));
}

/**
 * Whether a difference has the sign said, and the size said; of a column, in its unit too.
 * Example: 13 is in the order `more`, by 13 too, and not in the order `less`.
 */
export function inOrder(
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
