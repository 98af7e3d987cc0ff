import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { EntityMention } from '../claim/draft.ts';
import { foldText } from '../text/fold.ts';
import { isRightBehind, overlaps } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** A statistic of so many bearers asks each of them: one who stands as asked is its bearer. */
const MANY = 5;

/**
 * Whether a statistic beside the chosen one tells by name of whom the claim names, as the chosen one does not: beside trust in
 * one's own government, "58% trust Washington" is of the trust in America; beside graduates who teach, "industry's" are others.
 */
export function isToldByAnother({ catalogue, view: { entities }, draft, chosen, tried }: Reading): boolean {
  const { subjects, clause, span } = draft;
  const ids = new Set([...(subjects[0]?.ids ?? []), ...chosen.subjects.slice(0, 1)]);
  const others = new Set([...chosen.siblings, ...tried.map(({ candidate }) => candidate.indicator)]);
  return entities
    .filter((mention) => overlaps(mention, clause) && mention.ids.some((id) => ids.has(id)))
    .some((mention) => {
      const tells = toldOf(catalogue, mention, isRightBehind(mention, span, BEHIND));
      return !tells(chosen.candidate.indicator) && [...others].some(tells);
    });
}

/** So few letters behind its figure a name with no verb is the figure's object: "53% [trust] the Union, 37% the United States". */
const BEHIND = 5;

/** Whether a statistic tells by name of whom a mention names, who does not stand as asked. */
function toldOf(
  catalogue: SpokenCatalogue,
  { ids, use, role }: EntityMention,
  isBehind: boolean,
): (indicator: string) => boolean {
  const isClass = ids.some((id) => catalogue.entities.get(id)?.kind === 'category');
  if (isClass) return (indicator) => ids.some((id) => tellsOfClass(catalogue, indicator, id));
  if (use === 'adjective' || role === 'genitive' || (role === 'subject' && !isBehind)) return () => false;
  return (indicator) =>
    bearersOf(catalogue, indicator) >= MANY &&
    ids.some((id) => catalogue.toldOf.get(indicator)?.has(id) === true);
}

function bearersOf({ cells }: SpokenCatalogue, indicator: string): number {
  return cells.get(indicator)?.byEntity.size ?? 0;
}

/** Whether a class of bearers (industry) is among the words that tell a statistic from its siblings, and none of its bearers. */
function tellsOfClass({ cells, entities, indicators }: SpokenCatalogue, id: string, one: string): boolean {
  const name = entities.get(one)?.name;
  const telling = indicators.get(id)?.telling;
  if (name === undefined || telling === undefined || cells.get(id)?.byEntity.has(one) === true) return false;
  const names = new Set([foldText(name.en), foldText(name.ko)]);
  return [...telling.en, ...telling.ko].some((word) => names.has(foldText(word)));
}
