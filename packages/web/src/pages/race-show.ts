import type { Language } from '@assay/engine';
import { raw } from 'hono/html';
import { slope } from '../charts/slope.ts';
import { gapOf } from '../race/gap.ts';
import { PILLARS, type Pillar } from '../race/race-edition.ts';
import { type PillarStatistic, pillarStatistics, type Standing, standingsOf } from '../race/standings.ts';
import { MOST_WEIGHT, parseWeights, type Weights } from '../race/weights.ts';
import { type Html, html } from '../site/html.ts';
import { Kept } from '../site/kept.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { gapText, tableText } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';

/** `/race`: who leads in what, and the order that follows from the reader's weights. */
export function showRace(deps: SiteDeps): Page {
  const kept = new Kept<Html>(MOST_KEPT);
  return {
    path: '/race',
    get({ language, query }) {
      const words = siteWords(language).race;
      const records = deps.records();
      const statistics = statisticsOf(records);
      const pillars = pillarStatistics(statistics, deps.race);
      const weights = parseWeights(query);
      const standings = standingsOf(deps.race.entities, pillars, weights);
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        scripts: ['site'],
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
<div class="race-top">${renderWeights(weights, language)}
<section aria-labelledby="order"><h2 id="order">${words.order}</h2><ol class="standings">${standings.map((standing) => renderStanding(standing, statistics, language))}</ol>
<details><summary>${words.method}</summary><p>${words.methodText}</p></details></section></div>
${renderPairForm(deps.race.entities, statistics, language)}
${kept.get(`${language} ${records.sha256}`, () => html`${PILLARS.map((pillar) => renderPillar(pillar, pillars[pillar], deps.race.entities, statistics, language))}`)}
<h2>${words.events}</h2><ol class="events">${[...records.events]
          .sort((a, b) => (a.date < b.date ? 1 : -1))
          .slice(0, EVENTS_SHOWN)
          .map(
            ({ date, headline, entity }) =>
              html`<li><time>${date}</time> <a href="/${language}/entities/${entity}">${nameIn(language, statistics.entities, entity)}</a> ${headline[language]}</li>`,
          )}</ol>`,
      };
    },
  };
}

/** Tables of pillars that are kept: both languages by two catalogues. */
const MOST_KEPT = 4;
const SLOPES = { closing: '↘', widening: '↗', steady: '→' } as const;
const EVENTS_SHOWN = 30;

function renderWeights(weights: Weights, language: Language): Html {
  const words = siteWords(language).race;
  return html`<form class="weights" method="get" action="/${language}/race"><fieldset><legend>${words.weights}</legend><p class="aside">${words.weightsNote}</p>${PILLARS.map(
    (pillar) =>
      html`<label>${words.pillar[pillar]} <input type="range" name="${pillar}" min="0" max="${MOST_WEIGHT}" step="1" value="${weights[pillar]}"> <output>${weights[pillar]}</output></label>`,
  )}<p><button type="submit">${words.apply}</button> <a href="/${language}/race">${words.even}</a></p></fieldset></form>`;
}

function renderStanding(
  { entity, score, pillars }: Standing,
  statistics: Statistics,
  language: Language,
): Html {
  const words = siteWords(language).race;
  const missing = PILLARS.filter((pillar) => pillars[pillar].score === null);
  return html`<li><a href="/${language}/entities/${entity}">${nameIn(language, statistics.entities, entity)}</a> <strong>${score === null ? words.missing : score.toFixed(2)}</strong>${
    score === null
      ? ''
      : html` <meter min="0" max="1" value="${score.toFixed(3)}" aria-hidden="true"></meter>`
  }${missing.length === 0 ? '' : html` <small>${words.missing}: ${missing.map((pillar) => words.pillar[pillar]).join(', ')}</small>`}</li>`;
}

function renderPairForm(entities: readonly string[], statistics: Statistics, language: Language): Html {
  const words = siteWords(language).race;
  const options = (chosen: string | undefined): Html[] =>
    entities.map(
      (id) =>
        html`<option value="${id}"${id === chosen ? html` selected` : ''}>${nameIn(language, statistics.entities, id)}</option>`,
    );
  return html`<form class="row" method="get" action="/${language}/race/pair"><label><span class="unseen">1</span><select name="one">${options(entities[0])}</select></label> <label><span class="unseen">2</span><select name="other">${options(entities[1])}</select></label> <button type="submit">${words.pair}</button></form>`;
}

function renderPillar(
  pillar: Pillar,
  list: readonly PillarStatistic[],
  entities: readonly string[],
  statistics: Statistics,
  language: Language,
): Html {
  const words = siteWords(language);
  const covered = entities.filter((id) =>
    list.some(({ ranking }) => ranking.ranked.some(({ entity }) => entity === id)),
  );
  return html`<section class="pillar" id="${pillar}"><h2>${words.race.pillar[pillar]}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.race.pillar[pillar]}"><table><thead><tr><th scope="col">${words.receipt.statistic}</th><th scope="col">${words.race.leader}</th><th scope="col">${words.race.gap}</th>${covered.map((id) => html`<th scope="col" class="number">${nameIn(language, statistics.entities, id)}</th>`)}<th scope="col">${words.receipt.edition}</th></tr></thead>
<tbody>${list.map(({ indicator, ranking }) => renderRow(indicator, ranking, covered, statistics, language))}</tbody></table></div></section>`;
}

/** How far the first is ahead, and whether that becomes less. */
function renderGap(
  ranking: PillarStatistic['ranking'],
  unit: string | null,
  statistics: Statistics,
  language: Language,
): Html {
  const gap = gapOf(statistics, ranking);
  if (gap === null) return html``;
  const words = siteWords(language).race;
  return html`<small>${words.leadOver(gapText(gap.value, unit, language), nameIn(language, statistics.entities, gap.second))}${gap.trend === null ? '' : html` · ${SLOPES[gap.trend]} ${words[gap.trend]}`}</small>`;
}

/** How the leader's values went, small enough for a row. */
function renderSlope(
  indicator: string,
  { publication }: PillarStatistic['ranking'],
  entity: string,
  statistics: Statistics,
  language: Language,
): Html {
  const drawn = slope(statistics, { indicator, publication, entity }, language);
  return drawn === null ? html`` : html`${raw(drawn.svg)}`;
}

function renderRow(
  indicator: string,
  ranking: PillarStatistic['ranking'],
  entities: readonly string[],
  statistics: Statistics,
  language: Language,
): Html {
  const [first] = ranking.ranked;
  const unit = statistics.indicators.get(indicator)?.unit ?? null;
  return html`<tr><th scope="row"><a href="/${language}/indicators/${indicator}">${nameIn(language, statistics.indicators, indicator)}</a> <small>${ranking.period}</small></th><td><span class="leader" aria-hidden="true">●</span> ${first === undefined ? '' : nameIn(language, statistics.entities, first.entity)} ${first === undefined ? '' : renderSlope(indicator, ranking, first.entity, statistics, language)}</td><td>${renderGap(ranking, unit, statistics, language)}</td>${entities.map(
    (id) => {
      const own = ranking.ranked.find(({ entity }) => entity === id);
      if (own === undefined) return html`<td class="number missing">–</td>`;
      return html`<td class="number${own.rank === 1 ? ' first' : ''}">${tableText(own.cell.newest.value, unit, language)}</td>`;
    },
  )}<td><small>${nameIn(language, statistics.publications, ranking.publication)}, ${first?.cell.newest.edition}</small></td></tr>`;
}
