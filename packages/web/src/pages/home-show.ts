import type { Language, Report } from '@assay/engine';
import { newestBriefings, newestEvents, newestStories } from '@assay/store';
import { catalogueAddress } from '../catalogue/catalogue-file.ts';
import { PILLARS } from '../race/race-edition.ts';
import { pillarStatistics, standingsOf } from '../race/standings.ts';
import { parseWeights } from '../race/weights.ts';
import { type Html, html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderMarkedText } from '../views/marked-text.ts';
import { renderReceipt } from '../views/receipt.ts';
import { renderTeaser } from '../views/teaser.ts';
import { renderVerdictLine } from '../views/verdict-line.ts';
import { siteWords } from '../words/site-words.ts';
import { correctionLines } from './correction-list.ts';
import { renderStoryLine } from './story-list.ts';

const BRIEFINGS_SHOWN = 3;
const STORIES_SHOWN = 6;
const EVENTS_SHOWN = 6;
const CORRECTIONS_SHOWN = 3;

/** `/`: a checked text to try, and around it what is new. */
export function showHome(deps: SiteDeps): Page {
  const proofs = new Map<string, Promise<Report>>();
  /** The demonstration as the catalogue in force judges it, checked once for each. */
  function proofIn(language: Language): Promise<Report> {
    const key = `${language} ${deps.records().sha256}`;
    const kept = proofs.get(key);
    if (kept !== undefined) return kept;
    const report = deps.readText(deps.proofs[language], null).then(deps.check);
    report.catch(() => proofs.delete(key));
    proofs.set(key, report);
    return report;
  }
  return {
    path: '/',
    async get({ language }) {
      const words = siteWords(language).home;
      const [proof, briefings, stories, events, corrections] = await Promise.all([
        proofIn(language),
        newestBriefings(deps.db, { limit: BRIEFINGS_SHOWN, language, category: null }),
        newestStories(deps.db, STORIES_SHOWN),
        newestEvents(deps.db, ['claims-checked'], EVENTS_SHOWN),
        correctionLines(deps, language, CORRECTIONS_SHOWN),
      ]);
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        scripts: ['site', 'home'],
        body: html`<h1 class="unseen">${words.title}</h1>
${renderProof(proof, deps, language)}
${briefings.length === 0 ? '' : html`<section class="leading"><h2>${words.briefings}</h2><div class="news">${briefings.map((briefing) => renderTeaser(briefing, language, statisticsOf(deps.records())))}</div><p><a href="/${language}/briefings">${words.all}</a></p></section>`}
<div class="news"><section><h2>${words.stories}</h2>${
          stories.length === 0
            ? html`<p>${words.noStories}</p>`
            : html`<ul class="stories">${stories.map((story) => renderStoryLine(story, language))}</ul><p><a href="/${language}/stories">${words.all}</a></p>`
        }</section>
<section><h2>${words.latest}</h2>${
          events.length === 0
            ? html`<p>${words.noVerdicts}</p>`
            : html`<live-strip data-language="${language}" data-fresh="${words.fresh(0)}"><ul class="strip">${events.map((event) => renderVerdictLine(event, language))}</ul></live-strip>`
        }</section>
<section><h2>${words.corrections}</h2>${
          corrections.length === 0
            ? html`<p>${words.noCorrections}</p>`
            : html`<ol class="corrections">${corrections}</ol>`
        }</section>
<section><h2>${words.race}</h2>${renderRace(deps, language)}</section></div>`,
      };
    },
  };
}

/** The demonstration: a short text with its figures lit, one receipt open, and a form in which a digit can be changed. */
function renderProof(report: Report, deps: SiteDeps, language: Language): Html {
  const words = siteWords(language).home;
  const { claims, document } = report;
  const open = claims.find(({ verdict }) => verdict.revised) ?? claims[0];
  const { assets, records } = deps;
  return html`<section class="proof" aria-labelledby="proof" data-worker="${assets.address('check-worker.js')}" data-catalogue="${catalogueAddress(records())}"><div><h2 id="proof">${words.proof}</h2><p class="aside">${words.proofNote}</p>
<div class="article" lang="${document.language}">${renderMarkedText(
    document.text,
    claims.map((claim) => ({ claim, href: `/${language}/check?example=${language}#${claim.id}` })),
    language,
  )}</div>
<details><summary>${words.turn}</summary><form method="post" action="/${language}/check"><label><span class="unseen">${siteWords(language).check.text}</span><textarea name="text" rows="6" spellcheck="false">
${document.text}</textarea></label><p><button type="submit">${siteWords(language).check.submit}</button> <small>${words.turnNote}</small></p></form></details><p class="unseen" role="status" aria-live="polite"></p></div>
${open === undefined ? '' : html`<aside class="slip"><h3><q lang="${document.language}">${open.text}</q></h3>${renderReceipt(open, { language, names: statisticsOf(deps.records()) })}</aside>`}</section>`;
}

function renderRace(deps: SiteDeps, language: Language): Html {
  const words = siteWords(language);
  const statistics = statisticsOf(deps.records());
  const pillars = pillarStatistics(statistics, deps.race);
  const standings = standingsOf(deps.race.entities, pillars, parseWeights(new URLSearchParams()));
  return html`<p>${words.race.lead}</p><table><tbody>${PILLARS.map((pillar) => {
    const [first] = [...standings].sort(
      (a, b) => (b.pillars[pillar].score ?? -1) - (a.pillars[pillar].score ?? -1),
    );
    if (first === undefined || first.pillars[pillar].score === null) return '';
    return html`<tr><th scope="row"><a href="/${language}/race#${pillar}">${words.race.pillar[pillar]}</a></th><td><span class="leader" aria-hidden="true">●</span> ${nameIn(language, statistics.entities, first.entity)}</td></tr>`;
  })}</tbody></table><p><a href="/${language}/race">${words.home.all}</a></p>`;
}
