import { findSource, sourceRecord } from '@assay/store';
import { html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { siteWords } from '../words/site-words.ts';
import { shareInterval } from './share-interval.ts';

/** Decided figures from which on a share is spoken of. */
const ENOUGH = 20;

/** `/sources/:id`: whom the texts are from, and which share of their decided figures held. */
export function showSource(deps: SiteDeps): Page {
  return {
    path: '/sources/:id',
    async get({ language, param }) {
      const found = await findSource(deps.db, param('id'));
      if (found === null) return { kind: 'missing' };
      const { source } = found;
      const words = siteWords(language).source;
      const { held, decided } = await sourceRecord(deps.db, source.id);
      const { share, low, high } = shareInterval(held, decided);
      return {
        kind: 'page',
        title: language === 'ko' ? source.name_ko : source.name_en,
        body: html`<h1>${language === 'ko' ? source.name_ko : source.name_en}</h1>
<p class="lead">${source.owner}${source.licence === '' ? '' : ` · ${source.licence}`} · ${words.status[source.status]}</p>
${source.trust_note === '' ? '' : html`<p>${source.trust_note}</p>`}
<h2>${words.record}</h2><p>${decided < ENOUGH ? words.tooFew(decided) : words.share(share, low, high, decided)}</p>
${source.address === '' ? '' : html`<p><a href="${source.address}" rel="external noopener">${source.address}</a></p>`}`,
      };
    },
  };
}
