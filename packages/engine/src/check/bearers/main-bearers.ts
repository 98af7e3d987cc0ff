import type { EntityArgument } from '../../claim/draft.ts';
import type { TextView } from '../../claim/view.ts';

/**
 * Whom a text is about at large: the bearer that it names first and the one that it names most often. A profile of Singapore
 * calls it the city, the island and us; its figures are Singapore's however long ago the name was said.
 */
export function mainBearersOf({ sentences }: TextView): EntityArgument[] {
  const counts = new Map<string, number>();
  for (const { entities } of sentences)
    for (const { ids } of entities) {
      const [id] = ids;
      if (id !== undefined && ids.length === 1 && id !== 'WLD') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const [first] = counts.keys();
  let most = first;
  for (const [id, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = id;
  return [...new Set([first, most])].flatMap((id) =>
    id === undefined ? [] : [{ ids: [id], origin: 'assumed' as const, span: null }],
  );
}
