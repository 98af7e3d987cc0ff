import { type Db, documentsSharing, membersAt } from '@assay/store';
import { LRUCache } from 'lru-cache';
import { WINDOW_DAYS } from '../story/compare-items.ts';
import type { Candidates } from '../story/neighbourhood.ts';
import type { StoryMember } from '../story/origins-of.ts';
import type { StoryFeatures } from '../story/story-features.ts';

/** A key that so many items of the window have tells nothing. */
const COMMON = 500;
/** Items that share the most are compared; more of them would be no more likely. */
const COMPARED = 200;
/** Items that are kept in memory, with the scores of their pairs: some 50 KB each where they have many figures, far less as a rule. */
const MOST_KEPT = 1000;

/** The candidates of items by the index of keys, but for one: that which is being placed, whose row is of before. */
export type FindCandidates = (
  trx: Db,
  items: readonly StoryMember[],
  but: string,
) => Promise<Candidates<StoryMember>>;

/**
 * Finds the items that share a key with others, in one question for all of them, and reads no item twice that it has met lately: items of
 * one subject come together, and each is compared with the same ones. What was placed anew is read anew.
 */
export function findCandidates(): FindCandidates {
  const met = new LRUCache<string, StoryMember>({ max: MOST_KEPT });
  return async (trx, items, but) => {
    const ids = items.map(({ itemId }) => itemId);
    const found = await documentsSharing(trx, ids, WINDOW_DAYS, { common: COMMON, limit: COMPARED });
    const sharing = found.filter(({ document_id }) => document_id !== but);
    const members = await membersOf(trx, new Map(sharing.map((one) => [one.document_id, one.placed])));
    const candidates = new Map<string, StoryMember[]>(ids.map((id) => [id, []]));
    for (const { of, document_id } of sharing) {
      const member = members.get(document_id);
      if (member !== undefined) candidates.get(of)?.push(member);
    }
    return candidates;
  };

  async function membersOf(
    trx: Db,
    placed: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, StoryMember>> {
    const members = new Map<string, StoryMember>();
    const unknown: string[] = [];
    for (const [id, when] of placed) {
      const known = met.get(`${id} ${when}`);
      if (known === undefined) unknown.push(id);
      else members.set(id, known);
    }
    for (const row of await membersAt(trx, unknown)) {
      const member = { itemId: row.document_id, features: row.features as StoryFeatures };
      met.set(`${member.itemId} ${placed.get(member.itemId)}`, member);
      members.set(member.itemId, member);
    }
    return members;
  }
}
