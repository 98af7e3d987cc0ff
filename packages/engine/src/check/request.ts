import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Cell, cellInterval } from '../catalogue/cell.ts';
import type { IndicatorRecord } from '../catalogue/records.ts';
import type { Draft } from '../claim/draft.ts';
import type { DayRange } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import type { Interval } from '../quantity/interval.ts';
import { type Alternative, findAlternatives, type Operand, type Scope } from './alternatives.ts';
import type { Outcome } from './decide.ts';
import { matchPeriods, newestRanges } from './match-period.ts';
import type { Agreement, Reason } from './reasons.ts';

/** A claim with its arguments resolved, to be judged against one indicator. */
export interface Request {
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  readonly draft: Draft;
  readonly indicator: IndicatorRecord;
  readonly subjects: readonly string[];
  readonly others: readonly string[];
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
}

/** The arithmetic of an outcome, as data: the steps that the receipt writes out. */
export interface Arithmetic {
  /** Which operation: its words are in `receipt/formula.ts`. */
  readonly operation: string;
  /** The computed value, where the form computes one. */
  readonly computed: Interval | null;
  /** In which unit the computed value is. */
  readonly unit: string;
  /** Numbers that are no cells: a rank, a count, the number of years. */
  readonly numbers: readonly number[];
  /** Entities in the order that the form found them, for ranks and lists. */
  readonly order: readonly string[];
  /** A remark that the receipt must make, such as `misleading-bound`. */
  readonly note: string | null;
}

/** What a form made of one way to fill its operands. */
export interface FormOutcome extends Outcome {
  readonly result: Arithmetic;
  /** The period was assumed to be the newest, this one being older. */
  readonly stale: boolean;
  /** A reading that, where it alone agrees, refutes with this reason (points for per cent). */
  readonly onlyRefutes: Reason | null;
}

/** A form's answer: outcomes to weigh, or why there are none. */
export type Evaluation = { readonly outcomes: readonly FormOutcome[] } | { readonly reason: Reason };

/** The periods for which an entity's value answers the request, and whether they were assumed. */
export function periodsFor(request: Request, entity: string, period: PeriodText | null = request.period): { ranges: readonly DayRange[]; assumed: boolean } {
  const { catalogue, indicator, scope } = request;
  if (indicator.entityKind === 'model' || indicator.frequency === 'per model') {
    const held = newestRanges(catalogue, indicator.id, entity, scope.asOf, 4);
    if (held.length > 0 && indicator.frequency === 'per model') return { ranges: held, assumed: false };
  }
  if (period === null) return { ranges: newestRanges(catalogue, indicator.id, entity, scope.asOf, 3), assumed: true };
  return { ranges: matchPeriods(catalogue, indicator.id, entity, period, scope.asOf), assumed: false };
}

/** An operand for one held period. */
export function operandAt(request: Request, entity: string, range: DayRange): Operand {
  return { indicator: request.indicator.id, entity, periods: [range] };
}

/** Runs a computation over every consistent way to fill the operands. */
export function outcomesOf(
  request: Request,
  operands: readonly Operand[],
  compute: (cells: readonly Cell[], alternative: Alternative) => (Pick<FormOutcome, 'agreement' | 'far' | 'result'> & { onlyRefutes?: Reason }) | null,
  stale: boolean,
): FormOutcome[] {
  const outcomes: FormOutcome[] = [];
  for (const alternative of findAlternatives(request.catalogue, operands, request.scope)) {
    const computed = compute(alternative.cells, alternative);
    if (computed === null) continue;
    outcomes.push({ alternative, stale, onlyRefutes: computed.onlyRefutes ?? null, agreement: computed.agreement, far: computed.far, result: computed.result });
  }
  return outcomes;
}

/** A cell's interval, counts of few digits being exact. */
export function intervalOf(request: Request, cell: Cell): Interval {
  const unit = request.catalogue.indicators.get(cell.record.indicator)?.unit;
  return cellInterval(cell, unit === 'count' || unit === 'rank');
}

/** A plain record of arithmetic, for forms to fill in. */
export function arithmetic(operation: string, parts: Partial<Arithmetic>): Arithmetic {
  return { operation, computed: null, unit: '', numbers: [], order: [], note: null, ...parts };
}

/** A truth found by comparing, with no number claimed. */
export function truth(value: boolean | null, result: Arithmetic): Pick<FormOutcome, 'agreement' | 'far' | 'result'> {
  const agreement: Agreement = value === null ? 'within-noise' : value ? 'agrees' : 'disagrees';
  return { agreement, far: value === false, result };
}
