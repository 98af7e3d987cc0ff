import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { EventRecord } from '../../catalogue/records.ts';
import type { TextView } from '../../claim/view.ts';
import { isMoney, statesInRole } from '../../forms/event.ts';
import { eventWordsOf } from '../../language/registry-event-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { type EventWordsTold, eventsOfNames } from './event-told.ts';

/**
 * The one event that states an amount which a clause tells of whoever acts in it, on a date that is told too or by a name that hardly
 * another event has: "In September Anthropic was valued at $183bn" → `Anthropic raises USD 13bn Series F at USD 183bn`. What was
 * raised is no value, and what was lost neither. Null where none or several do.
 */
export function eventOfAmount(
  { eventTables }: SpokenCatalogue,
  { folded, language }: TextView,
  words: EventWordsTold,
  clause: Span,
  amount: Quantity,
  isDated: (record: EventRecord) => boolean | null,
): EventRecord | null {
  if (!isMoney(amount)) return null;
  const { valuesAt, loses } = eventWordsOf(language);
  const before = folded.slice(clause.start, amount.span.start);
  const after = folded.slice(amount.span.end, clause.end);
  const role = loses.test(folded.slice(clause.start, clause.end))
    ? 'lost'
    : valuesAt(before, after)
      ? 'value'
      : 'paid';
  const found = eventsOfNames(eventTables, words, clause).filter(({ event, acts, hasActor, isRare }) => {
    const dated = isDated(event.record);
    if (dated === null ? !isRare : !(dated && (hasActor || isRare))) return false;
    if (role === 'paid' && !acts) return false;
    return statesInRole(event.record, language, amount, role);
  });
  const [one, ...others] = found;
  return one === undefined || others.length > 0 ? null : one.event.record;
}
