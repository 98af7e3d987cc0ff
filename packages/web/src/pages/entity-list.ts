import { html } from '../site/html.ts';
import { sortByName } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** `/entities`: every country, region, organisation and product that a statistic covers. */
export function listEntities(deps: SiteDeps): Page {
  return {
    path: '/entities',
    get({ language }) {
      const words = siteWords(language).entity;
      const { entities, observations } = deps.records();
      const covered = new Set(observations.map(({ entity }) => entity));
      const shown = sortByName(
        entities.filter(({ id }) => covered.has(id)),
        language,
      );
      return {
        kind: 'page',
        title: words.title,
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p><ul class="columns">${shown.map(
          ({ id, name }) => html`<li><a href="/${language}/entities/${id}">${name[language]}</a></li>`,
        )}</ul>`,
      };
    },
  };
}
