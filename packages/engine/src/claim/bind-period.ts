import type { Surroundings } from '../language/grammar.ts';
import type { PeriodMention } from '../period/period.ts';
import type { Span } from '../text/span.ts';
import type { PeriodArgument } from './draft.ts';
import type { SentenceView } from './view.ts';

/** The period that a span of a sentence is about: the nearest in its clause, else in the sentence before it. */
export function bindPeriod(
  view: SentenceView,
  clause: Span,
  at: Span,
  around: Surroundings | null,
): PeriodArgument | null {
  const usable = view.periods.filter((period) => period.use === 'at' || period.use === 'until');
  const inClause = usable.filter(
    (period) => period.span.start >= clause.start && period.span.end <= clause.end,
  );
  if (around?.bracketed === true) {
    const glued = usable.find((period) => period.span.end <= at.start && at.start - period.span.end <= 4);
    if (glued !== undefined) return stated(glued);
  }
  const nearest = closest(inClause, at);
  if (nearest !== null) return stated(nearest);
  const before = usable.filter((period) => period.span.end <= at.start);
  const last = before.at(-1);
  if (last !== undefined) return stated(last);
  const after = usable.find((period) => period.span.start >= at.end);
  return after === undefined ? null : stated(after);
}

/** The period from which a change is counted: 전년보다, since 2019, than the year before. */
export function bindBase(view: SentenceView, clause: Span, at: Span): PeriodArgument | null {
  const usable = view.periods.filter(
    (period) => period.use === 'base' || period.use === 'since' || period.use === 'over',
  );
  const inClause = usable.filter(
    (period) => period.span.start >= clause.start - 1 && period.span.end <= clause.end + 1,
  );
  const nearest =
    closest(inClause, at) ??
    closest(
      usable.filter((period) => Math.abs(period.span.start - at.end) < 40),
      at,
    );
  return nearest === null ? null : stated(nearest);
}

function closest(periods: readonly PeriodMention[], at: Span): PeriodMention | null {
  const sorted = [...periods].sort((a, b) => distance(a, at) - distance(b, at));
  return sorted[0] ?? null;
}

function distance(period: PeriodMention, at: Span): number {
  return period.span.end <= at.start ? at.start - period.span.end : period.span.start - at.end + 1;
}

function stated(mention: PeriodMention): PeriodArgument {
  return { mention, origin: 'stated' };
}
