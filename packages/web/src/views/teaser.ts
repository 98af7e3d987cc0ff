import type { Language } from '@assay/engine';
import { CATEGORY_NAMES, parseCategory } from '@assay/pipeline';
import type { ListedBriefing } from '@assay/store';
import { raw } from 'hono/html';
import { indicatorChart } from '../charts/indicator-chart.ts';
import { type Html, html } from '../site/html.ts';
import { Kept } from '../site/kept.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { siteWords } from '../words/site-words.ts';
import { leadingChart } from './leading-chart.ts';
import { renderCounts } from './verification-bar.ts';

/** Pictures of a catalogue that are kept drawn: those of the lists that readers open. */
const MOST_KEPT = 100;

const drawn = new WeakMap<Statistics, Kept<Html>>();

/** A briefing in a list: category, title, the picture of its leading statistic, summary, and how its figures stand. */
export function renderTeaser(briefing: ListedBriefing, language: Language, statistics: Statistics): Html {
  const category = parseCategory(briefing.category);
  return html`<article class="teaser"><p class="kicker">${category === null ? '' : CATEGORY_NAMES[category][language]} · <time datetime="${briefing.updated_at}">${siteWords(language).date(briefing.updated_at)}</time></p>
<h2><a href="/${language}/briefings/${briefing.slug}">${briefing.title}</a></h2>${pictureOf(briefing, language, statistics)}<p>${briefing.summary}</p>${renderCounts(briefing, language)}</article>`;
}

/** The chart that leads a briefing, small and drawn once; nothing where the catalogue cannot draw it. */
function pictureOf(briefing: ListedBriefing, language: Language, statistics: Statistics): Html {
  const lead = leadingChart(briefing);
  if (lead === null) return html``;
  const { indicator, entities } = lead;
  const kept = drawn.get(statistics) ?? new Kept<Html>(MOST_KEPT);
  drawn.set(statistics, kept);
  return kept.get(`${language} ${briefing.slug} ${indicator} ${entities.join(' ')}`, () => {
    const picture = indicatorChart(
      statistics,
      { indicator, ...(entities.length === 0 ? {} : { entities }) },
      { language, prefix: `teaser-${briefing.slug}`, size: 'narrow' },
    );
    return picture === null
      ? html``
      : html`<figure class="plate">${raw(picture.svg)}<figcaption><span>${picture.title} – ${picture.subtitle}</span></figcaption></figure>`;
  });
}
