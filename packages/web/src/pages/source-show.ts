import type { Language } from '@assay/engine';
import {
  type DocumentRow,
  documentsOfSource,
  findSource,
  type StandingFigure,
  sourceRecord,
  standingFigures,
} from '@assay/store';
import { type Html, html } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderSentences } from '../views/checked-sentences.ts';
import { siteWords } from '../words/site-words.ts';
import { correctionLines } from './correction-list.ts';
import { shareInterval } from './share-interval.ts';

/** Decided figures from which on a share is spoken of. */
const ENOUGH = 20;
/** Its newest texts whose figures are shown. */
const DOCUMENTS_SHOWN = 20;
const CORRECTIONS_SHOWN = 20;

/** `/sources/:id`: whom the texts are from, which share of their decided figures held, which figures they carried, and what was corrected since. */
export function showSource(deps: SiteDeps): Page {
  return {
    path: '/sources/:id',
    async get({ language, param }) {
      const found = await findSource(deps.db, param('id'));
      if (found === null) return { kind: 'missing' };
      const { source } = found;
      const words = siteWords(language).source;
      const [{ held, decided }, documents, corrections] = await Promise.all([
        sourceRecord(deps.db, source.id),
        documentsOfSource(deps.db, source.id, DOCUMENTS_SHOWN),
        correctionLines(deps, language, CORRECTIONS_SHOWN, source.id),
      ]);
      const figures = await standingFigures(
        deps.db,
        documents.map(({ document_id }) => document_id),
      );
      const { share, low, high } = shareInterval(held, decided);
      return {
        kind: 'page',
        title: language === 'ko' ? source.name_ko : source.name_en,
        body: html`<h1>${language === 'ko' ? source.name_ko : source.name_en}</h1>
<p class="lead">${source.owner}${source.licence === '' ? '' : ` · ${source.licence}`} · ${words.status[source.status]}</p>
${source.trust_note === '' ? '' : html`<p>${source.trust_note}</p>`}
<h2>${words.record}</h2><p>${decided < ENOUGH ? words.tooFew(decided) : words.share(share, low, high, decided)}</p>
<h2>${words.figures}</h2>${renderDocuments(documents, figures, language)}
<h2>${siteWords(language).correction.title}</h2>${
          corrections.length === 0
            ? html`<p>${siteWords(language).correction.none}</p>`
            : html`<ol class="corrections">${corrections}</ol>`
        }
${source.address === '' ? '' : html`<p><a href="${source.address}" rel="external noopener">${source.address}</a></p>`}`,
      };
    },
  };
}

/** The newest texts in which a figure was decided, with those figures. */
function renderDocuments(
  documents: readonly DocumentRow[],
  figures: readonly StandingFigure[],
  language: Language,
): Html {
  const lines = documents.flatMap((document) => {
    const own = figures.filter(({ document_id }) => document_id === document.document_id);
    const sentences = renderSentences(own, document.language ?? language, language);
    if (String(sentences) === '') return [];
    const address = document.canonical ?? document.address;
    const date = siteWords(language).date(document.published_at ?? document.seen_at);
    return [
      html`<li><p><time>${date}</time> ${
        address === null
          ? html`<span lang="${document.language ?? language}">${document.title}</span>`
          : html`<a href="${address}" rel="external noopener" lang="${document.language ?? language}">${document.title}</a>`
      }</p>${sentences}</li>`,
    ];
  });
  return lines.length === 0
    ? html`<p>${siteWords(language).source.noFigures}</p>`
    : html`<ol class="accounts">${lines}</ol>`;
}
