import type { Evaluation, Request } from '../check/judging/request.ts';
import { evaluateAverage, evaluateCompoundGrowth, evaluateSum } from './aggregate.ts';
import { evaluateGrowth, evaluateGrowthMultiple, isOfEachYear } from './change.ts';
import { evaluateCount, evaluateExclusive } from './count.ts';
import { evaluateDifference } from './difference.ts';
import { evaluateDifferenceToSum } from './difference-to-sum.ts';
import { evaluateEvent } from './event.ts';
import { evaluateList, evaluateRank, evaluateSuperlative } from './field.ts';
import type { FormName } from './form-names.ts';
import { evaluateFromTo } from './from-to.ts';
import { evaluateComparison, evaluateEquality, evaluateOvertake } from './order.ts';
import { overSteps } from './over-steps.ts';
import { evaluatePlacesApart, isOfPlaces } from './places-apart.ts';
import { evaluateRatio } from './ratio.ts';
import { evaluateRatioToNext } from './ratio-to-next.ts';
import { evaluateRatioToSum } from './ratio-to-sum.ts';
import { evaluateDirection, evaluateRecord, evaluateTrend } from './series.ts';
import { evaluateMovingShare, isOfMovingShare } from './share-of-whole.ts';
import { evaluateStreak } from './streak.ts';
import { evaluateAmount, evaluateStretch } from './stretch.ts';
import { evaluateValue } from './value.ts';

/** How each form is computed: the only list. */
export const EVALUATORS: Readonly<Record<FormName, (request: Request) => Evaluation>> = {
  value: evaluateStretch,
  bound: evaluateStretch,
  range: evaluateStretch,
  share: evaluateValue,
  fraction: evaluateValue,
  'part-of-whole': evaluateValue,
  'per-capita': evaluateValue,
  threshold: evaluateStretch,
  rank: evaluateRank,
  superlative: evaluateSuperlative,
  comparison: evaluateComparison,
  difference: (request) =>
    isOfPlaces(request)
      ? evaluatePlacesApart(request)
      : request.draft.othersTogether === true
        ? evaluateDifferenceToSum(request)
        : evaluateDifference(request),
  ratio: (request) =>
    request.draft.ofNext === true
      ? evaluateRatioToNext(request)
      : request.draft.othersTogether === true
        ? evaluateRatioToSum(request)
        : evaluateRatio(request),
  change: overSteps(evaluateAmount),
  growth: overSteps((request) =>
    isOfEachYear(request) ? evaluateCompoundGrowth(request) : evaluateGrowth(request),
  ),
  'growth-multiple': overSteps(evaluateGrowthMultiple),
  'from-to': (request) => (isOfMovingShare(request) ? evaluateMovingShare(request) : evaluateFromTo(request)),
  direction: evaluateDirection,
  trend: evaluateTrend,
  overtake: evaluateOvertake,
  record: evaluateRecord,
  streak: evaluateStreak,
  sum: evaluateSum,
  average: evaluateAverage,
  cagr: overSteps(evaluateCompoundGrowth),
  equality: evaluateEquality,
  count: evaluateCount,
  'list-order': evaluateList,
  'runner-up': evaluateList,
  exclusive: evaluateExclusive,
  internal: () => ({ reason: 'unsupported-form' }),
  forecast: () => ({ reason: 'forecast' }),
  event: evaluateEvent,
};
