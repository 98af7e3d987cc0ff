import { tickText } from '../charts/words/period-text.ts';
import { html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import { TABLE_DIGITS, valueText } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';

/** `/entities/:id`: where a country or an organisation stands in every statistic that covers it. */
export function showEntity(deps: SiteDeps): Page {
  return {
    path: '/entities/:id',
    get({ language, param }) {
      const records = deps.records();
      const statistics = statisticsOf(records);
      const entity = statistics.entities.get(param('id'));
      if (entity === undefined) return { kind: 'missing' };
      const words = siteWords(language);
      const rows = records.indicators.flatMap((indicator) => {
        const publication = newestPublicationOf(statistics, indicator.id);
        if (publication === null) return [];
        const ranking = rankingOf(statistics, indicator.id, publication);
        const place = ranking?.ranked.find((one) => one.entity === entity.id);
        const series = statistics
          .seriesOf(indicator.id)
          .find((one) => one.publication === publication && one.entity === entity.id);
        const cell = place?.cell ?? series?.cells.at(-1);
        if (cell === undefined) return [];
        return [{ indicator, publication, cell, place, of: ranking?.ranked.length ?? 0 }];
      });
      const events = records.events.filter((event) => event.entity === entity.id);
      return {
        kind: 'page',
        title: entity.name[language],
        scripts: ['site'],
        body: html`<h1>${entity.name[language]}</h1><p class="lead">${words.entity.leadOf(entity.name[language], rows.length)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.entity.statistics}"><table class="places"><caption>${words.entity.statistics}</caption>
<thead><tr><th scope="col">${words.receipt.statistic}</th><th scope="col">${words.receipt.period}</th><th scope="col" class="number">${words.receipt.value}</th><th scope="col" class="number">${words.receipt.rank}</th><th scope="col">${words.receipt.source}</th></tr></thead>
<tbody>${rows.map(
          ({ indicator, publication, cell, place, of }) =>
            html`<tr><th scope="row"><a href="/${language}/indicators/${indicator.id}">${indicator.name[language]}</a></th><td>${tickText(cell.period, language)}</td><td class="number">${valueText(cell.newest.value, indicator.unit, language, TABLE_DIGITS)}</td><td class="number">${place === undefined || of < 3 ? '' : words.entity.rank(place.rank, of)}</td><td>${nameIn(language, statistics.publications, publication)}, ${cell.newest.edition}</td></tr>`,
        )}</tbody></table></div>
${
  events.length === 0
    ? ''
    : html`<h2>${words.entity.events}</h2><ol class="events">${[...events]
        .sort((a, b) => (a.date < b.date ? 1 : -1))
        .map(({ date, headline }) => html`<li><time>${date}</time> ${headline[language]}</li>`)}</ol>`
}`,
      };
    },
  };
}
