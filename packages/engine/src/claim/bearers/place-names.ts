import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { NameHit } from '../../catalogue/names.ts';

/** Kinds of bearers that others are from. */
const PLACES: ReadonlySet<string> = new Set(['country', 'region', 'world', 'category']);

/** Whether a name may be that of a place, which others are from: Korea, Europe → `true`; Samsung → `false`. */
export function isPlaceName({ entities }: SpokenCatalogue, { ids, kind }: NameHit): boolean {
  return kind === 'entity' && ids.some((id) => PLACES.has(entities.get(id)?.kind ?? ''));
}
