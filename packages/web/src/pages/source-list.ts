import { listSources as allSources } from '@assay/store';
import { html } from '../site/html.ts';
import { sortByName } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** `/sources`: whose articles are followed, and where the statistics come from. */
export function listSources(deps: SiteDeps): Page {
  return {
    path: '/sources',
    async get({ language }) {
      const words = siteWords(language).source;
      const sources = await allSources(deps.db);
      const { publications, sources: editions } = deps.records();
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
<h2>${words.followed}</h2>${
          sources.length === 0
            ? html`<p>${words.none}</p>`
            : html`<ul>${sources.map(
                ({ source }) =>
                  html`<li><a href="/${language}/sources/${source.id}">${language === 'ko' ? source.name_ko : source.name_en}</a> <small>${words.status[source.status]}</small></li>`,
              )}</ul>`
        }
<h2>${words.publications}</h2><ul class="columns">${sortByName(publications, language).map(
          ({ id, name }) =>
            html`<li><a href="/${language}/publications/${id}">${name[language]}</a> <small>${editions.filter(({ publication }) => publication === id).length}</small></li>`,
        )}</ul>`,
      };
    },
  };
}
