import { briefingsTitled, claimsSaying, storiesTitled } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { feedLinks } from '../views/feed-links.ts';
import { plainSentence } from '../views/plain-sentence.ts';
import { siteWords } from '../words/site-words.ts';
import { findInCatalogue } from './catalogue-finds.ts';
import { claimId } from './claim-id.ts';
import { searchWords } from './search-words.ts';
import { renderStoryLine } from './story-list.ts';

/** Lines of each kind that are shown; that there are more is said. */
const SHOWN = 20;
/** Figures that are read for them, several of which may stand in one sentence. */
const READ = 2 * SHOWN;

/** `/search?q=`: statistics, entities, stories and figures that hold all the words. */
export function showSearch(deps: SiteDeps): Page {
  return {
    path: '/search',
    async get({ language, query }) {
      const words = siteWords(language).find;
      const asked = (query.get('q') ?? '').slice(0, 200).trim();
      const wanted = searchWords(asked);
      const form = html`<form class="row" role="search" aria-label="${words.hint}"><label>${words.title} <input type="search" name="q" value="${asked}" maxlength="200"></label><button type="submit">${words.title}</button></form><p class="aside">${words.hint}</p>`;
      const page = (body: Html | string, title: string) =>
        ({
          kind: 'page',
          title,
          isPrivate: true,
          head:
            asked === '' ? html`` : feedLinks('search', language, title, `?q=${encodeURIComponent(asked)}`),
          scripts: ['site'],
          body: html`<h1>${words.title}</h1>${form}${body}`,
        }) as const;
      if (wanted.length === 0) return page('', words.title);
      const found = findInCatalogue(statisticsOf(deps.records()), wanted);
      const [briefings, stories, claims] = await Promise.all([
        briefingsTitled(deps.db, wanted, language, SHOWN + 1),
        storiesTitled(deps.db, wanted, SHOWN + 1),
        claimsSaying(deps.db, wanted, READ),
      ]);
      const sentences = [
        ...new Map(claims.map((claim) => [`${claim.document_id} ${claim.sentence}`, claim])).values(),
      ];
      const section = (title: string, lines: readonly Html[]): Html =>
        lines.length === 0
          ? html``
          : html`<section><h2>${title}</h2><ul>${lines.slice(0, SHOWN)}</ul>${lines.length > SHOWN ? html`<p class="aside">${words.more(SHOWN)}</p>` : ''}</section>`;
      const parts = [
        section(
          words.briefings,
          briefings.map(
            ({ slug, title }) => html`<li><a href="/${language}/briefings/${slug}">${title}</a></li>`,
          ),
        ),
        section(
          words.indicators,
          found.indicators.map(
            ({ id, name }) => html`<li><a href="/${language}/indicators/${id}">${name[language]}</a></li>`,
          ),
        ),
        section(
          words.entities,
          found.entities.map(
            ({ id, name }) => html`<li><a href="/${language}/entities/${id}">${name[language]}</a></li>`,
          ),
        ),
        section(
          words.stories,
          stories.map((story) => renderStoryLine(story, language)),
        ),
        section(
          words.claims,
          sentences.map(
            (claim) =>
              html`<li><a href="/${language}/claims/${claimId({ document: claim.document_id, version: claim.version, claim: claim.claim_id })}">${plainSentence(claim.sentence)}</a> <small>${claim.title}</small></li>`,
          ),
        ),
      ];
      const sizes = [briefings, found.indicators, found.entities, stories, claims].map(
        ({ length }) => length,
      );
      const isEmpty = sizes.every((size) => size === 0);
      return page(isEmpty ? html`<p>${words.none(asked)}</p>` : html`${parts}`, `${words.title}: ${asked}`);
    },
  };
}
