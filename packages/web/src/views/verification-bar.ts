import type { Language, Report, Verdict } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';
import { SIGNS } from './verdict.ts';

/** How many figures have which verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts the claims of a report. */
export function tallyOf({ summary }: Pick<Report, 'summary'>): Tally {
  return {
    supported: summary.supported,
    refuted: summary.refuted,
    conflicting: summary.conflicting,
    'not-enough-evidence': summary.notEnoughEvidence,
    'not-checkable': summary.notCheckable,
  };
}

/** The part of a text's checkable figures that has a verdict, 0 to 1; null where there is none to check. */
function decidedShare(tally: Tally): number | null {
  const decided = tally.supported + tally.refuted + tally.conflicting;
  const all = decided + tally['not-enough-evidence'];
  return all === 0 ? null : decided / all;
}

const ORDER: readonly Verdict[] = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-checkable',
];

/** `27 figures ✓24 ✕1 ?2 · checked 2026-06-03`, each count with its words for those who cannot see signs. */
export function renderBar(
  tally: Tally,
  language: Language,
  about: { readonly checked?: string | null; readonly revised?: number } = {},
): Html {
  const words = siteWords(language).bar;
  const all = ORDER.reduce((sum, label) => sum + tally[label], 0);
  const { checked = null, revised = 0 } = about;
  return html`<p class="tally"><strong>${words.figures(all)}</strong> ${ORDER.filter(
    (label) => tally[label] > 0,
  ).map(
    (label) =>
      html`<span class="verdict ${label}" title="${words.count[label](tally[label])}"><span class="sign" aria-hidden="true">${SIGNS[label]}</span><span aria-hidden="true">${tally[label]}</span><span class="unseen">${words.count[label](tally[label])}</span></span> `,
  )}${revised > 0 ? html`<span class="verdict revised" title="${words.count.revised(revised)}"><span class="sign" aria-hidden="true">↻</span><span aria-hidden="true">${revised}</span><span class="unseen">${words.count.revised(revised)}</span></span> ` : ''}${
    checked === null
      ? ''
      : html`<span class="when">${words.checkedOn(siteWords(language).date(checked))} ${words.by}</span>`
  }</p>`;
}

/** How the figures of a briefing stand, as the store keeps it. */
export interface Counts {
  readonly figures: number;
  readonly hold: number;
  readonly differ: number;
  readonly undecided: number;
  readonly revised: number;
  readonly checked_at: string;
}

/** A text of whose figures less can be decided is called verified by nobody. */
const ENOUGH_DECIDED = 0.8;

/** The bar of a briefing; where too little could be decided it says so. */
export function renderCounts(counts: Counts, language: Language): Html {
  const { figures, hold, differ, undecided, revised, checked_at } = counts;
  const tally: Tally = {
    supported: hold,
    refuted: differ,
    conflicting: 0,
    'not-enough-evidence': undecided,
    'not-checkable': Math.max(0, figures - hold - differ - undecided),
  };
  const share = decidedShare(tally);
  return html`${renderBar(tally, language, { checked: checked_at, revised })}${
    share === null || share >= ENOUGH_DECIDED
      ? ''
      : html`<p class="aside">${siteWords(language).briefing.undecided}</p>`
  }`;
}
