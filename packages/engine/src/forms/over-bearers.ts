import type { Cell } from '../catalogue/cell.ts';
import {
  type Computed,
  type FormOutcome,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
} from '../check/judging/request.ts';

/**
 * What a claim comes to at each time that one of its bearers leads to, from a cell of every bearer, in their order: of South Korea
 * and China in 2024, `compute` is given the cells 57 and 214. Empty where a bearer has no value then.
 */
export function overBearers(
  request: Request,
  leading: string,
  bearers: readonly string[],
  compute: (cells: readonly Cell[]) => Computed | null,
): FormOutcome[] {
  const { ranges, assumed } = periodsFor(request, leading);
  return ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      bearers.map((entity) => operandAt(request, entity, range)),
      compute,
      assumed && stale,
    ),
  );
}
