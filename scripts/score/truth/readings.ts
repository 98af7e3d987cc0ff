// Says how the number of a claim follows from cells, form by form, apart from the engine. Cannot compute forms that weigh a whole field or series.
import { exact, type FormName, parseExact, parsePeriod, type Unit } from '@assay/engine';
import type { Slot } from './cells.ts';
import { add, type Bounded, divide, middleOf, scale, subtract } from './range.ts';

/** A way to compute a number from the cells of a claim's slots, in the order of the receipt. */
export interface Reading {
  readonly name: string;
  readonly compute: (cells: readonly Bounded[], slots: readonly Slot[]) => Bounded | null;
}

const ONE: Bounded = { low: exact(1), high: exact(1) };
const HUNDRED = exact(100);

const VALUE: Reading = { name: 'value', compute: ([cell]) => cell ?? null };
const SECOND: Reading = { name: 'second value', compute: ([, cell]) => cell ?? null };
const PART: Reading = { name: 'part of whole', compute: ([part, whole]) => quotient(part, whole) };
const DIFFERENCE: Reading = { name: 'difference', compute: ([a, b]) => (a && b ? subtract(a, b) : null) };
const RELATIVE: Reading = { name: 'per cent more', compute: ([a, b]) => percentMore(a, b) };
const MULTIPLE: Reading = { name: 'multiple', compute: ([a, b]) => quotient(a, b) };
const TIMES_MORE: Reading = {
  name: 'times more',
  compute: ([a, b]) => less(quotient(a, b)),
};
/** The receipt of a ratio names what it is divided by first. */
const RATIO: Reading = {
  name: 'ratio',
  compute: ([base, ...tops]) => quotient(sum(tops), base),
};
const RATIO_MORE: Reading = {
  name: 'ratio, more',
  compute: (cells, slots) => less(RATIO.compute(cells, slots)),
};
const SUM: Reading = { name: 'sum', compute: (cells) => sum(cells) ?? null };
const MEAN: Reading = {
  name: 'mean',
  compute: (cells) => {
    const total = sum(cells);
    return total === undefined ? null : scale(total, exact(1, cells.length));
  },
};
const YEARLY: Reading = {
  name: 'per cent a year',
  compute: ([after, before], slots) => yearly(after, before, slots),
};

/**
 * The readings of a form over so many slots, likeliest first; none where the form is not one number from few cells. The unit
 * tells a difference in per cent of the other from one in points.
 */
export function readingsOf(
  form: FormName,
  slots: number,
  operand = 0,
  unit: Unit | null = null,
): readonly Reading[] {
  switch (form) {
    case 'value':
    case 'bound':
    case 'range':
    case 'share':
    case 'fraction':
    case 'part-of-whole':
    case 'per-capita':
    case 'threshold':
      return slots === 1 ? [VALUE] : slots === 2 ? [PART] : [];
    case 'from-to':
      return slots !== 2 ? [] : operand === 0 ? [VALUE] : [SECOND];
    case 'difference':
      return slots === 1 ? [VALUE] : slots === 2 ? [unit === 'percent' ? RELATIVE : DIFFERENCE] : [];
    case 'change':
      return slots === 1 ? [VALUE] : slots === 2 ? [DIFFERENCE] : [];
    case 'growth':
      return slots === 1 ? [VALUE] : slots === 2 ? [RELATIVE] : [];
    case 'growth-multiple':
      return slots === 1 ? [VALUE] : slots === 2 ? [MULTIPLE, TIMES_MORE] : [];
    case 'ratio':
      return slots >= 2 ? [RATIO, RATIO_MORE] : [];
    case 'sum':
      return slots >= 2 ? [SUM] : slots === 1 ? [VALUE] : [];
    case 'average':
      return slots >= 2 ? [MEAN] : [];
    case 'cagr':
      return slots === 1 ? [VALUE] : slots === 2 ? [YEARLY] : [];
    default:
      return [];
  }
}

function quotient(a: Bounded | undefined, b: Bounded | undefined): Bounded | null {
  return a === undefined || b === undefined ? null : divide(a, b);
}

function less(ratio: Bounded | null): Bounded | null {
  return ratio === null ? null : subtract(ratio, ONE);
}

function percentMore(a: Bounded | undefined, b: Bounded | undefined): Bounded | null {
  const more = less(quotient(a, b));
  return more === null ? null : scale(more, HUNDRED);
}

function sum(cells: readonly Bounded[]): Bounded | undefined {
  return cells.length === 0 ? undefined : cells.reduce((total, cell) => add(total, cell));
}

/** In floating point, to six places: a label needs no more. */
function yearly(
  after: Bounded | undefined,
  before: Bounded | undefined,
  slots: readonly Slot[],
): Bounded | null {
  const [later, earlier] = slots.map(({ period }) => parsePeriod(period));
  const ratio = quotient(after, before);
  if (!later || !earlier || ratio === null) return null;
  const years = Math.round((later.to - earlier.to) / 365.25);
  const rate = ((Number(middleOf(ratio).valueOf()) ** (1 / years) - 1) * 100).toFixed(6);
  const value = years < 1 ? null : parseExact(rate);
  return value === null ? null : { low: value, high: value };
}
