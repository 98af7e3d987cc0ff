import { addIntervals, scaleInterval } from '../check/judging/arithmetic.ts';
import { heldRanges } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { type DayRange, parsePeriod, yearOf } from '../period/calendar.ts';
import { type Exact, exact, signumOf } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { agreeingOr, doesAgree } from './agreeing-or.ts';
import { overPairs } from './change.ts';
import { evaluateMeanOfBearers } from './mean-of-bearers.ts';
import { overBearers } from './over-bearers.ts';
import { firstPart } from './pair.ts';
import { partOfWholeTogether } from './part-together.ts';
import { evaluateRest } from './rest-of-whole.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { sumOfSpoken } from './sum-of-spoken.ts';
import { sumOfStatistics } from './sum-of-statistics.ts';
import { sumWithNamed } from './sum-with-named.ts';
import { evaluateTopGroup } from './top-group.ts';
import { fitOf } from './unit-fit.ts';
import { evaluateValue } from './value.ts';

/** A sum over the entities named, or of one entity over the periods since the base: only where the indicator adds up. */
export function evaluateSum(request: Request): Evaluation {
  const { draft, indicator, subjects } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (draft.ofStatistics === true) return sumOfStatistics(request) ?? { reason: 'definition-unclear' };
  if (draft.ofRest === true) return evaluateRest(request);
  if (draft.ofTop !== undefined) return evaluateTopGroup(request, draft.ofTop);
  if (draft.jointly !== undefined && subjects.length > 1) return evaluateJointly(request, draft.jointly);
  const fit = fitOf(quantity, indicator);
  if (fit === null) return partOfWholeTogether(request);
  if (subjects.length < 2) {
    const spoken = sumWithNamed(request) ?? sumOfSpoken(request) ?? sumWithSpoken(request);
    if (spoken !== null) return spoken;
    if (request.others.length === 0) return sumOverPeriods(request);
    return evaluateSum({ ...request, subjects: [...subjects, ...request.others], others: [] });
  }
  const parts = subjects.filter((entity) => entity !== 'WLD');
  if (parts.length < subjects.length && parts.length > 0)
    return evaluateSum({ ...request, subjects: parts, others: [] });
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  const [first] = subjects;
  if (first === undefined) return { reason: 'entity-unknown' };
  const allowed = allowedBy(quantity, fit.factor);
  const outcomes = overBearers(request, first, subjects, (cells) => ({
    ...compareAllowed(allowed, sumOfCells(request, cells)),
    result: arithmetic('sum', { computed: sumOfCells(request, cells), unit: indicator.unit }),
  }));
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** "France and Germany took 12 per cent": each of them, or, where that is not so, both together. Fails only where they surely are. */
function evaluateJointly(request: Request, how: 'surely' | 'maybe'): Evaluation {
  const draft = { ...request.draft, jointly: undefined };
  const form = draft.ofWhole ? 'share' : 'value';
  const each = request.subjects.map((subject) =>
    evaluateValue({ ...request, draft: { ...draft, form }, subjects: [subject] }),
  );
  const [first] = each;
  if (first !== undefined && each.every(doesAgree)) return first;
  const together = evaluateSum({ ...request, draft });
  if ('reason' in together)
    return together.reason === 'does-not-add-up' ? { reason: 'definition-unclear' } : together;
  return how === 'surely' || doesAgree(together) ? together : { reason: 'definition-unclear' };
}

/** The bearer is itself a total: the world, a region. */
function isTotal({ catalogue, subjects }: Request): boolean {
  const kind = catalogue.entities.get(subjects[0] ?? '')?.kind;
  return kind === 'world' || kind === 'region';
}

/** 로직까지 합치면 3777억 달러다: the statistic named, added to the value spoken of last, of the same bearer; only agreement tells. */
function sumWithSpoken(request: Request): Evaluation | null {
  const { draft, recent, indicator, catalogue } = request;
  const quantity = draft.quantity;
  const [last] = recent;
  if (quantity === null || last === undefined || last.indicator === indicator.id || request.base !== null)
    return null;
  const other = catalogue.indicators.get(last.indicator);
  const range = parsePeriod(last.period);
  const fit = fitOf(quantity, indicator);
  if (
    other?.unit !== indicator.unit ||
    other.statType !== indicator.statType ||
    range === null ||
    fit === null
  )
    return null;
  const allowed = allowedBy(quantity, fit.factor);
  const outcomes = outcomesOf(
    request,
    [last.indicator, indicator.id].map((id) => ({ indicator: id, entity: last.entity, periods: [range] })),
    (cells) => ({
      ...compareAllowed(allowed, sumOfCells(request, cells)),
      result: arithmetic('sum', { computed: sumOfCells(request, cells), unit: indicator.unit }),
    }),
    false,
  ).filter(({ agreement }) => agreement === 'agrees');
  return outcomes.length > 0 ? { outcomes } : null;
}

/** What one has altogether at one time is its value where this is so; else it is unclear what was added. */
function onlyIfEqual(value: Evaluation): Evaluation {
  return 'outcomes' in value && value.outcomes.some(({ agreement }) => agreement === 'agrees')
    ? value
    : { reason: 'definition-unclear' };
}

function sumOverPeriods(request: Request): Evaluation {
  const { indicator, base } = request;
  if (base === null && request.period?.includes('/') !== true)
    return (
      sumOfParts(request) ?? (isTotal(request) ? evaluateValue(request) : onlyIfEqual(evaluateValue(request)))
    );
  const direct = evaluateValue(request);
  if ('outcomes' in direct && direct.outcomes.some((outcome) => outcome.agreement === 'agrees'))
    return direct;
  if (!indicator.addPeriods) return { reason: 'does-not-add-up' };
  return overEachYear(request, 'sum-periods', (sum) => sum);
}

/** A mean of several bearers, or over years of one: "an average of 10 models a year". */
export function evaluateAverage(request: Request): Evaluation {
  const { draft, base } = request;
  if (draft.quantity === null) return { reason: 'no-quantity' };
  if (request.subjects.length > 1) return evaluateMeanOfBearers(request);
  const mean = draft.perMonth ? monthlyMean(request) : null;
  if (mean !== null && ('outcomes' in mean || request.indicator.frequency !== 'monthly')) return mean;
  if (base === null && request.period?.includes('/') !== true) {
    const value = evaluateValue(request);
    /** "Its three-year average": of what is counted each year no one year tells, unless it happens to be the mean. */
    if (!request.indicator.addPeriods || 'reason' in value) return value;
    return agreeingOr(value.outcomes, { reason: 'period-unknown' });
  }
  return (
    publishedMean(request) ??
    overEachYear(request, 'average', (sum, count) => scaleInterval(sum, exact(1, count)))
  );
}

/** "Seven months on average since 2023": a value that is published for the years from then on is their mean, where it agrees. */
function publishedMean(request: Request): Evaluation | null {
  const { catalogue, indicator, subjects, base, period } = request;
  if (base === null || period !== null || indicator.addPeriods) return null;
  const cells = catalogue.cells.get(indicator.id)?.byEntity.get(subjects[0] ?? '') ?? [];
  const stretches = cells.map(({ record }) => record.period).filter((of) => of.startsWith(`${base}/`));
  for (const of of new Set(stretches)) {
    const mean = evaluateValue({ ...request, base: null, period: of });
    if ('outcomes' in mean && mean.outcomes.some(({ agreement }) => agreement === 'agrees')) return mean;
  }
  return null;
}

function overEachYear(
  request: Request,
  operation: string,
  finish: (sum: Interval, count: number) => Interval,
): Evaluation {
  const { draft, indicator, catalogue, scope } = request;
  const quantity = draft.quantity;
  const [entity] = request.subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const fit = fitOf(quantity, indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const spans = spansOf(request);
  if (spans.length === 0) return { reason: 'period-unknown' };
  const held = heldRanges(catalogue, indicator.id, entity, scope).filter(({ grain }) => grain === 'year');
  const allowed = allowedBy(quantity, fit.factor);
  const outcomes = spans.flatMap((span) => {
    const years = held.filter((range) => range.from >= span.from && range.to <= span.to);
    if (years.length < 2 || years.length < yearOf(span.to) - yearOf(span.from) + 1) return [];
    return outcomesOf(
      request,
      years.map((range) => operandAt(request, entity, range)),
      (cells) => {
        const computed = finish(sumOfCells(request, cells), cells.length);
        return {
          ...compareAllowed(allowed, operation === 'average' ? wholeMean(quantity, computed) : computed),
          result: arithmetic(operation, { computed, unit: indicator.unit, numbers: [cells.length] }),
        };
      },
      false,
    );
  });
  return agreeingOr(outcomes, outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' });
}

/** A mean of counts written as a whole number is the nearest one: 189 for 188.8. */
function wholeMean({ strict }: Quantity, mean: Interval): Interval {
  const isExact = strict.low !== null && strict.high !== null && strict.low.equals(strict.high);
  return isExact ? addIntervals(mean, HALF) : mean;
}

const HALF: Interval = { low: exact(-1, 2), high: exact(1, 2), lowOpen: false, highOpen: false };

/** Whole months in a stretch: a year has 12. */
function monthsIn(range: DayRange): number {
  return Math.round((range.to - range.from + 1) / 30.44);
}

/** A year's sum over its twelve months, or that of a shorter run over its own: 173 ÷ 12 = 14.4 bn. */
function monthlyMean(request: Request): Evaluation {
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  const [entity] = request.subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  if (!indicator.addPeriods || indicator.statType !== 'level') return { reason: 'does-not-add-up' };
  const fit = fitOf(quantity, indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, fit.factor);
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges
    .filter(({ range }) => monthsIn(range) > 1)
    .flatMap(({ range, stale }) =>
      outcomesOf(
        request,
        [operandAt(request, entity, range)],
        (cells) => {
          const computed = scaleInterval(sumOfCells(request, cells), exact(1, monthsIn(range)));
          return {
            ...compareAllowed(allowed, computed),
            result: arithmetic('monthly-mean', {
              computed,
              unit: indicator.unit,
              numbers: [monthsIn(range)],
            }),
          };
        },
        assumed && stale,
      ),
    );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** Over how many years the words say that something came in: over the three years to 2025 → 3; 0 where they say none. */
export function overYears({ draft, base, period }: Request): number {
  const mention = draft.base?.mention;
  if (mention?.use !== 'over') return 0;
  const { reference } = mention;
  if (reference.kind === 'span-back') return reference.grain === 'year' ? reference.length : 0;
  const [from, to] = [base === null ? null : firstPart(base), period ?? lastOf(base)].map((text) =>
    text === null ? null : parsePeriod(text),
  );
  return from == null || to == null ? 0 : yearOf(to.to) - yearOf(from.to);
}

/** The end of a stretch: `2022/2025` → `2025`. */
function lastOf(stretch: string | null): string | null {
  return stretch?.split('/')[1] ?? null;
}

/** The years meant: "over the past three years" are three that end with the period, or the four between whose ends they lie. */
function spansOf(request: Request): readonly DayRange[] {
  const span = spanOf(request);
  const years = overYears(request);
  if (span === null || years < 2) return span === null ? [] : [span];
  const first = parsePeriod(String(yearOf(span.to) - years + 1));
  return first === null ? [span] : [{ ...span, from: first.from }, span];
}

/** The years from the base to the period, to the newest where none is named. */
function spanOf(request: Request): DayRange | null {
  const { base, period, catalogue, indicator, scope } = request;
  const [entity] = request.subjects;
  if (base === null) return period === null ? null : parsePeriod(period);
  const from = parsePeriod(firstPart(base));
  const end = period === null || period.includes('/') ? null : parsePeriod(period);
  const newest =
    entity === undefined
      ? undefined
      : heldRanges(catalogue, indicator.id, entity, scope)
          .filter((range) => range.grain === 'year')
          .at(-1);
  const to = end ?? parsePeriod(base.split('/')[1] ?? '') ?? newest ?? null;
  return from === null || to === null || to.to < from.from
    ? null
    : { from: from.from, to: to.to, grain: 'span' };
}

/** (v2 ÷ v1)^(1/n) − 1 in per cent a year, n being the years between the two periods. */
export function evaluateCompoundGrowth(request: Request): Evaluation {
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (indicator.statType === 'growth') {
    /** "Since 2015, 15 per cent a year" is no growth of one year. */
    if (indicator.frequency === 'annual' && request.base !== null) return { reason: 'unit-mismatch' };
    const published = evaluateValue(request);
    if ('outcomes' in published) return published;
  }
  const spread =
    request.base === null && request.period?.includes('/') === true ? splitSpan(request) : request;
  if (spread.base === null) return { reason: 'period-unknown' };
  return overPairs(spread, (request2, before, after) => {
    const years = Math.round((after.range.to - before.range.to) / 365.25);
    const low = intervalOf(request2, after);
    const base = intervalOf(request2, before);
    if (
      years < 1 ||
      low.low === null ||
      low.high === null ||
      base.low === null ||
      base.high === null ||
      signumOf(base.low) <= 0
    )
      return null;
    const computed: Interval = {
      low: rate(low.low.div(base.high), years),
      high: rate(low.high.div(base.low), years),
      lowOpen: false,
      highOpen: false,
    };
    const allowed = allowedBy(quantity, quantity.unit === 'percent' ? exact(1) : exact(100));
    const signed = draft.direction === 'down' ? scaleInterval(computed, exact(-1)) : computed;
    return {
      ...compareAllowed(allowed, signed),
      result: arithmetic('cagr', { computed: signed, unit: 'percent', numbers: [years] }),
    };
  });
}

function splitSpan(request: Request): Request {
  const [from, to] = request.period?.split('/') ?? [];
  return { ...request, base: from ?? null, period: to ?? null };
}

/** The yearly rate in per cent, to six places: `rate(4, 2)` → 100. Found by halving, exactly. */
function rate(ratio: Exact, years: number): Exact {
  let low = exact(0);
  let high = ratio.gt(exact(1)) ? ratio : exact(1);
  for (let step = 0; step < 60; step++) {
    const middle = roundTo(low.add(high).div(2));
    if (middle.equals(low) || middle.equals(high)) break;
    if (middle.pow(years)?.lte(ratio) === true) low = middle;
    else high = middle;
  }
  return low.sub(exact(1)).mul(100);
}

function roundTo(value: Exact): Exact {
  const scale = 10n ** 12n;
  return exact((value.s * value.n * scale) / value.d, scale);
}
