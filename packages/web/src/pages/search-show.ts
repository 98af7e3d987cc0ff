import { briefingsTitled, claimsSaying, storiesTitled } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { feedLinks } from '../views/feed-links.ts';
import { siteWords } from '../words/site-words.ts';
import { claimId } from './claim-id.ts';
import { searchWords } from './search-words.ts';
import { renderStoryLine } from './story-list.ts';

const SHOWN = 20;

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
      const { indicators, entities } = deps.records();
      const [briefings, stories, claims] = await Promise.all([
        briefingsTitled(deps.db, wanted, language, SHOWN),
        storiesTitled(deps.db, wanted, SHOWN),
        claimsSaying(deps.db, wanted, SHOWN),
      ]);
      const holds = (said: readonly string[]): boolean => {
        const text = said.join('\n').toLowerCase();
        return wanted.every((word) => text.includes(word));
      };
      const foundIndicators = indicators
        .filter(({ id, name, aliases }) => holds([id, name.ko, name.en, ...aliases.ko, ...aliases.en]))
        .slice(0, SHOWN);
      const foundEntities = entities
        .filter(({ id, name, aliases }) => holds([id, name.ko, name.en, ...aliases.ko, ...aliases.en]))
        .slice(0, SHOWN);
      const parts = [
        section(
          words.briefings,
          briefings.map(
            ({ slug, title }) => html`<li><a href="/${language}/briefings/${slug}">${title}</a></li>`,
          ),
        ),
        section(
          words.indicators,
          foundIndicators.map(
            ({ id, name }) => html`<li><a href="/${language}/indicators/${id}">${name[language]}</a></li>`,
          ),
        ),
        section(
          words.entities,
          foundEntities.map(
            ({ id, name }) => html`<li><a href="/${language}/entities/${id}">${name[language]}</a></li>`,
          ),
        ),
        section(
          words.stories,
          stories.map((story) => renderStoryLine(story, language)),
        ),
        section(
          words.claims,
          claims.map(
            (claim) =>
              html`<li><a href="/${language}/claims/${claimId({ document: claim.document_id, version: claim.version, claim: claim.claim_id })}">${claim.sentence}</a> <small>${claim.title}</small></li>`,
          ),
        ),
      ];
      const isEmpty =
        briefings.length + foundIndicators.length + foundEntities.length + stories.length + claims.length ===
        0;
      return page(isEmpty ? html`<p>${words.none(asked)}</p>` : html`${parts}`, `${words.title}: ${asked}`);
    },
  };
}

function section(title: string, lines: readonly Html[]): Html {
  return lines.length === 0 ? html`` : html`<section><h2>${title}</h2><ul>${lines}</ul></section>`;
}
