// Checks an article again with a claim of it changed. Cannot see effects on claims further down: it reads up to the end of the claim's paragraph.
import { overlaps, type Report, type ReportClaim, type Span } from '@assay/engine';
import type { Bench } from './bench.ts';
import { checkText } from './check-text.ts';
import { applyEdits, type Edit, moveSpan } from './edit.ts';
import type { ScoredArticle } from './run-folder.ts';

/** An article cut behind a claim, where that changes nothing for the claim; else the whole article. */
export interface Probe {
  readonly scored: ScoredArticle;
  readonly claim: ReportClaim;
  readonly text: string;
}

const CUT = new WeakMap<ScoredArticle, Map<number, Report>>();

/** The shortest text, cut at the end of a line, in which the claim is answered as in the whole article. */
export function probeFor(bench: Bench, scored: ScoredArticle, claim: ReportClaim): Probe {
  const { text } = scored.article;
  const newline = text.indexOf('\n', claim.sentence.end);
  const end = newline < 0 ? text.length : newline;
  const cut = text.slice(0, end);
  const reports = CUT.get(scored) ?? new Map<number, Report>();
  CUT.set(scored, reports);
  const report = end === text.length ? scored.report : (reports.get(end) ?? recheck(bench, scored, cut));
  reports.set(end, report);
  const answer = findAnswer(report, claim.span, claim);
  return { scored, claim, text: answer !== null && sameAnswer(answer, claim) ? cut : text };
}

function recheck(bench: Bench, { article, report }: ScoredArticle, text: string): Report {
  return checkText(bench.catalogue, text, article.language, report.document.published);
}

/** What the engine answers to the claim after the edits; null where it no longer finds it. */
export function answerAfter(bench: Bench, probe: Probe, edits: readonly Edit[]): ReportClaim | null {
  const report = recheck(bench, probe.scored, applyEdits(probe.text, edits));
  return findAnswer(report, moveSpan(probe.claim.span, edits), probe.claim);
}

/** The claim that stands where another stood: of its form if there is one, else the one that overlaps most. */
export function findAnswer(report: Report, span: Span, like: ReportClaim): ReportClaim | null {
  const shared = (claim: ReportClaim): number =>
    Math.min(span.end, claim.span.end) - Math.max(span.start, claim.span.start);
  const [best] = report.claims
    .filter((claim) => overlaps(claim.span, span))
    .sort(
      (a, b) =>
        Number(b.form === like.form) - Number(a.form === like.form) ||
        shared(b) - shared(a) ||
        a.span.start - b.span.start,
    );
  return best ?? null;
}

/** The same verdict by the cells of the same statistic, entities and periods; the edition may be another that agrees as well. */
export function sameAnswer(a: ReportClaim, b: ReportClaim): boolean {
  return a.verdict.label === b.verdict.label && cellsIn(a) === cellsIn(b);
}

function cellsIn(claim: ReportClaim): string {
  const cells = claim.asPublished.evidence.map(
    ({ indicator, entity, period }) => `${indicator} ${entity} ${period}`,
  );
  return `${claim.indicator} ${cells.join(', ')}`;
}

/** The sentence of a claim, changed or not, for people to read. */
export function sentenceAfter(probe: Probe, edits: readonly Edit[]): string {
  const { start, end } = moveSpan(probe.claim.sentence, edits);
  return applyEdits(probe.text, edits).slice(start, end);
}
