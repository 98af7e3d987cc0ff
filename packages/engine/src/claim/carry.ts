import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { resolvePeriod } from '../period/resolve-period.ts';
import type { EntityArgument, PeriodArgument } from './draft.ts';

/** What stands from one sentence to the next: whom and when the text is speaking of. */
export interface Focus {
  /** The last subjects, newest first. */
  readonly subjects: readonly EntityArgument[];
  readonly period: PeriodText | null;
  readonly indicator: string | null;
  readonly publications: ReadonlySet<string>;
  readonly producers: ReadonlySet<string>;
}

export const NO_FOCUS: Focus = { subjects: [], period: null, indicator: null, publications: new Set(), producers: new Set() };

/** A period argument in the catalogue's syntax, relative ones against the focus first and then the document's date. */
export function periodText(argument: PeriodArgument | null, focus: Focus, published: PeriodText | null): PeriodText | null {
  if (argument === null) return null;
  const resolved = resolvePeriod(argument.mention.reference, { published, carried: focus.period });
  if (resolved === null) return null;
  const { from, to } = resolved;
  if (from === null) return to;
  if (to === null || to === from) return from;
  return joinPeriods(from, to);
}

/** `2013` and `2023` → `2013/2023`. */
export function joinPeriods(from: PeriodText, to: PeriodText): PeriodText {
  const joined = `${from}/${to}`;
  return parsePeriod(joined) === null ? from : joined;
}
