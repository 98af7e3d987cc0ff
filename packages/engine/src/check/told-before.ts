import type { Focus } from '../claim/carry.ts';
import type { Draft } from '../claim/draft.ts';
import type { SentenceView } from '../claim/view.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';

/**
 * The time from which a change counts that says by when, or how long after, it came about: that of the value told before it. "In
 * 2012 it took in 159,000; by 2024 the number had more than tripled" → 2012.
 */
export function timeToldBefore(
  view: SentenceView,
  focus: Focus,
  { form, base, period: said }: Draft,
  period: PeriodText | null,
): PeriodText | null {
  if (base !== null || said === null || !hasTrait(form, 'change') || !isToldNear(view, focus)) return null;
  const { reference, use } = said.mention;
  const isLater = reference.kind === 'carried-relative' && reference.offset > 0;
  const told = focus.shown?.period ?? null;
  return (use === 'until' || isLater) && isBefore(told, period) ? told : null;
}

/** Whether a value was told in this sentence or the one right before it, in the same block. */
export function isToldNear({ index, sentence }: SentenceView, { shown, block }: Focus): boolean {
  return shown !== null && shown.sentence >= index - 1 && block === sentence.blockIndex;
}

/** Whether a time was over before another one began. */
export function isBefore(one: PeriodText | null, other: PeriodText | null): boolean {
  const [first, last] = [one, other].map((text) => (text === null ? null : parsePeriod(text)));
  return first != null && last != null && first.to < last.from;
}
