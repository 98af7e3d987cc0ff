import {
  type Catalogue,
  EN_REASONS,
  KO_REASONS,
  parseExact,
  type Report,
  type ReportCell,
  type ReportClaim,
  renderValue,
} from '@assay/engine';
import { leadingIndicators } from '../leading-indicators.ts';
import { SECTION_TITLES } from '../sections.ts';
import { categoryOf } from './category-of.ts';
import { EN_DRAFT } from './draft-en.ts';
import { KO_DRAFT } from './draft-ko.ts';
import type { DraftWords } from './draft-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { excerptOf } from './excerpt.ts';

const WORDS = { ko: KO_DRAFT, en: EN_DRAFT } as const;

/** Quotations of one article at most; more would be the article. */
const MOST_QUOTATIONS = 24;
const MOST_CHARTS = 3;
const MOST_ENTITIES = 6;

interface Quoted {
  readonly claim: ReportClaim;
  readonly words: string;
}

/**
 * Drafts a briefing on an article from the report of its check alone: what it says within short quotations, how that stands
 * to the record, charts of the statistics it is about, questions answered from the report, and its sources. The Markdown is
 * such as `parseBriefing` takes; `today` is YYYY-MM-DD. The article's title stands at its head alone: where a figure of it is
 * wrong, the author has to find another.
 */
export function draftBriefing(report: Report, catalogue: Catalogue, today: string): string {
  const { language, title, published, sha256 } = report.document;
  const url = webAddress(report.document.url);
  const words = WORDS[language];
  const titles = SECTION_TITLES[language];
  const name = oneLine(title ?? words.untitled);
  const quoted = quotationsOf(report).filter(({ words }) => !name.includes(words));
  const isOpen = ({ claim: { verdict } }: Quoted): boolean =>
    verdict.label === 'not-enough-evidence' || verdict.label === 'not-checkable';
  const revised = quoted.filter(({ claim }) => claim.verdict.revised);
  const open = quoted.filter(isOpen);
  const decided = quoted.filter((one) => !one.claim.verdict.revised && !isOpen(one));
  const indicators = leadingIndicators(report);
  const article = url === null ? words.pasted : `[${escapeMarkdown(new URL(url).host)}](<${url}>)`;
  const lines = [
    '---',
    `slug: draft-${sha256.slice(0, 8).padEnd(8, '0')}`,
    `language: ${language}`,
    `title: "${name}"`,
    `category: ${categoryOf(indicators)}`,
    `authors: ${words.author}`,
    `published: ${today}`,
    ...(indicators[0] === undefined ? [] : [`chart: ${indicators[0]}`]),
    ...disputeLines(decided, words),
    '---',
    `## ${titles.glance}`,
    words.glance,
    words.article(article, published),
    `## ${titles.core}`,
    ...(decided.length === 0 ? [words.noneDecided] : coreLines(report, catalogue, decided)),
    `## ${titles.analysis}`,
    words.analysis,
    ...chartLines(report, indicators),
    `## ${titles.conclusion}`,
    words.conclusion,
    `## ${titles.questions}`,
    `### ${words.revisedQuestion}`,
    ...(revised.length === 0
      ? [words.revisedNone]
      : [revised.map((one) => revisedLine(report, catalogue, one)).join('\n')]),
    `### ${words.openQuestion}`,
    ...(open.length === 0 ? [words.openNone] : [open.map((one) => openLine(report, one)).join('\n')]),
    ...limitLines(report, catalogue, indicators),
    `## ${titles.sources}`,
    sourceLines(report, catalogue, article).join('\n'),
  ];
  const head = lines.indexOf('---', 1);
  return `${lines.slice(0, head + 1).join('\n')}\n\n${lines.slice(head + 1).join('\n\n')}\n`;
}

/** One quotation a sentence, none twice. */
function quotationsOf({ claims, document: { text } }: Report): Quoted[] {
  const sentences = new Set<number>();
  const seen = new Set<string>();
  const weight = ({ verdict: { label, revised } }: ReportClaim): number =>
    revised ? 0 : label === 'refuted' ? 1 : label === 'conflicting' ? 2 : label === 'supported' ? 3 : 4;
  const quoted: Quoted[] = [];
  for (const claim of [...claims].sort((a, b) => weight(a) - weight(b) || a.span.start - b.span.start)) {
    const words = excerptOf(text, claim.sentence, claim.quantity?.span ?? claim.span);
    if (sentences.has(claim.sentence.start) || seen.has(words) || words === '') continue;
    sentences.add(claim.sentence.start);
    seen.add(words);
    quoted.push({ claim, words });
    if (quoted.length === MOST_QUOTATIONS) break;
  }
  return quoted.sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/** Wrong figures stand in a briefing only where it says so. */
function disputeLines(decided: readonly Quoted[], words: DraftWords): string[] {
  const wrong = decided.filter(({ claim }) => claim.verdict.label === 'refuted');
  if (wrong.length === 0) return [];
  return [
    'disputed:',
    ...wrong.flatMap((one) => [`  - quote: "${one.words}"`, `    note: ${words.disputeNote}`]),
  ];
}

/** What the article says, under its own headings, and how that stands to the record. */
function coreLines(report: Report, catalogue: Catalogue, decided: readonly Quoted[]): string[] {
  const blocks: string[] = [];
  let last = '';
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) blocks.push(items.join('\n'));
    items = [];
  };
  for (const one of decided) {
    const heading = headingAbove(report.document.text, one.claim.sentence.start);
    if (heading !== last) {
      close();
      if (heading !== '') blocks.push(`### ${escapeMarkdown(heading)}`);
      last = heading;
    }
    items.push(decidedLine(report, catalogue, one));
  }
  close();
  return blocks;
}

function headingAbove(text: string, offset: number): string {
  const headings = [...text.slice(0, offset).matchAll(/^#{2,6} +(.*)$/gm)];
  return oneLine(headings.at(-1)?.[1] ?? '');
}

function decidedLine(report: Report, catalogue: Catalogue, { claim, words: quotation }: Quoted): string {
  const words = WORDS[report.document.language];
  const account = report.document.published === null ? claim.now : claim.asPublished;
  const { label } = claim.verdict;
  const said =
    label === 'supported' ? words.matches : label === 'refuted' ? words.differs : words.sourcesDiffer;
  const cells = label === 'supported' ? '' : pinned(report, account.evidence);
  const from = publicationsOf(report, catalogue, account.evidence);
  return `- ${words.quote(escapeMarkdown(quotation))} – ${said}${cells === '' ? '' : `: ${cells}`}${from === '' ? '' : ` (${from})`}`;
}

function revisedLine(report: Report, catalogue: Catalogue, { claim, words: quotation }: Quoted): string {
  const words = WORDS[report.document.language];
  const from = publicationsOf(report, catalogue, claim.now.evidence);
  return `- ${words.quote(escapeMarkdown(quotation))} – ${words.revisedTo} ${pinned(report, claim.now.evidence)}${from === '' ? '' : ` (${from})`}`;
}

function openLine({ document: { language } }: Report, { claim, words: quotation }: Quoted): string {
  const reasons = language === 'ko' ? KO_REASONS : EN_REASONS;
  return `- ${WORDS[language].quote(escapeMarkdown(quotation))} – ${reasons[claim.verdict.reason]}`;
}

/** The values of cells, each tied to its cell. */
function pinned({ document: { language } }: Report, cells: readonly ReportCell[]): string {
  return cells
    .map(({ indicator, entity, period, edition, value, unit }) => {
      const exactly = parseExact(value);
      const written = exactly === null ? value : renderValue(exactly, unit, language);
      return `[${written}](cell:${indicator}/${entity}/${period}@${edition})`;
    })
    .join(', ');
}

function publicationsOf(
  { document: { language } }: Report,
  { publications }: Catalogue,
  cells: readonly ReportCell[],
): string {
  const names = cells.map(({ publication, edition }) => {
    const name = publications.get(publication)?.name[language] ?? publication;
    return `${escapeMarkdown(name)}, ${WORDS[language].edition(edition)}`;
  });
  return [...new Set(names)].join('; ');
}

function chartLines({ claims }: Report, indicators: readonly string[]): string[] {
  return indicators.slice(0, MOST_CHARTS).map((indicator) => {
    const named = claims.filter((claim) => claim.indicator === indicator).flatMap(({ entities }) => entities);
    const entities = [...new Set(named)].slice(0, MOST_ENTITIES);
    const of = entities.length === 0 ? '' : `\nentities: ${entities.join(', ')}`;
    return `\`\`\`chart\nindicator: ${indicator}${of}\n\`\`\``;
  });
}

/** Limits told without figures: those would have to be checked as well. */
function limitLines(
  { document: { language } }: Report,
  catalogue: Catalogue,
  indicators: readonly string[],
): string[] {
  const limits = indicators.flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    const told = indicator?.limitations[language] ?? '';
    return told === '' || /[0-9]/.test(told)
      ? []
      : [`- ${escapeMarkdown(indicator?.name[language] ?? id)}: ${escapeMarkdown(told)}`];
  });
  return limits.length === 0 ? [] : [`### ${WORDS[language].limitsQuestion}`, limits.join('\n')];
}

/** The article, and the editions that its figures were held against, with who first counted; their licences stand on the page. */
function sourceLines(report: Report, catalogue: Catalogue, article: string): string[] {
  const { language } = report.document;
  const words = WORDS[language];
  const lines = new Set<string>([`- ${article}`]);
  for (const { now, asPublished } of report.claims)
    for (const cell of [...asPublished.evidence, ...now.evidence]) {
      const source = catalogue.sources.get(cell.source);
      if (source === undefined) continue;
      const producers = catalogue.indicators.get(cell.indicator)?.producers ?? {};
      const origins = (producers[cell.publication] ?? producers['*'] ?? []).map(
        (id) => catalogue.producers.get(id)?.name[language] ?? id,
      );
      const title = /^https?:\/\//.test(source.url)
        ? `[${escapeMarkdown(source.title)}](<${source.url}>)`
        : escapeMarkdown(source.title);
      const parts = [
        escapeMarkdown(source.publisher),
        words.edition(source.published),
        ...(origins.length === 0 ? [] : [words.origin(escapeMarkdown(origins.join(', ')))]),
      ];
      lines.add(`- ${title} – ${parts.join('; ')}`);
    }
  return [...lines];
}

/** An address that a briefing may link to. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) && !/[<>\s]/.test(url) ? url : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
