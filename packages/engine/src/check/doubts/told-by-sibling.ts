import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { cellValue } from '../../catalogue/cell.ts';
import type { EntityMention } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { foldText } from '../../text/fold.ts';
import { isRightBehind, overlaps } from '../../text/span.ts';
import { point } from '../judging/arithmetic.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import type { Reading } from './reading.ts';

/** A statistic of so many bearers asks each of them: one who stands as asked is its bearer. */
const MANY = 5;

/**
 * Whether a statistic beside the chosen one tells by name of whom the claim names, as the chosen one does not: beside trust in
 * one's own government, "58% trust Washington" is of the trust in America; beside graduates who teach, "industry's" are others.
 */
export function isToldByAnother(reading: Reading): boolean {
  const { catalogue, view, draft, chosen, tried } = reading;
  if (isOneOfAsked(reading) || isOfOtherObject(reading) || agreesOfSibling(reading)) return true;
  const { entities } = view;
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

/** "53% trust the European Union. The United States gets 37": so many of all trust the one that the sentence names, as a sibling tells. */
function agreesOfSibling({ catalogue, draft: { quantity, form }, chosen }: Reading): boolean {
  const [bearer] = chosen.subjects;
  if (bearer === undefined || quantity === null || !hasTrait(form, 'level')) return false;
  return chosen.siblings
    .filter((sibling) => catalogue.toldOf.get(sibling)?.has(bearer) === true)
    .some((sibling) => {
      const indicator = catalogue.indicators.get(sibling);
      const fit = indicator === undefined ? null : fitOf(quantity, indicator);
      if (fit === null) return false;
      const allowed = allowedBy(quantity, fit.factor);
      const byEntity = catalogue.cells.get(sibling)?.byEntity;
      const ofAll = (byEntity?.has(bearer) === true ? byEntity.get('WLD') : undefined) ?? [];
      return ofAll.some((cell) => compareAllowed(allowed, point(cellValue(cell))).agreement === 'agrees');
    });
}

/** "Whom do people trust? The European Union, 53; the United States, 37; China, 27": every name of the sentence is that of a sibling. */
function isOneOfAsked({ catalogue, view: { entities }, chosen }: Reading): boolean {
  const { indicator } = chosen.candidate;
  const named = entities.filter(({ ids }) => ids.length > 0);
  const told = [indicator, ...chosen.siblings].filter((id) => bearersOf(catalogue, id) >= MANY);
  const tellers = named.map(({ ids }) =>
    told.filter((one) => ids.some((id) => catalogue.toldOf.get(one)?.has(id) === true)),
  );
  const at = named.findIndex(({ ids }) => ids.some((id) => chosen.subjects.includes(id)));
  /** 나이지리아는 중국도 79, 미국도 79: behind one who answers, one who is asked of. */
  const isBehindAnswerer = tellers.slice(0, Math.max(at, 0)).some((by) => by.length === 0);
  if (isBehindAnswerer && tellers[at]?.some((id) => id !== indicator) && !tellers[at]?.includes(indicator))
    return true;
  return (
    named.some(({ ids }) => ids.some((id) => chosen.subjects.includes(id))) &&
    new Set(named.map(({ ids }) => ids.join())).size > 1 &&
    tellers.every((by) => by.length > 0) &&
    !tellers.every((by) => by.includes(indicator))
  );
}

/** "Nearest to the American is India's, at 0.88", of likeness to the Chinese: the sentence names a sibling's object, and not the statistic's. */
function isOfOtherObject({ catalogue: { toldOf: told }, view: { entities }, chosen }: Reading): boolean {
  const own = told.get(chosen.candidate.indicator);
  if (own === undefined || own.size === 0) return false;
  const others = entities.filter(({ ids }) => !ids.some((id) => chosen.subjects.includes(id)));
  const namesAny = (mentions: readonly EntityMention[], objects: ReadonlySet<string> | undefined): boolean =>
    mentions.some(({ ids }) => ids.some((id) => objects?.has(id) === true));
  return !namesAny(entities, own) && chosen.siblings.some((sibling) => namesAny(others, told.get(sibling)));
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
