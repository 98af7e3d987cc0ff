/**
 * Round numbers that cover a range, by steps of 1, 2 or 5 of a power of ten; the outer ones lie at or beyond its ends.
 * Example: `niceTicks(3, 47, 5)` → `[0, 10, 20, 30, 40, 50]`.
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  const step = power * (times > 5 ? 10 : times > 2 ? 5 : times > 1 ? 2 : 1);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks: number[] = [];
  for (let at = first; at <= Math.max(last, first + 1); at++) ticks.push(rounded(at * step, step));
  return ticks;
}

/** A multiple of a step without the noise of binary fractions. */
function rounded(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, Math.min(20, 1 - Math.floor(Math.log10(step))))));
}

/** A tick on the axis of time. */
export interface TimeTick {
  readonly at: number;
  /** The year, or year and month: `2024`, `2024-07`. */
  readonly period: string;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Whole years, or months where less than two years are shown; at most `count`, and the last one is always among them. */
export function timeTicks(low: number, high: number, count: number): readonly TimeTick[] {
  if (low === high) return [{ at: low, period: monthOf(low) }];
  if (high - low < 1.9 && !(Number.isInteger(low) && Number.isInteger(high)))
    return monthTicks(low, high, count);
  const first = Math.ceil(low - 1e-9);
  const last = Math.floor(high + 1e-9);
  const step = YEAR_STEPS.find((one) => Math.floor((last - first) / one) + 1 <= count) ?? last - first + 1;
  const ticks: TimeTick[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift({ at: year, period: String(year) });
  return ticks;
}

/** The month in which a place lies, or the year that begins there. */
function monthOf(at: number): string {
  const month = Math.floor((at - Math.floor(at)) * 12 + 1e-6);
  const year = String(Math.floor(at));
  return Number.isInteger(at) ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
}

const MONTH_STEPS = [1, 2, 3, 6, 12];

function monthTicks(low: number, high: number, count: number): readonly TimeTick[] {
  const first = Math.ceil(low * 12 - 1e-6);
  const last = Math.floor(high * 12 + 1e-6);
  const step = MONTH_STEPS.find((one) => Math.floor((last - first) / one) + 1 <= count) ?? 24;
  const ticks: TimeTick[] = [];
  for (let month = last; month >= first; month -= step) {
    const year = Math.floor(month / 12);
    ticks.unshift({ at: month / 12, period: `${year}-${String(month - year * 12 + 1).padStart(2, '0')}` });
  }
  return ticks;
}
