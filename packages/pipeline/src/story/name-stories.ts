import { idOf } from '@assay/store';

/** A story as it is to be: its identifier and its items. */
export interface NamedStory {
  readonly storyId: string;
  readonly items: readonly string[];
}

/**
 * Gives stories their identifiers: each keeps that which most of its items have at present, an identifier going to the story that has most of
 * its items; a story that is left without one has it from its first item whose own is free.
 * `elsewhere` are identifiers of stories that hold other items than these.
 * Example: `nameStories([['a', 'b'], ['c']], new Map([['a', 's'], ['b', 's'], ['c', 's']]))` → the first keeps `s`, the second has the identifier of `c`.
 */
export function nameStories(
  stories: readonly (readonly string[])[],
  present: ReadonlyMap<string, string>,
  elsewhere: readonly string[] = [],
): NamedStory[] {
  const claims = stories
    .flatMap((items, place) =>
      [...Map.groupBy(items, (item) => present.get(item))].flatMap(([storyId, own]) =>
        storyId === undefined ? [] : [{ place, storyId, held: own.length }],
      ),
    )
    .sort(
      (a, b) =>
        b.held - a.held || (a.storyId < b.storyId ? -1 : a.storyId > b.storyId ? 1 : a.place - b.place),
    );
  const names = new Map<number, string>();
  const taken = new Set([...present.values(), ...elsewhere]);
  const given = new Set<string>();
  for (const { place, storyId } of claims) {
    if (names.has(place) || given.has(storyId)) continue;
    names.set(place, storyId);
    given.add(storyId);
  }
  return stories.map((items, place) => {
    const storyId = names.get(place) ?? freeName(items, taken);
    taken.add(storyId);
    return { storyId, items };
  });
}

function freeName(items: readonly string[], taken: ReadonlySet<string>): string {
  for (const item of items) if (!taken.has(idOf('story', item))) return idOf('story', item);
  return idOf('story', 'part', ...items);
}
