import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorCells } from '../../catalogue/cell-index.ts';
import type { Focus } from '../../claim/carry.ts';
import type { Draft, EntityArgument } from '../../claim/draft.ts';
import { contains, isRightBehind } from '../../text/span.ts';
import { isCategory } from './bearer-kinds.ts';

/** A claim beside a statistic of which it may be: all that tells whom it is about. */
export interface ClaimOfStatistic {
  readonly catalogue: Catalogue;
  readonly indicator: string;
  readonly cells: IndicatorCells;
  readonly draft: Draft;
  readonly focus: Focus;
  /** Those against whom its bearer is held. */
  readonly compared: ReadonlySet<string | null>;
}

/** A claim and a statistic's cells, with those against whom the claim's bearer is held: in "more than China", China. */
export function claimOfStatistic(
  catalogue: Catalogue,
  indicator: string,
  cells: IndicatorCells,
  draft: Draft,
  focus: Focus,
): ClaimOfStatistic {
  const compared = new Set(draft.others.map((other) => pickId(catalogue, indicator, other)));
  return { catalogue, indicator, cells, draft, focus, compared };
}

/** Whom of those that a statistic covers an argument means: 삼성, of one of firms that has Samsung Electronics → that. Null where none. */
export function pickBearer(claim: ClaimOfStatistic, argument: EntityArgument): string | null {
  const { catalogue, indicator, focus } = claim;
  return soleBearer(claim, argument) ?? pickArgument(catalogue, indicator, argument, focus, []);
}

/**
 * The only one of whom a statistic is held, where another name of what it tells stands in its place: Chinese researchers still
 * in America have America for a place.
 */
function soleBearer(
  { catalogue, indicator, cells, draft: { clause, names } }: ClaimOfStatistic,
  { ids, span: at }: EntityArgument,
): string | null {
  const [only] = cells.byEntity.keys();
  if (cells.byEntity.size !== 1 || only === undefined || ids.includes(only)) return null;
  if (isAreaOfName(catalogue, indicator, ids)) return only;
  const told = catalogue.toldOf.get(indicator);
  const named = names.some(
    ({ ids: others, span }) =>
      others.includes(only) &&
      span !== null &&
      (contains(clause, span) || (at !== null && isRightBehind(at, span, JOINED))),
  );
  return named || ids.some((id) => told?.has(id) === true) ? only : null;
}

/**
 * Whether a name is the region in which all places of a statistic's name lie: North America, where the name has the United States
 * and Canada.
 */
export function isAreaOfName(
  { placesNamed, entities }: Catalogue,
  indicator: string,
  ids: readonly string[],
): boolean {
  const places = [...(placesNamed.get(indicator) ?? [])];
  return (
    places.length > 1 &&
    ids.some((id) => places.every((place) => entities.get(place)?.partOf.includes(id) === true))
  );
}

/** So near behind a name stands one that is taken together with it: the United States and Canada. */
export const JOINED = 5;

/**
 * The id of an argument that the indicator has cells for, or at least is of a kind that it covers; of one without ids (its rival)
 * that of the other of the two last spoken of, or of the last that is none of some (`not`): in "America has 80. China has
 * 171, its rival 80", America.
 */
export function pickArgument(
  catalogue: Catalogue,
  indicator: string,
  argument: EntityArgument,
  focus: Focus,
  not: readonly string[],
): string | null {
  if (argument.ids.length > 0) return pickId(catalogue, indicator, argument);
  const spoken = unique(
    [...focus.mentioned, ...focus.subjects].flatMap((subject) => pickId(catalogue, indicator, subject) ?? []),
  );
  if (not.length > 0) return spoken.find((id) => !not.includes(id)) ?? null;
  return spoken[1] ?? null;
}

function pickId(catalogue: Catalogue, indicator: string, argument: EntityArgument): string | null {
  const cells = catalogue.cells.get(indicator);
  if (cells === undefined) return null;
  const covered = argument.ids.find((id) => cells.byEntity.has(id));
  if (covered !== undefined) return covered;
  if (isCategory(catalogue, argument)) return null;
  return argument.ids.find((id) => cells.kinds.has(catalogue.entities.get(id)?.kind ?? '')) ?? null;
}

/** Each id once, in order: `['CHN', 'USA', 'CHN']` → `['CHN', 'USA']`. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
