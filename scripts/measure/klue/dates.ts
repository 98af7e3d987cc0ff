// Maps our periods, dates and times to the spans of KLUE's guidelines. Cannot find days of the week and feasts, which the engine does not read.
import type { PeriodMention, Quantity } from '@assay/engine';
import type { Place } from '../spans.ts';

/** Spans of dates and of lengths of time from a day on. */
export function findDates(
  _text: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  times: readonly Place[],
): Place[] {
  const found: Place[] = periods.map(({ span }) => span);
  for (const { role, span } of quantities)
    if ((role === 'date' || role === 'duration') && !found.some((other) => overlap(other, span)))
      found.push(span);
  return found.filter((span) => !times.some((other) => overlap(other, span)));
}

/** Spans of times of the day and of lengths of time below a day. */
export function findTimes(_text: string, quantities: readonly Quantity[]): Place[] {
  return quantities.filter(({ role }) => role === 'time').map(({ span }) => span);
}

/** Whether two spans share a letter. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
