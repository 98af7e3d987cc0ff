import type { Language, ReportClaim, Verdict } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';
import { valueText } from './value-text.ts';

/** A sign for each verdict, so that none depends on colour. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  refuted: '✕',
  conflicting: '≠',
  'not-enough-evidence': '?',
  'not-checkable': '–',
};

/** `✕ differs from the record: 34, not 43`, with its colour and sign; `↻ since revised` behind it where it was. */
export function renderVerdict(claim: ReportClaim, language: Language): Html {
  const { label, revised } = claim.verdict;
  const words = siteWords(language);
  return html`<span class="verdict ${label}"><span class="sign" aria-hidden="true">${SIGNS[label]}</span> ${verdictText(claim, language)}</span>${revised ? html` <span class="verdict revised"><span class="sign" aria-hidden="true">↻</span> ${words.revised}</span>` : ''}`;
}

/** A verdict in words, with what puts the figure right: `differs from the record: 34, not 43`. */
export function verdictText(claim: ReportClaim, language: Language): string {
  const said = siteWords(language).verdict[claim.verdict.label];
  const right = putRight(claim, language);
  return right === null ? said : `${said}: ${right}`;
}

/** A verdict by itself: `✓ matches the record`. */
export function renderLabel(label: Verdict, language: Language): Html {
  return html`<span class="verdict ${label}"><span class="sign" aria-hidden="true">${SIGNS[label]}</span> ${siteWords(language).verdict[label]}</span>`;
}

/** What a refuted value is in the record, beside what was written; null where it is no single value. */
function putRight(claim: ReportClaim, language: Language): string | null {
  const { quantity, form, asPublished } = claim;
  const [cell, ...others] = asPublished.evidence;
  if (claim.verdict.label !== 'refuted' || form !== 'value' || quantity === null) return null;
  if (cell === undefined || others.length > 0) return null;
  return siteWords(language).not(valueText(cell.value, cell.unit, language), quantity.text);
}
