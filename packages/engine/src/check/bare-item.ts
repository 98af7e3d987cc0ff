import type { Focus } from '../claim/carry.ts';
import type { SentenceView } from '../claim/view.ts';
import type { PeriodText } from '../period/period.ts';
import { overlaps } from '../text/span.ts';

/**
 * Whether a line of a list says no more than a bearer and a figure: `- China: 15`, `- 한국 – 34곳`. What and when is said above
 * the list.
 */
export function isBareItem({ sentence, quantities, entities, periods, tokens }: SentenceView): boolean {
  const measures = quantities.filter(({ role }) => role === 'measure');
  const { block, start, end } = sentence;
  if (block.kind !== 'list-item' || measures.length !== 1 || periods.length > 0) return false;
  if (entities.length === 0 || start - block.start > MARK || block.end - end > 1) return false;
  const told = [...entities, ...quantities.map(({ span }) => span)];
  return tokens.filter((token) => !told.some((span) => overlaps(span, token))).length <= OTHERS;
}

/** So many letters may stand before an item: its indent. */
const MARK = 8;
/** So many words may stand beside the two: a unit, a particle. */
const OTHERS = 1;

/** Whether a line that says a bearer and a figure alone is of the period that was said for its whole list. */
export function isSaidForList(view: SentenceView, { list }: Focus, period: PeriodText | null): boolean {
  return list?.period != null && list.period === period && isBareItem(view);
}

/** The heading, or the sentence without figures of its own, right above the list that holds an item; null where there is none. */
export function leadOfList(views: readonly SentenceView[], at: SentenceView): SentenceView | null {
  const known = LEADS.get(at);
  if (known !== undefined) return known;
  const before = views[at.index - 1];
  const lead =
    before?.sentence.block.kind === 'list-item'
      ? leadOfItem(views, before)
      : before === undefined || before.quantities.some(({ role }) => role === 'measure')
        ? null
        : before;
  LEADS.set(at, lead);
  return lead;
}

/** Items are read in order, so that the one above is mostly known; where it is not, the list is read up to its first. */
function leadOfItem(views: readonly SentenceView[], item: SentenceView): SentenceView | null {
  if (LEADS.has(item)) return LEADS.get(item) ?? null;
  let first = item.index;
  while (views[first - 1]?.sentence.block.kind === 'list-item') first--;
  for (const view of views.slice(first, item.index + 1)) leadOfList(views, view);
  return LEADS.get(item) ?? null;
}

/** Go with the items. */
const LEADS = new WeakMap<SentenceView, SentenceView | null>();
