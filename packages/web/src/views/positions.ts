import {
  type Exact,
  type Language,
  parseExact,
  type ReportClaim,
  type ReportQuantity,
  type Verdict,
} from '@assay/engine';
import type { Block, FigureInline, Inline, Section } from '@assay/pipeline';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import { siteWords } from '../words/site-words.ts';
import { renderMark } from './marked-text.ts';
import type { Reading } from './reading.ts';
import { periodText } from './value-text.ts';
import { SIGNS } from './verdict.ts';

/** Somebody whose position a section reports, with the figures that the position rests on. */
export interface Holder {
  readonly name: string;
  readonly figures: readonly FigureInline[];
}

/** What two holders or more say of one value: the statistic, whom it is of and when. */
interface Shared {
  readonly claim: ReportClaim;
  readonly said: readonly {
    readonly name: string;
    readonly figure: FigureInline;
    readonly claim: ReportClaim;
  }[];
}

const COUNTED: readonly Verdict[] = ['supported', 'refuted', 'conflicting', 'not-enough-evidence'];

/**
 * Who holds what, by which figures, and which of them hold: a row for each whose position the section reports, and the values of which
 * several speak. Nothing where fewer than two rest on figures.
 */
export function renderPositions(
  section: Section,
  claims: ReadonlyMap<string, ReportClaim>,
  reading: Reading,
): Html {
  const holders = holdersOf(section.blocks).filter(({ figures }) => figures.length > 0);
  if (holders.length < 2) return html``;
  const words = siteWords(reading.language);
  const { positions } = words;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${positions.table}"><table class="positions"><caption>${positions.table}</caption><thead><tr><th scope="col">${positions.holder}</th><th scope="col" class="number">${positions.figures}</th>${COUNTED.map(
    (label) =>
      html`<th scope="col" class="number"><span class="verdict ${label}"><span class="sign" aria-hidden="true">${SIGNS[label]}</span> ${words.verdict[label]}</span></th>`,
  )}</tr></thead><tbody>${holders.map(({ name, figures }) => {
    const labels = figures.flatMap(({ claimId }) => claims.get(claimId ?? '')?.verdict.label ?? []);
    return html`<tr><th scope="row">${name}</th><td class="number">${labels.length}</td>${COUNTED.map(
      (label) => html`<td class="number">${labels.filter((one) => one === label).length}</td>`,
    )}</tr>`;
  })}</tbody></table></div>${renderShared(sharedOf(holders, claims), reading)}`;
}

/**
 * Who holds a position in a section: each heading with what stands below it, and each item of a list that begins with a name set strong.
 * Example: `- The **AI Index** counts …` → `{ name: 'AI Index', figures: [17.8%, 7.3%] }`.
 */
export function holdersOf(blocks: readonly Block[]): Holder[] {
  const holders: { name: string; figures: FigureInline[] }[] = [];
  let open: { name: string; figures: FigureInline[] } | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = { name: textOf(block.children), figures: [] };
      holders.push(open);
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const name = nameOf(item);
        if (name !== null) holders.push({ name, figures: figuresOf(item) });
        else open?.figures.push(...figuresOf(item));
      }
    } else open?.figures.push(...figuresOf([block]));
  }
  return holders;
}

/** The words set strong with which an item begins, but for an article before them. */
function nameOf([first]: readonly Block[]): string | null {
  if (first?.kind !== 'paragraph') return null;
  const [before, strong] = first.children[0]?.kind === 'strong' ? [null, first.children[0]] : first.children;
  if (strong?.kind !== 'strong') return null;
  return before === null || (before?.kind === 'text' && /^(?:the|an?)?$/i.test(before.text.trim()))
    ? textOf(strong.children).replace(/[:.]\s*$/, '')
    : null;
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'text' || inline.kind === 'figure' ? inline.text : textOf(inline.children);
    })
    .join('');
}

function figuresOf(blocks: readonly Block[]): FigureInline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return inlineFigures(block.children);
      case 'list':
        return block.items.flatMap(figuresOf);
      case 'quote':
        return figuresOf(block.children);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(inlineFigures);
      default:
        return [];
    }
  });
}

function inlineFigures(inlines: readonly Inline[]): FigureInline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'figure') return inline.isFirst && inline.claimId !== null ? [inline] : [];
    return inline.kind === 'text' || inline.kind === 'break' ? [] : inlineFigures(inline.children);
  });
}

/** The values of which at least two holders speak. */
function sharedOf(holders: readonly Holder[], claims: ReadonlyMap<string, ReportClaim>): Shared[] {
  const groups = new Map<string, Shared['said'][number][]>();
  for (const { name, figures } of holders)
    for (const figure of figures) {
      const claim = claims.get(figure.claimId ?? '');
      if (claim === undefined || claim.indicator === null || claim.period === null) continue;
      const key = [claim.indicator, ...claim.entities, claim.period.from, claim.period.to].join(' ');
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      if (group.every((one) => one.name !== name)) group.push({ name, figure, claim });
    }
  return [...groups.values()].flatMap((said) => {
    const [first] = said;
    return first === undefined || said.length < 2 ? [] : [{ claim: first.claim, said }];
  });
}

function renderShared(shared: readonly Shared[], { language, names }: Reading): Html {
  if (shared.length === 0) return html``;
  const { positions } = siteWords(language);
  return html`<ul class="shared">${shared.map(({ claim, said }) => {
    const agree = canBeOne(said.flatMap((one) => one.claim.quantity ?? []));
    return html`<li><a href="/${language}/indicators/${claim.indicator}">${nameIn(language, names.indicators, claim.indicator ?? '')}</a>${claim.entities.map((id) => html`, ${nameIn(language, names.entities, id)}`)}${claim.period === null ? '' : `, ${periodText(claim.period)}`}: <strong>${agree ? positions.agree : positions.differ}</strong> – ${said.map(
      ({ name, figure, claim: own }, place) =>
        html`${place > 0 ? ' · ' : ''}${name} ${markOf(figure, own, language)}`,
    )}</li>`;
  })}</ul>`;
}

/** Whether figures can be one value, each as far as it is written: 18% and 17.8% can, 18% and 17.3% cannot. */
function canBeOne(figures: readonly ReportQuantity[]): boolean {
  const ends = (list: readonly (string | null)[]): Exact[] =>
    list.flatMap((text) => (text === null ? [] : (parseExact(text) ?? [])));
  const lows = ends(figures.map(({ low }) => low));
  const highs = ends(figures.map(({ high }) => high));
  return lows.every((low) => highs.every((high) => low.lte(high)));
}

function markOf(figure: FigureInline, claim: ReportClaim, language: Language): Html {
  return renderMark(figure.text, `#${claim.id}`, claim.verdict.label, claim.verdict.revised, language);
}
