import { answeredQuestionsAbout } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { feedLinks } from '../views/feed-links.ts';
import { renderQuestions } from '../views/questions.ts';
import { siteWords } from '../words/site-words.ts';

/** Answered questions that a page shows. */
const ANSWERS = 50;

/** `/method` and `/about`: pages of prose. */
export function showProse(deps: SiteDeps, name: 'method' | 'about'): Page {
  return {
    path: `/${name}`,
    async get({ language }) {
      const words = siteWords(language)[name];
      const { indicators, observations, sources } = deps.records();
      const answered = name === 'about' ? await answeredQuestionsAbout(deps.db, 'site', '', ANSWERS) : [];
      const body: Html = html`<h1>${words.title}</h1>${words
        .sections(indicators.length, observations.length, sources.length)
        .map(
          ({ title, paragraphs }) =>
            html`<section><h2>${title}</h2>${paragraphs.map((text) => html`<p>${text}</p>`)}</section>`,
        )}`;
      return {
        kind: 'page',
        title: words.title,
        ...(name === 'about'
          ? { head: feedLinks('answers', language, siteWords(language).question.title) }
          : {}),
        body: name === 'about' ? html`${body}${renderQuestions('site', '', answered, language)}` : body,
      };
    },
  };
}
