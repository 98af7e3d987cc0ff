import type { Language } from '@assay/engine';
import { type CorrectionRow, findClaim, findDocuments, newestCorrections } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { feedLinks } from '../views/feed-links.ts';
import { plainSentence } from '../views/plain-sentence.ts';
import { valueText } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';
import { claimId } from './claim-id.ts';

const SHOWN = 100;

/** `/corrections`: verdicts that a new edition changed, newest first: before, after, and the value that did it. */
export function listCorrections(deps: SiteDeps): Page {
  return {
    path: '/corrections',
    async get({ language }) {
      const words = siteWords(language).correction;
      const lines = await correctionLines(deps, language, SHOWN);
      return {
        kind: 'page',
        title: words.title,
        description: words.lead,
        head: feedLinks('corrections', language, words.title),
        scripts: ['site'],
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${
          lines.length === 0 ? html`<p>${words.none}</p>` : html`<ol class="corrections">${lines}</ol>`
        }`,
      };
    },
  };
}

/** The newest corrections as items of a list; of one source where it is named. */
export async function correctionLines(
  deps: SiteDeps,
  language: Language,
  limit: number,
  source: string | null = null,
): Promise<Html[]> {
  const corrections = await newestCorrections(deps.db, limit, source);
  const [documents, histories] = await Promise.all([
    findDocuments(deps.db, [...new Set(corrections.map(({ document_id }) => document_id))]),
    Promise.all(
      corrections.map(({ document_id, version, claim_id }) =>
        findClaim(deps.db, document_id, version, claim_id),
      ),
    ),
  ]);
  const titles = new Map(documents.map(({ document_id, title }) => [document_id, title]));
  const statistics = statisticsOf(deps.records());
  return corrections.flatMap((correction, place) => {
    const claim = histories[place]?.claim;
    if (claim === undefined) return [];
    return [
      renderCorrection(
        correction,
        plainSentence(claim.sentence),
        titles.get(correction.document_id) ?? null,
        statistics,
        language,
      ),
    ];
  });
}

/** A cell as a correction keeps it. */
interface StoredCell {
  readonly publication: string;
  readonly edition: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly entity: string;
}

function renderCorrection(
  correction: CorrectionRow,
  sentence: string,
  title: string | null,
  statistics: Statistics,
  language: Language,
): Html {
  const words = siteWords(language);
  const [cause] = correction.cause as readonly StoredCell[];
  const id = claimId({
    document: correction.document_id,
    version: correction.version,
    claim: correction.claim_id,
  });
  return html`<li><p><time datetime="${correction.made_at}">${words.date(correction.made_at)}</time> <a href="/${language}/claims/${id}">${sentence}</a> ${title === null ? '' : html`<small>${title}</small>`}</p>
<dl class="facts"><div><dt>${words.correction.before}</dt><dd>${verdictWords(correction.before, language)}</dd></div><div><dt>${words.correction.after}</dt><dd>${verdictWords(correction.after, language)}</dd></div>${
    cause === undefined
      ? ''
      : html`<div><dt>${words.correction.cause}</dt><dd>${nameIn(language, statistics.publications, cause.publication)}, ${cause.edition}: ${nameIn(language, statistics.entities, cause.entity)} ${cause.period} = ${valueText(cause.value, cause.unit, language)}</dd></div>`
  }</dl></li>`;
}

/** `supported, now refuted` in the reader's words. */
export function verdictWords(said: string, language: Language): string {
  const words = siteWords(language);
  return said
    .split(', now ')
    .map((label) => (label in words.verdict ? words.verdict[label as keyof typeof words.verdict] : label))
    .join(' → ');
}
