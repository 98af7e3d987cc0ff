import { hasSign, signOf, subtractIntervals } from '../check/judging/arithmetic.ts';
import { heldRanges } from '../check/judging/match-period.ts';
import { arithmetic, type Evaluation, intervalOf, type Request, truth } from '../check/judging/request.ts';
import { previousPeriod } from '../period/calendar.ts';
import { firstPart } from './pair.ts';
import { everyOne, overSeries } from './series.ts';

/**
 * The last n steps in one direction, or the last n values below zero (순유출). A run that is said to be at its nth is no longer one, as far as
 * a period before it is held.
 */
export function evaluateStreak(request: Request): Evaluation {
  const { draft } = request;
  const length = draft.quantity === null ? 0 : Number(draft.quantity.value.n / draft.quantity.value.d);
  if (length < 2 || length > 60) return { reason: 'no-quantity' };
  if (isOfOtherSteps(request)) return { reason: 'unit-mismatch' };
  if (request.base !== null) return evaluateRunFrom(request, request.base, length);
  const run = evaluateRun(request, length);
  if (draft.nth !== true || 'reason' in run) return run;
  const longer = evaluateRun(request, length + 1);
  const goOn = 'reason' in longer ? [] : longer.outcomes.filter(({ agreement }) => agreement === 'agrees');
  if ('reason' in longer || goOn.length === 0) return run;
  const agreement = goOn.length === longer.outcomes.length ? 'disagrees' : 'within-noise';
  return { outcomes: goOn.map((outcome) => ({ ...outcome, agreement, far: agreement === 'disagrees' })) };
}

/** Years running are no run of a statistic that is stated for quarters or lists alone. */
function isOfOtherSteps({ catalogue, indicator, scope, subjects, draft }: Request): boolean {
  const step = draft.run?.step ?? null;
  const [entity] = subjects;
  if (step === null || entity === undefined) return false;
  const held = heldRanges(catalogue, indicator.id, entity, scope);
  return held.length > 0 && held.every(({ grain }) => grain !== step);
}

/**
 * A run that starts at a time: its first step ends then, or begins then. Fails where neither reading holds; 2018년부터 3년 연속 is 2018 to
 * 2020.
 */
function evaluateRunFrom(request: Request, base: string, length: number): Evaluation {
  const start = firstPart(base);
  const readings = [length - 1, length].flatMap((steps) => {
    const period = previousPeriod(start, -steps);
    return period === null ? [] : [{ ...request, period, base: null, periodCarried: false }];
  });
  const runs = readings.map((reading) => evaluateRun(reading, length));
  const outcomes = runs.flatMap((run) => ('reason' in run ? [] : run.outcomes));
  const holding = outcomes.filter(({ agreement }) => agreement === 'agrees');
  if (holding.length > 0) return { outcomes: holding };
  const [first] = runs;
  return outcomes.length === 0 || runs.some((run) => 'reason' in run)
    ? { reason: first !== undefined && 'reason' in first ? first.reason : 'too-few-periods' }
    : { outcomes };
}

function evaluateRun(request: Request, length: number): Evaluation {
  const { draft } = request;
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  const byValue = draft.negated;
  return overSeries(request, entity, length + (byValue ? 0 : 1), (cells) => {
    const result = arithmetic('streak', { numbers: [length], unit: request.indicator.unit });
    if (byValue)
      return truth(
        cells.every((cell) => signOf(intervalOf(request, cell)) === 'negative'),
        result,
      );
    const wanted =
      (draft.direction === 'up') !== (request.indicator.unit === 'rank') ? 'positive' : 'negative';
    const steps = cells.slice(1).map((cell, index) => {
      const before = cells[index];
      return before === undefined
        ? null
        : hasSign(subtractIntervals(intervalOf(request, cell), intervalOf(request, before)), wanted);
    });
    return truth(everyOne(steps), result);
  });
}
