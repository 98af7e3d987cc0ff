import type { IndicatorRecord, Language, Unit } from '@assay/engine';
import { indicatorChart } from '../charts/indicator-chart.ts';
import { CHART_WORDS } from '../charts/words/chart-words.ts';
import { type Html, html } from '../site/html.ts';
import { asTitle, nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import { mainGrain, ofGrain, type Series } from '../statistics/series.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { renderFigure } from '../views/figure.ts';
import { renderMapPicture } from '../views/map-picture.ts';
import { columnText, hasSign } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';

/** Entities that a reader chooses at most; the chart draws eight. */
const MOST_CHOSEN = 8;

/** `/indicators/:id`: a statistic: its chart and values by publication, its definition, what it does not show. */
export function showIndicator(deps: SiteDeps): Page {
  return {
    path: '/indicators/:id',
    get({ language, param, query }) {
      const statistics = statisticsOf(deps.records());
      const indicator = statistics.indicators.get(param('id'));
      if (indicator === undefined) return { kind: 'missing' };
      const words = siteWords(language).indicator;
      const publications = publicationsOf(statistics, indicator.id);
      const asked = query.get('publication');
      const publication =
        asked !== null && publications.includes(asked)
          ? asked
          : newestPublicationOf(statistics, indicator.id);
      const chosen = query
        .getAll('entity')
        .filter((id) => statistics.entities.has(id))
        .slice(0, MOST_CHOSEN);
      return {
        kind: 'page',
        title: asTitle(indicator.name[language]),
        description: indicator.description[language],
        ...(publication === null ? {} : { picture: `/charts/${indicator.id}.png?language=${language}` }),
        scripts: ['site'],
        body: html`<h1>${asTitle(indicator.name[language])}</h1>
<p class="lead">${indicator.description[language]}</p>
${
  publications.length < 2
    ? ''
    : html`<p>${words.publication}: ${publications.map(
        (id, place) =>
          html`${place > 0 ? ' · ' : ''}<a href="?publication=${id}"${id === publication ? html` aria-current="true"` : ''}>${nameIn(language, statistics.publications, id)}</a>`,
      )}</p>`
}
${renderChart(statistics, indicator.id, publication, chosen, language)}
${renderChoice(statistics, indicator.id, publication, chosen, language)}
${publication === null ? '' : renderMapPicture(statistics, indicator.id, publication, language)}
${publication === null ? html`<p>${words.noValues}</p>` : renderValues(statistics, indicator, publication, language)}
${renderDefinition(statistics, indicator, language)}`,
      };
    },
  };
}

function renderChart(
  statistics: Statistics,
  indicator: string,
  publication: string | null,
  chosen: readonly string[],
  language: Language,
): Html {
  const question = {
    indicator,
    ...(publication === null ? {} : { publication }),
    ...(chosen.length === 0 ? {} : { entities: chosen }),
  };
  const chart = indicatorChart(statistics, question, { language, prefix: 'chart', size: 'both' });
  return chart === null ? html`` : renderFigure(chart, language, indicator);
}

/** A form by which a reader chooses whom the chart shows, and the code that shows it elsewhere. */
function renderChoice(
  statistics: Statistics,
  indicator: string,
  publication: string | null,
  chosen: readonly string[],
  language: Language,
): Html {
  const words = siteWords(language).indicator;
  const entities = [
    ...new Set(
      statistics
        .seriesOf(indicator)
        .filter((one) => publication === null || one.publication === publication)
        .map(({ entity }) => entity),
    ),
  ];
  const query = [
    `language=${language}`,
    ...(chosen.length === 0 ? [] : [`entities=${chosen.join(',')}`]),
  ].join('&');
  const code = `<img src="/charts/${indicator}.svg?${query}" alt="${nameIn(language, statistics.indicators, indicator)}">`;
  return html`<details><summary>${words.choose}</summary><form method="get">${
    publication === null ? '' : html`<input type="hidden" name="publication" value="${publication}">`
  }<ul class="columns">${entities.map(
    (id) =>
      html`<li><label><input type="checkbox" name="entity" value="${id}"${chosen.includes(id) ? html` checked` : ''}> ${nameIn(language, statistics.entities, id)}</label></li>`,
  )}</ul><p><button type="submit">${words.show}</button></p></form></details><details><summary>${words.embed}</summary><pre><code>${code}</code></pre></details>`;
}

function publicationsOf(statistics: Statistics, indicator: string): string[] {
  return [...new Set(statistics.seriesOf(indicator).map(({ publication }) => publication))];
}

/** The values of one publication: a row for each entity, best first, a column for each of the newest periods. */
function renderValues(
  statistics: Statistics,
  { id, unit }: IndicatorRecord,
  publication: string,
  language: Language,
): Html {
  const words = siteWords(language).indicator;
  const series = statistics.seriesOf(id).filter((one) => one.publication === publication);
  const ranked = rankingOf(statistics, id, publication)?.ranked.map(({ entity }) => entity) ?? [];
  const order = new Map(ranked.map((entity, place) => [entity, place]));
  const periods = newestPeriods(ofGrain(series, mainGrain(series)));
  const shown = series.filter(({ cells }) => cells.some(({ period }) => periods.includes(period)));
  const rows = [...shown].sort(
    (a, b) =>
      (order.get(a.entity) ?? Number.POSITIVE_INFINITY) - (order.get(b.entity) ?? Number.POSITIVE_INFINITY),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.values}"><table><caption>${words.values}: ${nameIn(language, statistics.publications, publication)}${hasSign(unit) ? '' : unitNote(unit, language)}</caption>
<thead><tr><th scope="col">${words.entity}</th>${periods.map((period) => html`<th scope="col" class="number">${period}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ entity, cells }) =>
      html`<tr><th scope="row"><a href="/${language}/entities/${entity}">${nameIn(language, statistics.entities, entity)}</a></th>${periods.map(
        (period) => {
          const cell = cells.find((one) => one.period === period);
          if (cell === undefined) return html`<td class="number">–</td>`;
          return html`<td class="number">${columnText(cell.newest.value, unit, language)}${cell.forecast ? html` <small>${words.forecast}</small>` : ''}${cell.editions.length > 1 ? html` <small title="${cell.editions.map(({ edition, value }) => `${edition}: ${value}`).join('; ')}">↻</small>` : ''}</td>`;
        },
      )}</tr>`,
  )}</tbody></table></div>
${renderEditions(series, statistics, language)}`;
}

/** The unit of a whole table, where it is none that stands at each number: ` (per head)`. */
function unitNote(unit: Unit, language: Language): string {
  const said = CHART_WORDS[language].units[unit];
  return said === '' ? '' : ` (${said})`;
}

/** Columns that a table has at most. */
const MOST_PERIODS = 6;

function newestPeriods(series: readonly Series[]): string[] {
  const at = new Map<string, number>();
  for (const { cells } of series) for (const cell of cells) at.set(cell.period, cell.at);
  return [...at]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PERIODS)
    .map(([period]) => period)
    .reverse();
}

function renderEditions(series: readonly Series[], statistics: Statistics, language: Language): Html {
  const words = siteWords(language).indicator;
  const sources = [
    ...new Set(
      series.flatMap(({ cells }) => cells.flatMap(({ editions }) => editions.map(({ source }) => source))),
    ),
  ].flatMap((id) => statistics.sources.get(id) ?? []);
  return html`<h2>${words.editions}</h2><ul>${sources
    .sort((a, b) => (a.published < b.published ? 1 : -1))
    .map(
      ({ title, published, licence, url, publisher }) =>
        html`<li><time>${published}</time> ${url === '' ? title : html`<a href="${url}" rel="external noopener">${title}</a>`} <small>${publisher} · ${licence}</small></li>`,
    )}</ul>`;
}

function renderDefinition(statistics: Statistics, indicator: IndicatorRecord, language: Language): Html {
  const words = siteWords(language).indicator;
  const producers = [...new Set(Object.values(indicator.producers).flat())];
  return html`<dl class="facts">
<div><dt>${words.unit}</dt><dd>${CHART_WORDS[language].units[indicator.unit] || words.number}</dd></div>
${indicator.denominator === '' ? '' : html`<div><dt>${words.denominator}</dt><dd lang="en">${indicator.denominator}</dd></div>`}
<div><dt>${words.producer}</dt><dd>${producers.map((id) => nameIn(language, statistics.producers, id)).join(', ')}</dd></div>
</dl>
<h2>${words.limits}</h2><p>${indicator.limitations[language]}</p>
${
  indicator.siblings.length === 0
    ? ''
    : html`<h2>${words.siblings}</h2><ul>${indicator.siblings.map(
        (id) =>
          html`<li><a href="/${language}/indicators/${id}">${nameIn(language, statistics.indicators, id)}</a></li>`,
      )}</ul>`
}`;
}
