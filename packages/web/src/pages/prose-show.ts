import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** `/method` and `/about`: pages of prose. */
export function showProse(deps: SiteDeps, name: 'method' | 'about'): Page {
  return {
    path: `/${name}`,
    get({ language }) {
      const words = siteWords(language)[name];
      const { indicators, observations, sources } = deps.records();
      const body: Html = html`<h1>${words.title}</h1>${words
        .sections(indicators.length, observations.length, sources.length)
        .map(
          ({ title, paragraphs }) =>
            html`<section><h2>${title}</h2>${paragraphs.map((text) => html`<p>${text}</p>`)}</section>`,
        )}`;
      return { kind: 'page', title: words.title, body };
    },
  };
}
