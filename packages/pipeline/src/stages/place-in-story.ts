import { isDeepStrictEqual } from 'node:util';
import {
  type Db,
  findDocument,
  findVersion,
  holdStories,
  idOf,
  memberOf,
  membersOf,
  mergeStories,
  moveMembers,
  putKeys,
  putMember,
  putStory,
  setOrigin,
  storiesBeyond,
  storiesOfMembers,
} from '@assay/store';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import { arrangeItems } from '../story/arrange-items.ts';
import { keysOf } from '../story/keys-of.ts';
import { makeStory } from '../story/make-story.ts';
import { type NamedStory, nameStories } from '../story/name-stories.ts';
import { neighbourhoodOf } from '../story/neighbourhood.ts';
import { scoreOf } from '../story/pair-scores.ts';
import type { StoryFeatures } from '../story/story-features.ts';
import { instantOf } from './check-document.ts';
import { type FindCandidates, findCandidates } from './find-candidates.ts';
import type { StageDeps } from './stage-deps.ts';

/**
 * Sees which items tell the same event as a document, and arranges all that are near it into stories. Which stories there are is a matter of
 * the set of items alone: the order in which they come changes nothing, though an identifier goes to whichever had it first.
 */
export function placeInStory(deps: StageDeps): Stage<'place-in-story'> {
  const find = findCandidates();
  return async ({ document: id, version }: Payload<'place-in-story'>) => {
    const [document, said] = [await findDocument(deps.db, id), await findVersion(deps.db, id, version)];
    if (document === null || said === null || said.features === null || document.version !== version)
      return async () => {};
    const features = said.features as StoryFeatures;
    const published = instantOf(document);
    const item = { ...document, language: said.language };
    return async (trx) => {
      await holdStories(trx);
      const stories = await place(trx, find, { item, features, published });
      const at = deps.now().toISOString();
      await deps.send(
        trx,
        'announce',
        stories.map((story) => ({
          payload: { kind: 'story-changed', story, at },
          once: `${id} ${version} story ${story}`,
        })),
      );
    };
  };
}

interface Placed {
  readonly item: {
    readonly document_id: string;
    readonly language: 'ko' | 'en';
    readonly source_id: string | null;
  };
  readonly features: StoryFeatures;
  readonly published: string;
}

/** Gives the stories that are other than before. */
async function place(
  trx: Db,
  find: FindCandidates,
  { item, features, published }: Placed,
): Promise<readonly string[]> {
  const id = item.document_id;
  const before = await memberOf(trx, id);
  await putKeys(trx, { document_id: id, published_at: published }, keysOf(features));
  const near = await neighbourhoodOf({ itemId: id, features }, (items) => find(trx, items, id), scoreOf);
  const names = near.map(({ itemId }) => itemId);
  const present = await storiesOfMembers(trx, names);
  const arranged = arrangeItems(near, scoreOf);
  const hasChanged =
    before !== null && !isDeepStrictEqual(before.features, JSON.parse(JSON.stringify(features)));
  const stories = nameStories(
    hasChanged ? keepTogether(arranged, id, present) : arranged,
    present,
    await heldElsewhere(trx, names),
  );
  const own = stories.find(({ items }) => items.includes(id))?.storyId ?? idOf('story', id);
  await putMember(trx, {
    document_id: id,
    story_id: own,
    origin_id: id,
    language: item.language,
    source_id: item.source_id,
    published_at: published,
    features: JSON.stringify(features),
  });
  const changed = new Set([own]);
  for (const { storyId, items } of stories) {
    const moved = items.filter((one) => one !== id && present.get(one) !== storyId);
    if (moved.length === 0) continue;
    await moveMembers(trx, moved, storyId);
    for (const one of [storyId, ...moved.map((name) => present.get(name) ?? storyId)]) changed.add(one);
  }
  if (before !== null) changed.add(before.story_id);
  return writeStories(trx, changed, { stories, present });
}

/** Of the identifiers that items would give a story of their own, those that items not among them stand under. */
async function heldElsewhere(trx: Db, items: readonly string[]): Promise<readonly string[]> {
  const names = items.map((item) => idOf('story', item));
  return storiesBeyond(trx, names, items);
}

/** A document whose text has become another leaves no story that it has stood in: readers may have come by its address. */
function keepTogether(
  arranged: readonly (readonly string[])[],
  id: string,
  present: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const story = present.get(id);
  const isOf = (items: readonly string[]) => items.some((one) => one === id || present.get(one) === story);
  return [arranged.filter(isOf).flat(), ...arranged.filter((items) => !isOf(items))];
}

/** Writes what stories are now; one that has lost all its items leads to the story that has most of them. */
async function writeStories(
  trx: Db,
  changed: ReadonlySet<string>,
  {
    stories,
    present,
  }: { readonly stories: readonly NamedStory[]; readonly present: ReadonlyMap<string, string> },
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const storyId of [...changed].sort()) {
    const rows = await membersOf(trx, [storyId]);
    if (rows.length === 0) {
      const heir = heirOf(storyId, stories, present);
      if (heir !== null) await mergeStories(trx, [storyId], heir);
      continue;
    }
    const made = makeStory(rows);
    for (const [origin, copies] of made.origins) await setOrigin(trx, copies, origin);
    const title = await titlesOf(trx, made.titles);
    await putStory(trx, { story_id: storyId, title_ko: title.ko, title_en: title.en, ...made.story });
    written.push(storyId);
  }
  return written;
}

function heirOf(
  lost: string,
  stories: readonly NamedStory[],
  present: ReadonlyMap<string, string>,
): string | null {
  const held = ({ items }: NamedStory) => items.filter((one) => present.get(one) === lost).length;
  const [heir] = [...stories].sort((a, b) => held(b) - held(a));
  return heir?.storyId ?? null;
}

async function titlesOf(
  trx: Db,
  { ko, en }: { readonly ko: string | null; readonly en: string | null },
): Promise<{ readonly ko: string | null; readonly en: string | null }> {
  const titleOf = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await findDocument(trx, id))?.title ?? null);
  return { ko: await titleOf(ko), en: await titleOf(en) };
}
