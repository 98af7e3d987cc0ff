import { html } from '../site/html.ts';
import { nameIn, sortByName, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';

/** `/publications/:id`: a report or data set: its editions, and the statistics that it carries. */
export function showPublication(deps: SiteDeps): Page {
  return {
    path: '/publications/:id',
    get({ language, param }) {
      const records = deps.records();
      const statistics = statisticsOf(records);
      const publication = statistics.publications.get(param('id'));
      if (publication === undefined) return { kind: 'missing' };
      const words = siteWords(language).source;
      const carried = new Set(
        records.observations
          .filter((row) => row.publication === publication.id)
          .map(({ indicator }) => indicator),
      );
      const editions = records.sources
        .filter((source) => source.publication === publication.id)
        .sort((a, b) => (a.published < b.published ? 1 : -1));
      return {
        kind: 'page',
        title: publication.name[language],
        body: html`<h1>${publication.name[language]}</h1><p class="lead">${publication.publisher}</p>
${
  publication.restates.length === 0
    ? ''
    : html`<p>${words.restates}: ${publication.restates.map(
        (id, place) =>
          html`${place > 0 ? ', ' : ''}<a href="/${language}/publications/${id}">${nameIn(language, statistics.publications, id)}</a>`,
      )}</p>`
}
<h2>${words.editions}</h2><ul>${editions.map(
          ({ title, url, published, licence }) =>
            html`<li><time>${published}</time> ${url === '' ? title : html`<a href="${url}" rel="external noopener">${title}</a>`} <small>${licence}</small></li>`,
        )}</ul>
<h2>${words.carries}</h2><ul class="columns">${sortByName(
          records.indicators.filter(({ id }) => carried.has(id)),
          language,
        ).map(
          ({ id, name }) => html`<li><a href="/${language}/indicators/${id}">${name[language]}</a></li>`,
        )}</ul>`,
      };
    },
  };
}
