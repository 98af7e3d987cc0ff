import type { Language } from '@assay/engine';
import { CATEGORY_NAMES, parseCategory } from '@assay/pipeline';
import {
  answeredQuestionsAbout,
  type BriefingVersionOutline,
  briefingAt,
  briefingsAbout,
  versionsOfBriefing,
} from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { Kept } from '../site/kept.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { type BriefingText, renderBriefingText } from '../views/briefing-text.ts';
import { leadingChart } from '../views/leading-chart.ts';
import { renderQuestions } from '../views/questions.ts';
import { structuredData } from '../views/structured-data.ts';
import { renderCounts } from '../views/verification-bar.ts';
import { siteWords } from '../words/site-words.ts';

const RELATED = 3;
/** Texts that are kept as markup: those read lately. */
const MOST_KEPT = 50;
const ANSWERS = 20;

/** `/briefings/:slug`: an edited page, every figure of which leads to its receipt. */
export function showBriefing(deps: SiteDeps): Page {
  const kept = new Kept<BriefingText>(MOST_KEPT);
  return {
    path: '/briefings/:slug',
    async get({ language, param }) {
      const found = await briefingAt(deps.db, param('slug'), language);
      if (found === null) return { kind: 'missing' };
      const { briefing, version } = found;
      if (briefing.state === 'withdrawn')
        return {
          kind: 'gone',
          replacedBy: briefing.replaced_by === null ? null : `/${language}/briefings/${briefing.replaced_by}`,
        };
      const records = deps.records();
      const key = [briefing.slug, language, version.version, version.catalogue, records.sha256].join(' ');
      const text = kept.get(key, () => renderBriefingText(briefing, version, statisticsOf(records)));
      const [versions, related, answers] = await Promise.all([
        versionsOfBriefing(deps.db, briefing.slug, language),
        briefingsAbout(deps.db, briefing.indicators, language, briefing.slug, RELATED),
        answeredQuestionsAbout(deps.db, 'briefing', briefing.slug, ANSWERS),
      ]);
      const words = siteWords(language);
      const category = parseCategory(briefing.category);
      const lead = leadingChart(briefing);
      const chosen =
        lead === null || lead.entities.length === 0 ? '' : `&entities=${lead.entities.join(',')}`;
      const picture = lead === null ? null : `/charts/${lead.indicator}.png?language=${language}${chosen}`;
      return {
        kind: 'page',
        title: briefing.title,
        description: briefing.summary,
        ...(picture === null ? {} : { picture }),
        scripts: ['site'],
        head: structuredData({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: briefing.title,
          description: briefing.summary,
          ...(picture === null || deps.publicAddress === null
            ? {}
            : { image: [`${deps.publicAddress}${picture}`] }),
          inLanguage: language,
          datePublished: briefing.published_at,
          dateModified: briefing.updated_at,
          author: briefing.authors.map((name) => ({ '@type': 'Organization', name })),
          publisher: { '@type': 'Organization', name: 'Assay' },
          mainEntityOfPage: `${deps.publicAddress ?? ''}/${language}/briefings/${briefing.slug}`,
        }),
        body: html`<article class="briefing">
<p class="kicker">${category === null ? '' : html`<a href="/${language}/briefings?category=${category}">${CATEGORY_NAMES[category][language]}</a>`} · ${words.briefing.published} <time datetime="${briefing.published_at}">${words.date(briefing.published_at)}</time>${
          briefing.updated_at === briefing.published_at
            ? ''
            : html` · ${words.briefing.updated} <time datetime="${briefing.updated_at}">${words.date(briefing.updated_at)}</time>`
        } · ${briefing.authors.join(', ')}</p>
${text.head}
${renderCounts(version, language)}${text.reviewer === null ? '' : html`<p class="aside">${words.briefing.reviewed}: ${text.reviewer}</p>`}
${text.body}
${renderQuestions('briefing', briefing.slug, answers, language)}
${renderHistory(versions, language)}
${
  related.length === 0
    ? ''
    : html`<section><h2>${words.briefing.related}</h2><ul>${related.map(({ slug, title }) => html`<li><a href="/${language}/briefings/${slug}">${title}</a></li>`)}</ul></section>`
}
</article>`,
      };
    },
  };
}

function renderHistory(versions: readonly BriefingVersionOutline[], language: Language): Html {
  const words = siteWords(language);
  return html`<section><h2>${words.briefing.history}</h2><ol class="editions">${versions.map(
    ({ version, made_at, checked_at, note }) =>
      html`<li>${words.briefing.version(version)} · <time datetime="${made_at}">${words.date(made_at)}</time> · ${words.bar.checkedOn(words.date(checked_at))}${note === '' ? '' : html` · ${note}`}</li>`,
  )}</ol></section>`;
}
