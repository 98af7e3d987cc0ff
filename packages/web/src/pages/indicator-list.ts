import type { IndicatorRecord } from '@assay/engine';
import { html } from '../site/html.ts';
import { nameIn, sortByName, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { heldOf } from '../statistics/held.ts';
import { siteWords } from '../words/site-words.ts';

/** `/indicators`: every statistic that is held, by name, with its years and publication; `?q=` narrows them to those that hold all its words. */
export function listIndicators(deps: SiteDeps): Page {
  return {
    path: '/indicators',
    get({ language, query }) {
      const words = siteWords(language).indicator;
      const records = deps.records();
      const { indicators } = records;
      const statistics = statisticsOf(records);
      const wanted = (query.get('q') ?? '').slice(0, 200).trim();
      const shown = sortByName(
        indicators.filter((indicator) => holdsAll(indicator, wanted)),
        language,
      );
      return {
        kind: 'page',
        title: words.title,
        description: words.lead(indicators.length),
        scripts: ['site'],
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead(indicators.length)}</p>
<form class="row" role="search" aria-label="${words.filter}"><label>${words.filter} <input type="search" name="q" value="${wanted}" maxlength="200"></label><button>${words.show}</button></form>
${shown.length === 0 ? html`<p>${siteWords(language).find.none(wanted)}</p>` : ''}
<ul class="columns">${shown.map(({ id, name }) => {
          const held = heldOf(statistics, id);
          return html`<li><a href="/${language}/indicators/${id}">${name[language]}</a>${held === null ? '' : html` <small>${held.years} · ${nameIn(language, statistics.publications, held.publication)}</small>`}</li>`;
        })}</ul>`,
      };
    },
  };
}

/** Whether each of the words stands in a name of the statistic, in either language. */
function holdsAll({ id, name, aliases }: IndicatorRecord, wanted: string): boolean {
  if (wanted === '') return true;
  const said = [id, name.ko, name.en, ...aliases.ko, ...aliases.en].join('\n').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
