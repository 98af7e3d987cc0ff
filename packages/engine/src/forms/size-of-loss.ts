import type { Cell } from '../catalogue/cell.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** Whether a number without a sign tells how far a value lies below zero: "lost 326.7", where −326.7 is published. */
export function isSizeOfLoss({ record }: Cell, { negative }: Quantity): boolean {
  return !negative && record.value.startsWith('-');
}
