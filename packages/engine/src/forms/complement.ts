import { leftOf } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { modalityRulesOf } from '../language/registry-modality.ts';
import { exact } from '../quantity/exact.ts';
import { agreeingOr } from './agreeing-or.ts';
import { fitOf } from './unit-fit.ts';

/** Whether a part is said of those who do not, and the statistic counts those who do. */
export function isOfComplement({ draft, indicator }: Request): boolean {
  if (draft.ofThoseWithout !== true || indicator.unit !== 'percent') return false;
  return !(['en', 'ko'] as const).some((language) =>
    [indicator.name[language], ...indicator.aliases[language]].some(
      modalityRulesOf(language).namesThoseWithout,
    ),
  );
}

/**
 * The part of those who do not, from that of those who do: 100 − 38 = 62 per cent were not excited. What is denied is often a part of
 * what the statistic asks, so that only agreement tells.
 */
export function evaluateComplement(request: Request): Evaluation {
  const { draft, indicator, subjects } = request;
  const { quantity } = draft;
  const [entity] = subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const isNamed = draft.subjects.some(({ origin }) => origin === 'stated');
  if (!isNamed) return { reason: 'definition-unclear' };
  const fit = fitOf(quantity, indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, fit.factor);
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, entity, range)],
      ([cell]) => {
        if (cell === undefined) return null;
        const computed = leftOf(WHOLE, intervalOf(request, cell));
        return {
          ...compareAllowed(allowed, computed),
          result: arithmetic('rest', { computed, unit: indicator.unit, numbers: [100] }),
        };
      },
      assumed && stale,
    ),
  );
  return agreeingOr(outcomes, { reason: 'definition-unclear' });
}

const WHOLE = exact(100);
