import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EntityArgument } from '../../claim/draft.ts';

/** Whether an argument is the world and no one else: `{ids: ['WLD']}` → `true`. */
export function isTheWorld({ ids }: EntityArgument): boolean {
  return ids.length > 0 && ids.every((id) => id === 'WLD');
}

/** Whether an entity is a region or the world: Europe → `true`; France → `false`. */
export function isRegion(catalogue: Catalogue, id: string): boolean {
  const kind = catalogue.entities.get(id)?.kind;
  return kind === 'region' || kind === 'world';
}

/** Whether an argument is a class of bearers (industry, academia), which is none itself where the statistic does not divide by it. */
export function isCategory(catalogue: Catalogue, argument: EntityArgument): boolean {
  return (
    argument.ids.length > 0 && argument.ids.every((id) => catalogue.entities.get(id)?.kind === 'category')
  );
}

/** Whether an argument is a state, company or model: it has figures of its own, and those of its country are not meant in its place. */
export function isParticular(catalogue: Catalogue, argument: EntityArgument): boolean {
  return (
    argument.ids.length > 0 &&
    argument.ids.every((id) => {
      const kind = catalogue.entities.get(id)?.kind;
      return kind !== 'country' && kind !== 'region' && kind !== 'world' && kind !== 'category';
    })
  );
}

/** Whether a name is of a kind that a statistic covers: of one of models, a model and not its maker. */
export function isOfKind(
  catalogue: Catalogue,
  kinds: ReadonlySet<string>,
  argument: EntityArgument,
): boolean {
  return argument.ids.some((id) => kinds.has(catalogue.entities.get(id)?.kind ?? ''));
}

/** Whether an argument is but a region or the world, beside which a statistic about one thing needs no bearer. */
export function isBackground(catalogue: Catalogue, argument: EntityArgument): boolean {
  return argument.ids.every((id) => isRegion(catalogue, id));
}
