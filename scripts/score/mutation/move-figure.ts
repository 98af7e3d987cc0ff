// Moves a claim to another entity or year together with its figure there, so that it stays true. Cannot move figures computed from several cells.
import { overlaps } from '@assay/engine';
import { exactly, labelClaim } from '../truth/basis.ts';
import { fillings } from '../truth/label.ts';
import { middleOf, sizeOf } from '../truth/range.ts';
import { readWritten, writeLike } from '../words/written-number.ts';
import type { Mutant, MutationKind, Specimen } from './mutant.ts';
import { otherEntities, type Shift } from './mutate-entity.ts';
import { stateDigits } from './mutate-number.ts';
import { otherYear } from './mutate-period.ts';

/** Two mutants at most: another entity with its figure, another year with its own. */
export function moveFigure(specimen: Specimen): Mutant[] {
  const [entity] = otherEntities(specimen).flatMap((shift) =>
    moved(specimen, 'entity and its figure', shift),
  );
  const year = otherYear(specimen);
  return [
    ...(entity === undefined ? [] : [entity]),
    ...(year === null ? [] : moved(specimen, 'period and its figure', year)),
  ];
}

function moved(specimen: Specimen, kind: MutationKind, { edit, meaning }: Shift): Mutant[] {
  const { bench, claim, scored, basis } = specimen;
  const { quantity } = claim;
  const [calibration, another] = basis.calibrations[0] ?? [];
  const [cell] = fillings(bench.cells, meaning.slots, meaning.asOf)[0] ?? [];
  if (quantity === null || calibration === undefined || another !== undefined || cell === undefined)
    return [];
  if (meaning.slots.length !== 1 || claim.form === 'rank' || quantity.hedge !== 'none') return [];
  const written = readWritten(quantity.text, scored.article.language);
  if (written === null || written.value.n === 0n || overlaps(edit, quantity.span)) return [];
  const scale = exactly(quantity.value).div(written.value).abs();
  const value = middleOf(sizeOf(cell.range)).mul(calibration.factor).div(scale);
  const text = writeLike(written, value);
  const again = readWritten(text, scored.article.language);
  if (again === null || again.value.n === 0n) return [];
  const start = quantity.span.start + written.start;
  const statements = [stateDigits(quantity, written, again)];
  const truth = labelClaim(bench, basis, { meaning, statements });
  if (truth !== 'true') return [];
  return [{ kind, edits: [edit, { start, end: quantity.span.start + written.end, text }], truth }];
}
