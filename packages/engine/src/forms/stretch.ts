import { inScope } from '../check/judging/alternatives.ts';
import type { Evaluation, Request } from '../check/judging/request.ts';
import { type DayRange, parsePeriod, yearOf } from '../period/calendar.ts';
import { evaluateAverage, evaluateSum, overYears } from './aggregate.ts';
import { evaluateChange } from './change.ts';
import { evaluatePerPeople } from './per-people.ts';
import { evaluateMovingShare, isOfMovingShare, movesByPoints } from './share-of-whole.ts';
import { evaluateValue } from './value.ts';

/**
 * A value; of what comes in over a stretch of years that is said, also their sum: "between 2022 and 2024 China installed 861,000".
 * One that is neither a year's nor theirs stays open, as does one that is none of several told irregularly within its time: it may be a mean, and agrees with that where the words say "a year": 매년 131곳꼴.
 */
export function evaluateStretch(request: Request): Evaluation {
  const { perPeople } = request.draft;
  if (perPeople !== undefined) {
    const each = evaluatePerPeople(request, perPeople.many);
    if (each !== null && (perPeople.surely || doesAgree(each))) return each;
    if (each !== null && !perPeople.surely) return onlyAgreeing(evaluateValue(request));
  }
  const value = evaluateValue(request);
  if (request.draft.yearly === true && request.period?.includes('/') === true && !doesAgree(value)) {
    const mean = evaluateAverage(request);
    if (doesAgree(mean)) return mean;
  }
  if (!isOverYears(request) || doesAgree(value)) return value;
  const sum = evaluateSum({ ...request, draft: { ...request.draft, form: 'sum' } });
  if (doesAgree(sum)) return sum;
  return 'outcomes' in value ? { reason: 'period-unknown' } : value;
}

function doesAgree(evaluation: Evaluation): boolean {
  return (
    'outcomes' in evaluation &&
    evaluation.outcomes.some(({ agreement }) => agreement === 'agrees' || agreement === 'flagged')
  );
}

/** The amount of a change; what "India added" of a flow is its value, or that of several years. */
export function evaluateAmount(request: Request): Evaluation {
  if (movesByPoints(request))
    return isOfMovingShare(request) ? evaluateMovingShare(request) : { reason: 'unit-mismatch' };
  const isFlow = request.draft.adds === true && request.indicator.addPeriods;
  return isFlow ? evaluateStretch(request) : evaluateChange(request);
}

/** A number that may be one per head is called false by no whole. */
function onlyAgreeing(evaluation: Evaluation): Evaluation {
  return doesAgree(evaluation) || 'reason' in evaluation ? evaluation : { reason: 'denominator-differs' };
}

/** Whether the words give a flow's number to several years at once. */
function isOverYears(request: Request): boolean {
  const { indicator, subjects, period, draft } = request;
  if (!indicator.addPeriods || subjects.length !== 1 || draft.quantity?.unit === 'percent') return false;
  if (draft.base?.mention.use === 'over' && overYears(request) > 1) return true;
  const range = period === null ? null : parsePeriod(period);
  if (range === null) return false;
  return (
    (period?.includes('/') === true && yearOf(range.to) > yearOf(range.from)) || holdsSeveral(request, range)
  );
}

/** Whether a time holds several of what comes irregularly, such as rounds of funding: "raised $95bn in two rounds this year". */
function holdsSeveral({ indicator, catalogue, subjects, scope }: Request, range: DayRange): boolean {
  if (indicator.frequency !== 'irregular') return false;
  const cells = catalogue.cells.get(indicator.id)?.byEntity.get(subjects[0] ?? '') ?? [];
  const held = cells.filter(
    (cell) =>
      inScope(cell, { ...scope, publications: null }) &&
      cell.range.from >= range.from &&
      cell.range.to <= range.to,
  );
  return new Set(held.map(({ record }) => record.period)).size > 1;
}
