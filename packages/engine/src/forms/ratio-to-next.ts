import type { Evaluation, Request } from '../check/judging/request.ts';
import { agreeingOr } from './agreeing-or.ts';
import { overField } from './field.ts';
import { evaluateRatio } from './ratio.ts';

/**
 * A multiple of whoever else has most: "over ten times as many as any other country" is America's 5,427 ÷ Germany's 529. Of those that
 * are covered; so it can only agree.
 */
export function evaluateRatioToNext(request: Request): Evaluation {
  let next: string | undefined;
  const field = overField(request, (cells, own) => {
    next ??= cells.find(({ record }) => record.entity !== own.record.entity)?.record.entity;
    return null;
  });
  if (next === undefined) return 'reason' in field ? field : { reason: 'field-too-small' };
  const { ofNext: _, ...draft } = request.draft;
  const ratio = evaluateRatio({ ...request, draft, others: [next] });
  return 'reason' in ratio ? ratio : agreeingOr(ratio.outcomes, { reason: 'definition-unclear' });
}
