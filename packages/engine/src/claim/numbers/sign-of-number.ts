import { signumOf } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** A mark of a fall beside a number, and marks that are one of a fall in one house and of a rise in another: ▼9%, △5, (5). */
const FALLS = /[▼▽↓]/u;
const RISES = /[+↑]/u;
const EITHER = /[△▲]|\(\s?[0-9.,]+\s?%?\s?\)/u;

/** Where a number goes by its sign or mark: `up` is as its sign has it; `either` where houses differ; null where it has none. */
export type Sign = 'up' | 'down' | 'either';

/**
 * The sign of a number with what stands right beside it: `−6.1` → `up`, as its value holds the sign; `▼6.1` → `down`.
 * Example: `signOf(quantity, '(▼')` → `down`.
 */
export function signOf({ value }: Quantity, beside: string): Sign | null {
  if (signumOf(value) < 0 || RISES.test(beside)) return 'up';
  if (FALLS.test(beside)) return 'down';
  return EITHER.test(beside) ? 'either' : null;
}

/** An arrow right behind a number, with no other number or name that it could lead: 17%↑, 6.4%p ↓, 3%▲. */
const ARROW_BEHIND = /^ ?(?:[↑↓](?!\p{L}| ?\p{N})|[▲▼△▽](?! ?[\p{L}\p{N}]))/u;

/**
 * The mark of a rise or a fall right behind a number, as headlines write it; empty where there is none.
 * Example: `arrowBehind('↑…485twh')` → `↑`; `arrowBehind('▲미국 12%')` → ``, as there a list goes on.
 */
export function arrowBehind(after: string): string {
  return ARROW_BEHIND.exec(after)?.[0] ?? '';
}
