import type { Focus } from '../../claim/carry.ts';
import type { Draft, PeriodArgument } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { isBefore } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';

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
  const told = focus.shown?.period ?? null;
  return (said.mention.use === 'until' || isLater(said)) && isBefore(told, period) ? told : null;
}

/** Whether a value was told in this sentence or the one right before it, in the same block. */
export function isToldNear({ index, sentence }: SentenceView, { shown, block }: Focus): boolean {
  return shown !== null && shown.sentence >= index - 1 && block === sentence.blockIndex;
}

/** "A year later": it counts from a time spoken of. */
export function isLater(argument: PeriodArgument | null): boolean {
  const reference = argument?.mention.reference;
  return reference?.kind === 'carried-relative' && reference.offset > 0;
}
