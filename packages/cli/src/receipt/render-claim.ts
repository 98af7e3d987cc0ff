import type { Report, ReportClaim, Verdict } from '@assay/engine';
import { disputeOf } from '../disputes/acknowledge.ts';
import type { Paint } from '../terminal/paint.ts';
import { textWidth } from '../terminal/width.ts';
import { wrapText } from '../terminal/wrap.ts';
import { buildClaimRows, verdictName } from './claim-rows.ts';
import { layExcerpt } from './excerpt.ts';
import type { Places } from './place.ts';
import type { Reading } from './reading.ts';
import { renderRows } from './rows.ts';

/** How a report is to be printed. */
export interface Look {
  /** The name of the document as the user gave it. */
  readonly name: string;
  readonly width: number;
  readonly paint: Paint;
}

/** A sign for each verdict, so that none depends on colour. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  refuted: '✕',
  conflicting: '≠',
  'not-enough-evidence': '?',
  'not-checkable': '–',
};

/** One claim as a diagnostic: header, sentence with the claim underlined, verdict in a sentence, receipt. */
export function renderClaim(
  report: Report,
  claim: ReportClaim,
  places: Places,
  reading: Reading,
  look: Look,
): string[] {
  return [
    renderHeader(claim, places, reading, look),
    ...renderExcerpt(report, claim, places, look),
    ...renderVerdict(claim, reading, look),
    ...renderRows(buildClaimRows(reading, claim, disputeOf(report, claim.id)), look.width, look.paint),
  ];
}

/** `✕ refuted · c3 · article.md:7:21`, and whether the figure was right once. */
function renderHeader(claim: ReportClaim, places: Places, reading: Reading, look: Look): string {
  const { label, revised } = claim.verdict;
  const { line, column } = places.at(claim.span.start);
  const since = revised ? ` ↻ ${reading.words.sinceRevised}` : '';
  const head = look.paint(label, `${SIGNS[label]} ${verdictName(label, reading.language)}${since}`);
  return `${head} · ${look.paint('strong', claim.id)} · ${look.name}:${line}:${column}`;
}

/** The sentence beside its line numbers, with the claim underlined. */
function renderExcerpt(report: Report, claim: ReportClaim, places: Places, look: Look): string[] {
  const gutter = String(places.at(Math.max(claim.sentence.end, claim.span.end)).line).length + 2;
  const bar = look.paint('faint', '│');
  const rows = layExcerpt({
    text: report.document.text,
    places,
    sentence: claim.sentence,
    claim: claim.span,
    figures: claim.operands.map((operand) => operand.span),
    width: Math.max(16, look.width - gutter - 3),
  });
  return rows.flatMap(({ line, text, marks }) => {
    const number = look.paint('faint', (line === null ? '' : String(line)).padStart(gutter));
    const shown = `${number} ${bar} ${text}`.trimEnd();
    if (marks === '') return [shown];
    return [shown, `${' '.repeat(gutter)} ${bar} ${paintMarks(marks, claim, look.paint)}`];
  });
}

function paintMarks(marks: string, claim: ReportClaim, paint: Paint): string {
  const indent = marks.length - marks.trimStart().length;
  return marks.slice(0, indent) + paint(claim.verdict.label, marks.slice(indent));
}

const ARROW = '  → ';

function renderVerdict(claim: ReportClaim, { language }: Reading, { width, paint }: Look): string[] {
  const lines = wrapText(claim.explanation[language], Math.max(24, width - textWidth(ARROW)));
  return lines.map((line, index) =>
    index === 0 ? ARROW + paint('strong', line) : ' '.repeat(textWidth(ARROW)) + paint('strong', line),
  );
}
