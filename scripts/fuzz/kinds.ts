// Lists every kind of hostile input, and draws one of them by a seed. Cannot weigh them by what they find.
import { drawFrom } from '../score/random.ts';
import { DAMAGED, REPEATED, STRUNG } from './articles.ts';
import { ALIASES, PACKAGES } from './catalogues.ts';
import type { FuzzInput, FuzzKind } from './fuzz-kind.ts';
import { GIANTS } from './giants.ts';
import { WORKBOOKS, WRITTEN_TABLES } from './given-tables.ts';
import { PAGES } from './pages.ts';

/** Every kind; one file each, or a file for a few that are alike. */
export const KINDS: readonly FuzzKind[] = [
  STRUNG,
  REPEATED,
  DAMAGED,
  PAGES,
  WRITTEN_TABLES,
  WORKBOOKS,
  ALIASES,
  PACKAGES,
  GIANTS,
];

/** A case by its number: `drawCase('1', 17)` is the same on every machine. */
export function drawCase(
  seed: string,
  index: number,
  kinds: readonly FuzzKind[] = KINDS,
): { readonly kind: FuzzKind; readonly input: FuzzInput } {
  const draw = drawFrom(`${seed}:${index}`);
  let roll = draw() * kinds.reduce((sum, { weight }) => sum + weight, 0);
  const kind =
    kinds.find(({ weight }) => {
      roll -= weight;
      return roll < 0;
    }) ?? STRUNG;
  return { kind, input: kind.write(draw) };
}
