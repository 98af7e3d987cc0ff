import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft, EntityArgument } from '../../claim/draft.ts';

/**
 * The pair that a published gap is between, where both are named (the US lead over China → the pair of the two), or one where there
 * is no other pair.
 */
export function gapOf(catalogue: Catalogue, indicator: string, draft: Draft): string | null {
  if (catalogue.indicators.get(indicator)?.statType !== 'gap') return null;
  const named = new Set([...draft.subjects, ...draft.others, ...draft.names].flatMap(({ ids }) => ids));
  const covered = [...(catalogue.cells.get(indicator)?.byEntity.keys() ?? [])];
  for (const id of covered) {
    const members = catalogue.entities.get(id)?.members ?? [];
    const meant =
      covered.length === 1
        ? members.some((member) => named.has(member))
        : members.every((member) => named.has(member));
    if (members.length === 2 && meant) return id;
  }
  return null;
}

/**
 * The two between whom a distance lies that a statistic of each of them tells: of 미중 격차, and one that covers China and America,
 * these two.
 */
export function pairNamed(catalogue: Catalogue, indicator: string, draft: Draft): readonly string[] | null {
  const [one, another] = draft.subjects;
  if (draft.form !== 'difference' || one === undefined || another !== undefined) return null;
  const covered = catalogue.cells.get(indicator)?.byEntity;
  const [id] = one.ids;
  const members = id === undefined || covered?.has(id) === true ? [] : catalogue.entities.get(id)?.members;
  return members?.length === 2 && members.every((member) => covered?.has(member) === true) ? members : null;
}

/** The covered bearer whose members are just those named: of China and America together, the one of both. */
export function groupOf(
  catalogue: Catalogue,
  indicator: string,
  named: readonly EntityArgument[],
): string | null {
  const ids = new Set(named.flatMap((argument) => argument.ids.slice(0, 1)));
  if (ids.size < 2) return null;
  for (const id of catalogue.cells.get(indicator)?.byEntity.keys() ?? []) {
    const members = catalogue.entities.get(id)?.members ?? [];
    if (members.length === ids.size && members.every((member) => ids.has(member))) return id;
  }
  return null;
}
