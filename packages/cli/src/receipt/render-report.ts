import type { Report, ReportClaim } from '@assay/engine';
import { disputeOf, failingClaims } from '../disputes/acknowledge.ts';
import { cutText, printable, textWidth } from '../terminal/width.ts';
import { wrapText } from '../terminal/wrap.ts';
import { Places } from './place.ts';
import type { Reading } from './reading.ts';
import { type Look, renderClaim, SIGNS } from './render-claim.ts';

/** A report as text: a title line, a diagnostic for each claim in the order of the text, and a summary. */
export function renderReport(report: Report, reading: Reading, look: Look): string {
  const places = new Places(report.document.text);
  const lines = [renderTitle(report, reading, look), ''];
  for (const claim of inOrder(report.claims))
    lines.push(...renderClaim(report, claim, places, reading, look), '');
  lines.push(...renderDocumentSummary(report, places, reading, look));
  return `${lines.join('\n')}\n`;
}

function inOrder(claims: readonly ReportClaim[]): ReportClaim[] {
  return [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `── article.md · dated 2025-05-12 · Title ──────`. */
function renderTitle(report: Report, { words }: Reading, { name, width, paint }: Look): string {
  const { title, published } = report.document;
  const parts = [name, published === null ? words.noDate : words.documentDate(published)];
  if (title !== null && title !== '') parts.push(printable(title));
  const text = `${cutText(`── ${parts.join(' · ')}`, width - 3)} `;
  return paint('faint', text + '─'.repeat(width - textWidth(text)));
}

/** The tally of a document, with the refuted figures named again. */
function renderDocumentSummary(report: Report, places: Places, reading: Reading, look: Look): string[] {
  const { words } = reading;
  if (report.claims.length === 0) return [`${look.name}: ${words.nothingToCheck(report.quantities.length)}`];
  const lines = wrapText(`${look.name}: ${renderTally([report], reading, null)}`, look.width).map((line) =>
    look.paint('strong', line),
  );
  for (const claim of inOrder(report.claims)) {
    if (claim.verdict.label !== 'refuted') continue;
    const { line, column } = places.at(claim.span.start);
    const formula = claim.asPublished.formula?.[reading.language];
    const acknowledged = disputeOf(report, claim.id) === null ? '' : ` (${words.acknowledged})`;
    const text = `${SIGNS.refuted} ${claim.id} · ${look.name}:${line}:${column} · “${printable(claim.text)}”${acknowledged}`;
    lines.push(
      look.paint(
        'refuted',
        `  ${cutText(formula === undefined ? text : `${text} → ${formula}`, look.width - 2)}`,
      ),
    );
  }
  return lines;
}

/** `12 figures checked: 7 hold, 3 do not, …`; `documents` is given where several were checked. */
export function renderTally(
  reports: readonly Pick<Report, 'claims' | 'summary' | 'disputed'>[],
  { words }: Pick<Reading, 'words'>,
  documents: number | null,
): string {
  const sum = (count: (report: Pick<Report, 'claims' | 'summary' | 'disputed'>) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const counts = [
    [words.tally.supported, sum(({ summary }) => summary.supported)],
    [words.tally.refuted, sum(({ summary }) => summary.refuted)],
    [words.tally.conflicting, sum(({ summary }) => summary.conflicting)],
    [words.tally['not-enough-evidence'], sum(({ summary }) => summary.notEnoughEvidence)],
    [words.tally['not-checkable'], sum(({ summary }) => summary.notCheckable)],
    [words.tallyDisputed, sum((report) => report.summary.refuted - failingClaims(report).length)],
    [words.tallyRevised, sum(({ claims }) => claims.filter((claim) => claim.verdict.revised).length)],
  ] as const;
  const parts = counts.filter(([, count]) => count > 0).map(([say, count]) => say(count));
  const head = words.checked(
    sum(({ summary }) => summary.claims),
    documents,
  );
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`;
}
