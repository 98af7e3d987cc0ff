import type { Focus } from '../../claim/carry.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { PeriodText } from '../../period/period.ts';
import { overlaps } from '../../text/span.ts';

/**
 * Whether a line of a list, or of a paragraph, says no more than a bearer and a figure, or its place too: `- China: 15`, `- 한국 – 34곳`,
 * `2위 싱가포르 63.4%`. What and when is said above it.
 */
export function isBareItem({ sentence, quantities, entities, periods, tokens }: SentenceView): boolean {
  const measures = quantities.filter(({ role, unit }) => role === 'measure' && unit !== 'rank');
  const { block, start, end } = sentence;
  if (!KINDS.has(block.kind) || measures.length !== 1 || periods.length > 0) return false;
  if (entities.length === 0) return false;
  if (block.kind === 'list-item' && (start - block.start > MARK || block.end - end > 1)) return false;
  const told = [...entities, ...quantities.map(({ span }) => span)];
  return tokens.filter((token) => !told.some((span) => overlaps(span, token))).length <= OTHERS;
}

const KINDS: ReadonlySet<SentenceView['sentence']['block']['kind']> = new Set(['list-item', 'paragraph']);

/** So many letters may stand before an item: its indent. */
const MARK = 8;
/** So many words may stand beside the two: a unit, a particle. */
const OTHERS = 1;

/** Whether a line that says a bearer and a figure alone is of the period that was said for its whole list. */
export function isSaidForList(view: SentenceView, { list }: Focus, period: PeriodText | null): boolean {
  return list?.period != null && list.period === period && isBareItem(view);
}

/** Whether a view is of the list that the one behind it is of, or a line like it of the same paragraph. */
function isOfSame(before: SentenceView | undefined, at: SentenceView): boolean {
  const { kind } = at.sentence.block;
  if (kind === 'list-item' || before === undefined) return before?.sentence.block.kind === 'list-item';
  return before.sentence.blockIndex === at.sentence.blockIndex && isBareItem(before);
}

/** The heading, or the sentence without figures of its own, right above the list that holds an item; null where there is none. */
export function leadOfList(views: readonly SentenceView[], at: SentenceView): SentenceView | null {
  const known = LEADS.get(at);
  if (known !== undefined) return known;
  const before = views[at.index - 1];
  const lead =
    before !== undefined && isOfSame(before, at)
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
  while (isOfSame(views[first - 1], item)) first--;
  for (const view of views.slice(first, item.index + 1)) leadOfList(views, view);
  return LEADS.get(item) ?? null;
}

/** Go with the items. */
const LEADS = new WeakMap<SentenceView, SentenceView | null>();
