import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EventRecord } from '../../catalogue/records.ts';
import type { SentenceView } from '../../claim/view.ts';
import { compareDate } from '../../forms/event.ts';
import type { ActHit } from '../../language/registry-event-words.ts';
import type { PeriodText } from '../../period/period.ts';
import { contains, type Span } from '../../text/span.ts';

/** Acts by which a publication comes out. */
const COMES_OUT: ReadonlySet<ActHit['act']> = new Set(['release', 'announce']);

/**
 * The event that a publication told the day it came out, where a clause names the publication beside that day: 지난달 24일 펴낸
 * ‘시 리뷰’ → what the Sea Review reported then. Null where none of its events is of the day: a date of another day tells nothing,
 * as it may be that of another edition.
 */
export function releaseTold(
  { events, sources }: Catalogue,
  view: SentenceView,
  clause: Span,
  acts: readonly ActHit[],
  readings: readonly PeriodText[],
): EventRecord | null {
  if (!acts.some((hit) => COMES_OUT.has(hit.act) && contains(clause, hit))) return null;
  const named = new Set(
    view.sources.flatMap((hit) => (hit.kind === 'publication' && contains(clause, hit) ? hit.ids : [])),
  );
  if (named.size === 0) return null;
  return (
    events.find(({ date, source }) => {
      const from = sources.get(source);
      return (
        from !== undefined &&
        named.has(from.publication) &&
        from.published === date &&
        readings.some((reading) => compareDate(reading, date) === 'agrees')
      );
    }) ?? null
  );
}
