import type { Language, Verdict } from '@assay/engine';
import { claimId } from '../pages/claim-id.ts';
import { type Html, html } from '../site/html.ts';
import { SIGNS } from './verdict.ts';

/** A logged check as a strip needs it. */
interface LoggedCheck {
  readonly at: string;
  readonly language: Language | null;
  readonly data: unknown;
}

/** What a strip reads of a check's data; the log holds it as its kind's schema says. */
interface CheckData {
  readonly documentId: string;
  readonly version: number;
  readonly title: string | null;
  readonly claims: readonly { readonly id: string; readonly text: string; readonly verdict: Verdict }[];
}

/** Figures named on a line; the rest are behind it. */
const FIGURES_SHOWN = 4;

/** A checked text on a strip: its title, and its decided figures, each with its sign and leading to its receipt. */
export function renderVerdictLine({ at, data, language: own }: LoggedCheck, language: Language): Html {
  const { documentId, version, title, claims } = data as CheckData;
  const decided = claims.filter(
    ({ verdict }) => verdict === 'refuted' || verdict === 'supported' || verdict === 'conflicting',
  );
  const shown = [...decided].sort((a, b) => rank(a.verdict) - rank(b.verdict)).slice(0, FIGURES_SHOWN);
  return html`<li><time datetime="${at}">${at.slice(11, 16)}</time> <span lang="${own ?? language}">${title}</span> ${shown.map(
    ({ id, text, verdict }) =>
      html`<a class="figure ${verdict}" href="/${language}/claims/${claimId({ document: documentId, version, claim: id })}"><span lang="${own ?? language}">${text}</span><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span></a> `,
  )}</li>`;
}

/** What is wrong is told first. */
function rank(verdict: Verdict): number {
  return verdict === 'refuted' ? 0 : verdict === 'conflicting' ? 1 : 2;
}
