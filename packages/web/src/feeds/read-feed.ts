import type { Language } from '@assay/engine';
import {
  claimsSaying,
  findClaim,
  newestAnswers,
  newestBriefings,
  newestCorrections,
  newestStories,
  type QuestionSubject,
  type StoryRow,
  storiesTitled,
} from '@assay/store';
import { claimId } from '../pages/claim-id.ts';
import { verdictWords } from '../pages/correction-list.ts';
import { searchWords } from '../pages/search-words.ts';
import { storyTitle } from '../pages/story-list.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { plainSentence } from '../views/plain-sentence.ts';
import { siteWords } from '../words/site-words.ts';
import type { FeedEntry, FeedName } from './feed-entry.ts';

/** Entries of a feed; readers that come once a day miss none of a quiet site. */
const ENTRIES = 50;

/** In which language a feed is asked for. */
interface FeedPlace {
  readonly language: Language;
  /** Where the pages of that language are: `https://assay.example/ko`. */
  readonly root: string;
}

type Db = SiteDeps['db'];

/** What a feed holds now, newest first; `query` is what is searched for. `site` is where the site is, without a path. */
export async function readFeed(
  { db }: Pick<SiteDeps, 'db'>,
  name: FeedName,
  language: Language,
  query: string,
  site: string,
): Promise<readonly FeedEntry[]> {
  const place = { language, root: `${site}/${language}` };
  switch (name) {
    case 'answers':
      return readAnswers(db, place);
    case 'briefings':
      return readBriefings(db, place);
    case 'stories':
      return (await newestStories(db, ENTRIES)).map((story) => storyEntry(story, place));
    case 'corrections':
      return readCorrections(db, place);
    case 'search':
      return readFound(db, place, searchWords(query));
  }
}

async function readAnswers(db: Db, { language, root }: FeedPlace): Promise<FeedEntry[]> {
  return (await newestAnswers(db, language, ENTRIES)).map(
    ({ id, about_kind, about_id, text, answer, role, answered_at }) => ({
      address: `${root}/${pageOf(about_kind, about_id)}#answer-${id}`,
      title: text,
      summary: `${answer} – ${role}`,
      at: answered_at ?? '',
    }),
  );
}

async function readBriefings(db: Db, { language, root }: FeedPlace): Promise<FeedEntry[]> {
  return (await newestBriefings(db, { limit: ENTRIES, language, category: null })).map(
    ({ slug, title, summary, updated_at }) => ({
      address: `${root}/briefings/${slug}`,
      title,
      summary,
      at: updated_at,
    }),
  );
}

function storyEntry(story: StoryRow, { language, root }: FeedPlace): FeedEntry {
  const words = siteWords(language).story;
  return {
    address: `${root}/stories/${story.story_id}`,
    title: storyTitle(story, language).text,
    summary: [
      words.items(story.items),
      words.origins(story.origins),
      ...(story.conflicts.length > 0 ? [words.conflict] : []),
    ].join(' · '),
    at: story.last_at,
  };
}

/** Corrections of claims that are still held. */
async function readCorrections(db: Db, { language, root }: FeedPlace): Promise<FeedEntry[]> {
  const entries = (await newestCorrections(db, ENTRIES)).map(
    async ({ document_id, version, claim_id, ordinal, before, after, made_at }) => {
      const found = await findClaim(db, document_id, version, claim_id);
      if (found === null) return [];
      const id = claimId({ document: document_id, version, claim: claim_id });
      return [
        {
          address: `${root}/claims/${id}#${ordinal}`,
          title: plainSentence(found.claim.sentence),
          summary: `${verdictWords(before, language)} ⇒ ${verdictWords(after, language)}`,
          at: made_at,
        },
      ];
    },
  );
  return (await Promise.all(entries)).flat();
}

/** Stories and claims that have all the words, the newest of both. */
async function readFound(db: Db, place: FeedPlace, wanted: readonly string[]): Promise<FeedEntry[]> {
  if (wanted.length === 0) return [];
  const [stories, claims] = await Promise.all([
    storiesTitled(db, wanted, ENTRIES),
    claimsSaying(db, wanted, ENTRIES),
  ]);
  const figures = claims.map(({ document_id, version, claim_id, sentence, title, seen_at }) => ({
    address: `${place.root}/claims/${claimId({ document: document_id, version, claim: claim_id })}`,
    title: plainSentence(sentence),
    summary: title ?? '',
    at: seen_at,
  }));
  return [...stories.map((story) => storyEntry(story, place)), ...figures]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, ENTRIES);
}

/** The page of what a question is about, without language. */
function pageOf(kind: QuestionSubject, id: string): string {
  switch (kind) {
    case 'site':
      return 'about';
    case 'story':
      return `stories/${id}`;
    default:
      return `${kind}s/${id}`;
  }
}
