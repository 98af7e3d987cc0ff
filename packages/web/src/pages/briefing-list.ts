import { CATEGORIES, CATEGORY_NAMES, parseCategory } from '@assay/pipeline';
import { newestBriefings } from '@assay/store';
import { html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { feedLinks } from '../views/feed-links.ts';
import { renderTeaser } from '../views/teaser.ts';
import { siteWords } from '../words/site-words.ts';

const SHOWN = 50;

/** `/briefings`: the newest first; `?category=` shows one category. */
export function listBriefings(deps: SiteDeps): Page {
  return {
    path: '/briefings',
    async get({ language, query }) {
      const words = siteWords(language).briefing;
      const statistics = statisticsOf(deps.records());
      const category = parseCategory(query.get('category') ?? '');
      const briefings = await newestBriefings(deps.db, { limit: SHOWN, language, category });
      return {
        kind: 'page',
        title: category === null ? words.title : CATEGORY_NAMES[category][language],
        description: words.lead,
        head: feedLinks('briefings', language, words.title),
        scripts: ['site'],
        body: html`<h1>${category === null ? words.title : CATEGORY_NAMES[category][language]}</h1><p class="lead">${words.lead}</p>
<nav aria-label="${words.categories}"><ul class="categories"><li><a href="/${language}/briefings"${category === null ? html` aria-current="true"` : ''}>${siteWords(language).home.all}</a></li>${CATEGORIES.map(
          (one) =>
            html`<li><a href="?category=${one}"${one === category ? html` aria-current="true"` : ''}>${CATEGORY_NAMES[one][language]}</a></li>`,
        )}</ul></nav>
${briefings.length === 0 ? html`<p>${words.none}</p>` : briefings.map((briefing) => renderTeaser(briefing, language, statistics))}`,
      };
    },
  };
}
