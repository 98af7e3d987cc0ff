import type { Language, ReportClaim } from '@assay/engine';
import type { StandingFigure } from '@assay/store';
import { claimId } from '../pages/claim-id.ts';
import { type Html, html } from '../site/html.ts';
import { renderMark } from './marked-text.ts';
import { plainSentence } from './plain-sentence.ts';

/** Words quoted of a sentence at most, in characters. */
const MOST_QUOTED = 160;

/** The decided figures of a document, each sentence quoted once with the verdicts on its figures; nothing where none is decided. */
export function renderSentences(figures: readonly StandingFigure[], own: Language, language: Language): Html {
  const decided = figures.filter(({ label }) => label !== 'not-enough-evidence' && label !== 'not-checkable');
  if (decided.length === 0) return html``;
  return html`<ul class="figures">${bySentence(decided).map((group) => renderSentence(group, own, language))}</ul>`;
}

/** Figures of one sentence together, so that it is quoted once. */
function bySentence(figures: readonly StandingFigure[]): StandingFigure[][] {
  const groups = new Map<string, StandingFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group === undefined) groups.set(figure.sentence, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** A sentence, and each of its figures with its verdict. */
function renderSentence(figures: readonly StandingFigure[], own: Language, language: Language): Html {
  const [first] = figures;
  return html`<li><q lang="${own}">${quote(first?.sentence ?? '')}</q> ${figures.map(
    (figure) => html`${renderFigure(figure, figure.text, language)} `,
  )}</li>`;
}

/** A checked figure that leads to its receipt. */
export function renderFigure(figure: StandingFigure, text: string, language: Language): Html {
  const { document_id: document, version, claim_id: claim, label, revised } = figure;
  const href = `/${language}/claims/${claimId({ document, version, claim })}`;
  return renderMark(text, href, label as ReportClaim['verdict']['label'], revised, language);
}

/** A sentence as it is quoted: without the signs of Markdown, and no longer than a quotation may be. */
export function quote(sentence: string): string {
  const plain = plainSentence(sentence);
  return plain.length > MOST_QUOTED ? `${plain.slice(0, MOST_QUOTED)}…` : plain;
}

/**
 * Whether the words of a claim state a number as it is written, and not as a part of another number.
 * Example: `statesNumber('150 models', '50')` → false; `statesNumber('about 50 models', '50')` → true.
 */
export function statesNumber(text: string, written: string): boolean {
  if (written === '') return false;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + written.length)];
    const isPart =
      (/^[0-9]/.test(written) && /[0-9][.,]?$/.test(before)) ||
      (/[0-9]$/.test(written) && /^[.,]?[0-9]/.test(after));
    if (!isPart) return true;
  }
  return false;
}
