import { isCopy } from './is-copy.ts';
import type { StoryFeatures } from './story-features.ts';

/** An item of a story. */
export interface StoryMember {
  readonly itemId: string;
  readonly features: StoryFeatures;
}

/**
 * The items of a story by origin: copies of one text stand together, each group and the groups in the order of publication.
 * `originsOf(members).length` is how many accounts there are, however many items print them.
 */
export function originsOf(members: readonly StoryMember[]): StoryMember[][] {
  const ordered = [...members].sort(
    (a, b) => a.features.minute - b.features.minute || (a.itemId < b.itemId ? -1 : 1),
  );
  const groups: StoryMember[][] = [];
  for (const member of ordered) {
    const [home, ...others] = groups.filter((group) =>
      group.some((one) => isCopy(one.features, member.features)),
    );
    if (home === undefined) {
      groups.push([member]);
      continue;
    }
    home.push(member);
    for (const other of others) home.push(...groups.splice(groups.indexOf(other), 1).flat());
  }
  return groups;
}
