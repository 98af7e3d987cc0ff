import { pairChart } from '../charts/pair-chart.ts';
import { PILLARS } from '../race/race-edition.ts';
import { pillarStatistics } from '../race/standings.ts';
import { html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderFigure } from '../views/figure.ts';
import { tableText } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';

/** Statistics that are drawn; the table has all. */
const CHARTED = 12;

/** `/race/pair`: two entities in every statistic of the race that covers both. */
export function showRacePair(deps: SiteDeps): Page {
  return {
    path: '/race/pair',
    get({ language, query }) {
      const statistics = statisticsOf(deps.records());
      const one = query.get('one') ?? '';
      const other = query.get('other') ?? '';
      if (!statistics.entities.has(one) || !statistics.entities.has(other) || one === other)
        return { kind: 'redirect', to: `/${language}/race`, status: 303 };
      const words = siteWords(language);
      const nameOf = (id: string): string => nameIn(language, statistics.entities, id);
      const pillars = pillarStatistics(statistics, deps.race);
      const rows = PILLARS.flatMap((pillar) =>
        pillars[pillar].flatMap(({ indicator, ranking }) => {
          const a = ranking.ranked.find(({ entity }) => entity === one);
          const b = ranking.ranked.find(({ entity }) => entity === other);
          return a === undefined || b === undefined ? [] : [{ pillar, indicator, ranking, a, b }];
        }),
      );
      const judged = rows.filter(({ ranking }) => ranking.better !== 'neither');
      const ahead = judged.filter(({ a, b }) => a.rank < b.rank).length;
      const chart = pairChart(
        statistics,
        {
          first: one,
          second: other,
          statistics: rows
            .slice(0, CHARTED)
            .map(({ indicator, ranking }) => ({ indicator, publication: ranking.publication })),
        },
        { language, prefix: 'pair', size: 'both' },
      );
      return {
        kind: 'page',
        title: words.race.against(nameOf(one), nameOf(other)),
        scripts: ['site'],
        body: html`<h1>${words.race.against(nameOf(one), nameOf(other))}</h1>
<p class="lead">${words.race.ahead(nameOf(one), ahead, judged.length)}</p>
${chart === null ? '' : renderFigure(chart, language, null)}
<div class="scroll" tabindex="0" role="region" aria-label="${words.race.pair}"><table><thead><tr><th scope="col">${words.receipt.statistic}</th><th scope="col" class="number">${nameOf(one)}</th><th scope="col" class="number">${nameOf(other)}</th><th scope="col">${words.receipt.edition}</th></tr></thead>
<tbody>${rows.map(({ pillar, indicator, ranking, a, b }) => {
          const unit = statistics.indicators.get(indicator)?.unit ?? null;
          const text = (value: string): string => tableText(value, unit, language);
          const better = ranking.better !== 'neither';
          return html`<tr><th scope="row"><a href="/${language}/indicators/${indicator}">${nameIn(language, statistics.indicators, indicator)}</a> <small>${words.race.pillar[pillar]} · ${ranking.period}</small></th><td class="number${better && a.rank < b.rank ? ' first' : ''}">${text(a.cell.newest.value)}</td><td class="number${better && b.rank < a.rank ? ' first' : ''}">${text(b.cell.newest.value)}</td><td><small>${nameIn(language, statistics.publications, ranking.publication)}, ${a.cell.newest.edition}</small></td></tr>`;
        })}</tbody></table></div>`,
      };
    },
  };
}
