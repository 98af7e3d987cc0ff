import type { IndicatorRecord, Language } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import { leadersOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { StatisticsReading } from '../views/reading.ts';
import { siteWords } from '../words/site-words.ts';

/**
 * What a careful reader should know of the statistic: its limits, and those that are easily taken for it, each with who leads
 * it where that is another than the claim is about.
 * Example: of granted patents → what is not counted, and a link to patent filings.
 */
export function renderStatisticNotes(
  indicator: IndicatorRecord,
  entity: string | null,
  { language, names }: StatisticsReading,
): Html {
  const words = siteWords(language).receipt;
  return html`<section><h2>${words.limits}</h2><p>${indicator.description[language]}</p><p>${indicator.limitations[language]}</p></section>${
    indicator.siblings.length === 0
      ? ''
      : html`<section><h2>${words.siblings}</h2><ul>${indicator.siblings.map(
          (id) =>
            html`<li><a href="/${language}/indicators/${id}">${nameIn(language, names.indicators, id)}</a>${renderLeader(id, entity, names, language)}</li>`,
        )}</ul></section>`
  }`;
}

/** Who leads a sibling, where that is another than the claim is about. */
function renderLeader(
  indicator: string,
  entity: string | null,
  statistics: Statistics,
  language: Language,
): Html {
  const publication = newestPublicationOf(statistics, indicator);
  const first = publication === null ? undefined : leadersOf(statistics, indicator, publication)?.ranked[0];
  if (first === undefined || entity === null || first.entity === entity) return html``;
  const leader = nameIn(language, statistics.entities, first.entity);
  return html` <small>${siteWords(language).receipt.otherLeader(leader)}</small>`;
}
