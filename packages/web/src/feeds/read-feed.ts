import type { Language } from '@assay/engine';
import {
  claimsSaying,
  findClaim,
  newestAnswers,
  newestBriefings,
  newestCorrections,
  newestStories,
  type QuestionSubject,
  storiesTitled,
} from '@assay/store';
import { claimId } from '../pages/claim-id.ts';
import { verdictWords } from '../pages/correction-list.ts';
import { searchWords } from '../pages/search-words.ts';
import { storyTitle } from '../pages/story-list.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import type { FeedEntry, FeedName } from './feed-entry.ts';

/** Entries of a feed; readers that come once a day miss none of a quiet site. */
const ENTRIES = 50;

/** What a feed holds now, newest first; `query` is what is searched for. `site` is where the site is, without a path. */
export async function readFeed(
  { db }: Pick<SiteDeps, 'db'>,
  name: FeedName,
  language: Language,
  query: string,
  site: string,
): Promise<readonly FeedEntry[]> {
  const words = siteWords(language);
  const storyEntry = (story: Awaited<ReturnType<typeof newestStories>>[number]): FeedEntry => ({
    address: `${site}/${language}/stories/${story.story_id}`,
    title: storyTitle(story, language).text,
    summary: [
      words.story.items(story.items),
      words.story.origins(story.origins),
      ...(story.conflicts.length > 0 ? [words.story.conflict] : []),
    ].join(' · '),
    at: story.last_at,
  });
  switch (name) {
    case 'answers':
      return (await newestAnswers(db, language, ENTRIES)).map(
        ({ id, about_kind, about_id, text, answer, role, answered_at }) => ({
          address: `${site}/${language}/${pageOf(about_kind, about_id)}#answer-${id}`,
          title: text,
          summary: `${answer} – ${role}`,
          at: answered_at ?? '',
        }),
      );
    case 'briefings':
      return (await newestBriefings(db, { limit: ENTRIES, language, category: null })).map(
        ({ slug, title, summary, updated_at }) => ({
          address: `${site}/${language}/briefings/${slug}`,
          title,
          summary,
          at: updated_at,
        }),
      );
    case 'stories':
      return (await newestStories(db, ENTRIES)).map(storyEntry);
    case 'corrections': {
      const corrections = await newestCorrections(db, ENTRIES);
      const found = await Promise.all(
        corrections.map(({ document_id, version, claim_id }) =>
          findClaim(db, document_id, version, claim_id),
        ),
      );
      return corrections.flatMap(
        ({ document_id, version, claim_id, ordinal, before, after, made_at }, place) => {
          const claim = found[place]?.claim;
          const id = claimId({ document: document_id, version, claim: claim_id });
          return claim === undefined
            ? []
            : [
                {
                  address: `${site}/${language}/claims/${id}#${ordinal}`,
                  title: claim.sentence,
                  summary: `${verdictWords(before, language)} ⇒ ${verdictWords(after, language)}`,
                  at: made_at,
                },
              ];
        },
      );
    }
    case 'search': {
      const wanted = searchWords(query);
      if (wanted.length === 0) return [];
      const [stories, claims] = await Promise.all([
        storiesTitled(db, wanted, ENTRIES),
        claimsSaying(db, wanted, ENTRIES),
      ]);
      const figures = claims.map(({ document_id, version, claim_id, sentence, title, seen_at }) => ({
        address: `${site}/${language}/claims/${claimId({ document: document_id, version, claim: claim_id })}`,
        title: sentence,
        summary: title ?? '',
        at: seen_at,
      }));
      return [...stories.map(storyEntry), ...figures]
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
        .slice(0, ENTRIES);
    }
  }
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
