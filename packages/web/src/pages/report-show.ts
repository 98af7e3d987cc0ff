import type { Language, Report } from '@assay/engine';
import { deleteKeptReport, findKeptReport } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderChecked } from '../views/checked-text.ts';
import { siteWords } from '../words/site-words.ts';

const ID = /^[0-9a-f]{32,64}$/;

/** `/reports/:id`: a report that a reader asked to keep; whoever has its key can delete it. */
export function showReport(deps: SiteDeps): Page {
  return {
    path: '/reports/:id',
    async get({ language, param, query }) {
      const id = param('id');
      const kept = ID.test(id) ? await findKeptReport(deps.db, id) : null;
      if (kept === null) return { kind: 'missing' };
      if (kept.kind === 'deleted') return { kind: 'gone', replacedBy: null };
      const words = siteWords(language).check;
      const report = kept.report as Report;
      const key = query.get('key') ?? '';
      return {
        kind: 'page',
        title: kept.title ?? words.result,
        isPrivate: true,
        scripts: ['site'],
        body: html`<h1>${kept.title ?? words.result}</h1>
<p class="aside">${siteWords(language).bar.checkedOn(siteWords(language).date(kept.created_at))} · ${siteWords(language).receipt.givenBy(kept.catalogue.slice(0, 12))}</p>
${ID.test(key) ? renderDeletion(id, key, language) : ''}
${renderChecked(report, { language, names: statisticsOf(deps.records()) })}`,
      };
    },
    async post({ language, param, form }) {
      const id = param('id');
      const key = form.get('key');
      if (!ID.test(id) || typeof key !== 'string' || !ID.test(key)) return { kind: 'missing' };
      const at = deps.now().toISOString();
      const outcome = await deps.db.transaction().execute((trx) => deleteKeptReport(trx, id, key, at));
      if (outcome !== 'deleted') return { kind: 'missing' };
      const words = siteWords(language).check;
      return {
        kind: 'page',
        title: words.removed,
        isPrivate: true,
        body: html`<h1>${words.removed}</h1><p><a href="/${language}/check">${words.again}</a></p>`,
      };
    },
  };
}

function renderDeletion(id: string, key: string, language: Language): Html {
  const words = siteWords(language).check;
  return html`<form class="kept" method="post" action="/${language}/reports/${id}"><p>${words.kept} <a href="/${language}/reports/${id}">/${language}/reports/${id}</a></p><p class="aside">${words.keptNote}</p><input type="hidden" name="key" value="${key}"><p><button type="submit">${words.remove}</button> <small>${words.removeNote}</small></p></form>`;
}
