import {
  addMember,
  type Db,
  findDocument,
  findVersion,
  holdStories,
  idOf,
  memberOf,
  membersOf,
  membersSharing,
  mergeStories,
  putStory,
  setOrigin,
} from '@assay/store';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import { WINDOW_DAYS } from '../story/compare-items.ts';
import { keysOf } from '../story/keys-of.ts';
import { makeStory } from '../story/make-story.ts';
import { placeItem } from '../story/place-item.ts';
import type { StoryFeatures } from '../story/story-features.ts';
import { instantOf } from './check-document.ts';
import type { StageDeps } from './stage-deps.ts';

/** A key that so many items of the window have tells nothing. */
const COMMON = 500;
/** Items that share the most are compared; more of them would be no more likely. */
const COMPARED = 200;
const DAY_MS = 86_400_000;

/**
 * Sees which items tell the same event as a document, and puts it with them. Whether two do is a matter of the two alone, and a
 * story is what such pairs connect: the order in which items come changes nothing.
 */
export function placeInStory(deps: StageDeps): Stage<'place-in-story'> {
  return async ({ document: id, version }: Payload<'place-in-story'>) => {
    const [document, said] = [await findDocument(deps.db, id), await findVersion(deps.db, id, version)];
    if (document === null || said === null || said.features === null || document.version !== version)
      return async () => {};
    const features = said.features as StoryFeatures;
    const published = instantOf(document);
    const item = { ...document, language: said.language };
    return async (trx) => {
      await holdStories(trx);
      const story = await place(trx, { item, features, published });
      const at = deps.now().toISOString();
      await deps.send(trx, 'announce', [
        { payload: { kind: 'story-changed', story, at }, once: `${id} ${version} story` },
      ]);
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

async function place(trx: Db, { item, features, published }: Placed): Promise<string> {
  const id = item.document_id;
  const keys = keysOf(features);
  const middle = Date.parse(published);
  const window = {
    from: new Date(middle - WINDOW_DAYS * DAY_MS).toISOString(),
    to: new Date(middle + WINDOW_DAYS * DAY_MS).toISOString(),
  };
  const near = (await membersSharing(trx, keys, window, COMMON, COMPARED)).filter(
    ({ document_id }) => document_id !== id,
  );
  const { joins } = placeItem(
    features,
    near.map((member) => ({
      itemId: member.document_id,
      storyId: member.story_id,
      features: member.features as StoryFeatures,
    })),
  );
  // A new version of a document leaves no story that it has stood in: what links it there now may be the older one.
  const before = await memberOf(trx, id);
  const stories = [...new Set([...joins, ...(before === null ? [] : [before.story_id])])].sort();
  const [story = idOf('story', id), ...others] = stories;
  await mergeStories(trx, others, story);
  await addMember(
    trx,
    {
      document_id: id,
      story_id: story,
      origin_id: id,
      language: item.language,
      source_id: item.source_id,
      published_at: published,
      features: JSON.stringify(features),
    },
    keys,
  );
  const made = makeStory(await membersOf(trx, [story]));
  for (const [origin, copies] of made.origins) await setOrigin(trx, copies, origin);
  const title = await titlesOf(trx, made.titles);
  await putStory(trx, { story_id: story, title_ko: title.ko, title_en: title.en, ...made.story });
  return story;
}

async function titlesOf(
  trx: Db,
  { ko, en }: { readonly ko: string | null; readonly en: string | null },
): Promise<{ readonly ko: string | null; readonly en: string | null }> {
  const titleOf = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await findDocument(trx, id))?.title ?? null);
  return { ko: await titleOf(ko), en: await titleOf(en) };
}
