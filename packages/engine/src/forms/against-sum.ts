import {
  type Evaluation,
  type FormOutcome,
  intervalOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import type { Interval } from '../quantity/interval.ts';
import { overBearers } from './over-bearers.ts';

/** The value of one held against the sum of several others' at its times: 171 and 43 + 40 + 40 = 123. What does not add up is refused. */
export function againstSum(
  request: Request,
  judge: (own: Interval, sum: Interval) => Pick<FormOutcome, 'agreement' | 'far' | 'result'> | null,
): Evaluation {
  const { indicator, subjects, others } = request;
  const [first] = subjects;
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  if (first === undefined || others.length < 2) return { reason: 'entity-unknown' };
  const outcomes = overBearers(request, first, [first, ...others], ([own, ...cells]) =>
    own === undefined ? null : judge(intervalOf(request, own), sumOfCells(request, cells)),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
