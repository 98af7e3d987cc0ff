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

/** What a refuted figure is by the record, beside what was written: the value, or what its arithmetic comes to; null where that is no number. */
function putRight(claim: ReportClaim, language: Language): string | null {
  const { quantity, form, asPublished } = claim;
  if (claim.verdict.label !== 'refuted' || quantity === null) return null;
  const [cell, ...others] = asPublished.evidence;
  const isCell = form === 'value' && cell !== undefined && others.length === 0;
  const right = isCell ? valueText(cell.value, cell.unit, language) : resultOf(claim, language);
  return right === null ? null : siteWords(language).not(right, quantity.text);
}

/** What the arithmetic comes to: of `30,000 ÷ 10,500 = 2.86 times`, `2.86 times`; a cell of a table says its unit elsewhere. */
function resultOf({ asPublished: { formula }, table }: ReportClaim, language: Language): string | null {
  if (table !== undefined) return null;
  const [, ...sides] = formula?.[language].split(' = ') ?? [];
  return sides.at(-1) ?? null;
}
