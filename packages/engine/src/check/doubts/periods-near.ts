import { periodText } from '../../claim/carry.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import { periodsHeld } from '../judging/tried.ts';
import { isOneOfSteps } from './loose-period.ts';
import type { Reading } from './reading.ts';

/**
 * When a figure may be of, likeliest first, that is not tied to its time: the time spoken of, that of the last value, the newest of
 * its statistic. In "In 2023 it had 40. Now it is 52", of the second 2023 and the newest.
 */
export function periodsNear(reading: Reading): readonly (PeriodText | null)[] {
  const { catalogue, chosen, focus, args } = reading;
  /** What counts back from no time that was said counts from the newest, or from a time spoken of before. */
  const held = args.back ? [] : periodsHeld(catalogue, chosen).slice(0, RECENT);
  const meant = isTimeGiven(reading)
    ? held.filter((period, at) => at === 0 || isSpokenOf(reading, period))
    : held;
  return [focus.period, focus.shown?.period ?? null, null, ...meant].filter(
    (near, index, all) => near !== args.period && all.indexOf(near) === index,
  );
}

/** Whether the claim says when, or goes on about the statistic of which the time was said; and does not count from a time that was told before: "a year later". */
function isTimeGiven(reading: Reading): boolean {
  const { draft, chosen, focus, periodAssumed } = reading;
  const reference = draft.period?.mention.reference;
  if (reference === undefined)
    return !periodAssumed && focus.indicator === chosen.candidate.indicator && !isOneOfSteps(reading);
  return !(reference.kind === 'carried-relative' && reference.offset !== 0);
}

/** Whether the sentence, or a figure before it, is of a time that a period meets. */
function isSpokenOf({ focus, view, args, published }: Reading, period: PeriodText): boolean {
  const told = view.periods.flatMap((mention) =>
    [args.period, focus.period].map((carried) =>
      periodText({ mention, origin: 'stated' }, carried, published),
    ),
  );
  return [...told, ...focus.recent.map((value) => value.period)].some(
    (text) => text !== null && meets(text, period),
  );
}

function meets(one: PeriodText, other: PeriodText): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** So many of the newest periods may be meant where a text does not say when. */
const RECENT = 8;
