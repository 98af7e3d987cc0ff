import type { Language } from '@assay/engine';
import { newestStories, type StoryRow } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { feedLinks } from '../views/feed-links.ts';
import { siteWords } from '../words/site-words.ts';

/** Stories on a page of the list. */
const A_PAGE = 50;

/** `/stories`: those told last first; `?before=` goes on from there. */
export function listStories(deps: SiteDeps): Page {
  return {
    path: '/stories',
    async get({ language, query }) {
      const words = siteWords(language).story;
      const asked = query.get('before');
      const before = asked !== null && !Number.isNaN(Date.parse(asked)) ? asked : null;
      const stories = await newestStories(deps.db, A_PAGE, before);
      const last = stories.at(-1);
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        head: feedLinks('stories', language, words.title),
        scripts: ['site'],
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
${stories.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="stories">${stories.map((story) => renderStoryLine(story, language))}</ul>`}
${
  stories.length < A_PAGE || last === undefined
    ? ''
    : html`<p><a href="?before=${encodeURIComponent(last.last_at)}" rel="next">→</a></p>`
}`,
      };
    },
  };
}

/** A story in a list: its title, how many tell it, and whether they differ. */
export function renderStoryLine(story: StoryRow, language: Language): Html {
  const words = siteWords(language);
  const title = storyTitle(story, language);
  return html`<li><a href="/${language}/stories/${story.story_id}" lang="${title.language}">${title.text}</a> <small>${words.story.items(story.items)} · ${words.story.origins(story.origins)} · <time datetime="${story.last_at}">${words.date(story.last_at)}</time></small>${
    story.conflicts.length === 0
      ? ''
      : html` <span class="verdict conflicting"><span class="sign" aria-hidden="true">≠</span> ${words.story.conflict}</span>`
  }</li>`;
}

/** A story's title in the reader's language where it has one. */
export function storyTitle(
  story: StoryRow,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const own = language === 'ko' ? story.title_ko : story.title_en;
  if (own !== null) return { text: own, language };
  const other: Language = language === 'ko' ? 'en' : 'ko';
  return { text: (other === 'ko' ? story.title_ko : story.title_en) ?? '–', language: other };
}
