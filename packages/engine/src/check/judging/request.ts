import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Cell, cellInterval, cellValue } from '../../catalogue/cell.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { SpokenValue } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { nearestTo } from '../../forms/base-ranges.ts';
import { type DayRange, parsePeriod } from '../../period/calendar.ts';
import type { Length, PeriodText } from '../../period/period.ts';
import type { Exact } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Note } from '../notes.ts';
import type { Agreement, Reason } from '../reasons.ts';
import { type Alternative, findAlternatives, type Operand, type Scope } from './alternatives.ts';
import { addIntervals, intervalsMeet, point } from './arithmetic.ts';
import type { Outcome } from './decide.ts';
import { heldRanges, matchPeriods, newestRanges } from './match-period.ts';

/** A claim with its arguments resolved, to be judged against one indicator. */
export interface Request {
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  readonly draft: Draft;
  readonly indicator: IndicatorRecord;
  readonly subjects: readonly string[];
  readonly others: readonly string[];
  /** The last values spoken of, newest first. */
  readonly recent: readonly SpokenValue[];
  readonly period: PeriodText | null;
  /** The period was carried from before, not stated: the newest may be meant as well. */
  readonly periodCarried: boolean;
  readonly base: PeriodText | null;
  /** The length of time before the later period at which a change begins, where no time is said. */
  readonly back?: Length;
  /** When the publication appeared that tells the figure: a claim that says no time is of the last one over by then. */
  readonly edition?: PeriodText;
  /** A region that the field of a rank is limited to (Europe's highest); null for everyone covered. */
  readonly within: string | null;
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
  /** Numbers of the text itself, where it is held against itself. */
  readonly spoken?: readonly Exact[];
  /** Entities in the order that the form found them, for ranks and lists. */
  readonly order: readonly string[];
  /** A remark that the receipt must make, such as `misleading-bound`. */
  readonly note: Note | null;
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

/** A held period with its standing: `stale` where it is older than the newest and was only assumed. */
export interface Choice {
  readonly range: DayRange;
  readonly stale: boolean;
}

/** The periods for which an entity's value answers the request, and whether they were assumed. */
export function periodsFor(
  request: Request,
  entity: string,
  period: PeriodText | null = request.period,
): { ranges: readonly Choice[]; assumed: boolean } {
  const { catalogue, draft, indicator, scope } = request;
  if (isTimeless(request)) {
    const held =
      period === null || request.periodCarried
        ? []
        : matchPeriods(catalogue, indicator.id, entity, period, scope);
    if (held.length > 0) return { ranges: held.map((range) => ({ range, stale: false })), assumed: false };
    return {
      ranges: newestRanges(catalogue, indicator.id, entity, scope, 4).map((range) => ({
        range,
        stale: false,
      })),
      assumed: false,
    };
  }
  if (period === null) return { ranges: assumedRanges(request, entity), assumed: true };
  const matched = matchPeriods(catalogue, indicator.id, entity, period, scope)
    .filter((range) => !isPartOfFlow(request, range, period))
    .map((range) => ({ range, stale: false }));
  const near =
    matched.length === 0 && period === request.period ? nearestTo(request, entity, period, draft.period) : [];
  if (near.length > 0) return { ranges: near.map((range) => ({ range, stale: false })), assumed: false };
  if (matched.length === 0 && isFinerThanYear(period) && YEARLY.has(indicator.frequency))
    return { ranges: assumedRanges(request, entity), assumed: true };
  if (!request.periodCarried || period !== request.period) return { ranges: matched, assumed: false };
  const known = new Set(matched.map(({ range }) => `${range.from}/${range.to}`));
  return {
    ranges: [
      ...matched,
      ...assumedRanges(request, entity).filter(({ range }) => !known.has(`${range.from}/${range.to}`)),
    ],
    assumed: true,
  };
}

/** The held periods that a claim without a time may be of, likeliest first: the newest, or those that were there when the publication named appeared. */
function assumedRanges(request: Request, entity: string): readonly Choice[] {
  const { catalogue, indicator, scope, edition } = request;
  const appeared = edition === undefined ? null : parsePeriod(edition);
  const held = heldRanges(catalogue, indicator.id, entity, scope);
  const known = appeared === null ? held : held.filter(({ to }) => to <= appeared.to);
  const newest = (known.length > 0 ? known : held).slice(-ASSUMED).reverse();
  /** A report tells of the year before it, and a survey may tell of its own. */
  const over = newest.filter(({ to }) => appeared === null || to < appeared.to);
  const own = newest.filter((range) => !over.includes(range));
  return [
    ...over.slice(0, 1).map((range) => ({ range, stale: false })),
    ...own.map((range) => ({ range, stale: false })),
    ...over.slice(1).map((range) => ({ range, stale: true })),
  ];
}

/** So many of the newest periods may be meant where a text does not say when. */
const ASSUMED = 3;

/** A quarter's revenue is no answer about its year: what comes in adds up. */
function isPartOfFlow({ indicator }: Request, range: DayRange, period: PeriodText): boolean {
  if (!indicator.addPeriods || !isRegular(indicator)) return false;
  const wanted = parsePeriod(period);
  return wanted !== null && isShorter(range, wanted) && wanted.to - wanted.from > WEEK;
}

/** What a week's end tells is of the week, of which the text says no more than about when it was. */
const WEEK = 8;

/** Whether a statistic is stated for every week, month or quarter. */
export function isRegular({ frequency }: IndicatorRecord): boolean {
  return REGULAR.has(frequency);
}

/** Whether a period is of a shorter kind than another. */
export function isShorter(range: DayRange, than: DayRange): boolean {
  return range.to - range.from + SLACK < than.to - than.from;
}

const REGULAR: ReadonlySet<string> = new Set(['weekly', 'monthly', 'quarterly']);
/** Months and quarters of one kind differ by as many days. */
const SLACK = 4;

const STATED_AGAIN: ReadonlySet<string> = new Set(['annual', 'half-yearly', ...REGULAR]);

const YEARLY: ReadonlySet<string> = new Set(['annual', 'multi-year', 'cumulative', 'study']);

/** Twelve months are no part of a year, whichever they are. */
const NEARLY_A_YEAR = 300;

/** "In April" beside a yearly statistic is when something was said, not what it is about. */
function isFinerThanYear(period: PeriodText): boolean {
  const range = parsePeriod(period);
  return range !== null && /^[0-9]{4}-[0-9]{2}/.test(period) && range.to - range.from < NEARLY_A_YEAR;
}

/** Values of one model or product, which have a date but no history; not what is stated for each month or year of a kind of models. */
function isTimeless({ indicator }: Request): boolean {
  return (
    indicator.frequency === 'per model' ||
    (indicator.entityKind === 'model' && !STATED_AGAIN.has(indicator.frequency))
  );
}

/** An operand for one held period; values without a history (of models, each of its own date) stand for any. */
export function operandAt(request: Request, entity: string, range: DayRange): Operand {
  const { catalogue, indicator, scope } = request;
  const own = isTimeless(request) ? newestRanges(catalogue, indicator.id, entity, scope, 4) : [];
  return { indicator: indicator.id, entity, periods: [range, ...own] };
}

/** What a form makes of the cells of its operands: the value, and whether what is written agrees with it. */
export type Computed = Pick<FormOutcome, 'agreement' | 'far' | 'result'> & { readonly onlyRefutes?: Reason };

/** Runs a computation over every consistent way to fill the operands. */
export function outcomesOf(
  request: Request,
  operands: readonly Operand[],
  compute: (cells: readonly Cell[], alternative: Alternative) => Computed | readonly Computed[] | null,
  stale: boolean,
): FormOutcome[] {
  const outcomes: FormOutcome[] = [];
  for (const alternative of findAlternatives(request.catalogue, operands, request.scope)) {
    const computed = compute(alternative.cells, alternative);
    if (computed === null) continue;
    for (const { agreement, far, result, onlyRefutes } of Array.isArray(computed)
      ? (computed as readonly Computed[])
      : [computed as Computed]) {
      const told = agreement === 'agrees' && isToldAsHeld(request, alternative);
      outcomes.push({ alternative, stale, onlyRefutes: onlyRefutes ?? null, agreement, far, result, told });
    }
  }
  return outcomes;
}

/**
 * Whether a value as it is published lies in what is written, as far as that is one plain number: 621,000 meets a 600,000 that
 * is rounded to a hundred thousand, but was not told from it.
 */
function isToldAsHeld({ draft: { quantity } }: Request, { cells }: Alternative): boolean {
  const [cell, ...more] = cells;
  if (cell === undefined || more.length > 0 || quantity === null || quantity.hedge !== 'none') return true;
  return intervalsMeet(quantity.strict, point(cellValue(cell)));
}

/** A cell's interval, counts of few digits being exact. */
export function intervalOf(request: Request, cell: Cell): Interval {
  const known = INTERVALS.get(cell);
  if (known !== undefined) return known;
  const unit = request.catalogue.indicators.get(cell.record.indicator)?.unit;
  const interval = cellInterval(cell, unit === 'count' || unit === 'rank');
  INTERVALS.set(cell, interval);
  return interval;
}

/** A cell's interval never changes; it goes with its cell. */
const INTERVALS = new WeakMap<Cell, Interval>();

/** Cells added up, each with its interval; of one at least: 214 and 57 ferries → 271. */
export function sumOfCells(request: Request, cells: readonly Cell[]): Interval {
  return cells.map((cell) => intervalOf(request, cell)).reduce((a, b) => addIntervals(a, b));
}

/** A plain record of arithmetic, for forms to fill in. */
export function arithmetic(operation: string, parts: Partial<Arithmetic>): Arithmetic {
  return { operation, computed: null, unit: '', numbers: [], order: [], note: null, ...parts };
}

/** A truth found by comparing, with no number claimed. */
export function truth(
  value: boolean | null,
  result: Arithmetic,
): Pick<FormOutcome, 'agreement' | 'far' | 'result'> {
  const agreement: Agreement = value === null ? 'within-noise' : value ? 'agrees' : 'disagrees';
  return { agreement, far: value === false, result };
}
