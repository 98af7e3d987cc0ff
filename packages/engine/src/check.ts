import type { Catalogue } from './catalogue/catalogue.ts';
import { checkText, type DocumentInput } from './check/check-text.ts';
import type { DROP_REASONS } from './claim/draft.ts';
import type { TextView } from './claim/view.ts';
import { buildReport } from './receipt/build-report.ts';
import type { Report } from './receipt/report-schema.ts';
import { restoreWritten } from './receipt/restore-written.ts';
import type { Span } from './text/span.ts';
import { squeeze } from './text/squeeze.ts';

/** The version that reports carry. */
export const VERSION = '0.1.0';

/**
 * Checks a document against a catalogue: every quantitative claim, with verdict and receipt.
 * Never throws for an article; what cannot be checked is a claim with a reason.
 * Example: `checkDocument(catalogue, { text: '2023년 AI 특허의 69.7%를 중국이 받았다.', language: 'ko', … }).claims[0]?.verdict.label` → `supported`.
 */
export function checkDocument(catalogue: Catalogue, document: DocumentInput): Report {
  return traced(catalogue, document).report;
}

/** A reading that the engine dropped, for those who ask why a claim was read as it was. */
export interface DroppedReading {
  readonly span: Span;
  readonly text: string;
  readonly rule: string;
  readonly reason: (typeof DROP_REASONS)[number];
  /** The rule of the reading that stands instead. */
  readonly keptRule: string;
}

/** A report with the readings that others displaced. */
export interface Trace {
  readonly report: Report;
  readonly dropped: readonly DroppedReading[];
}

/**
 * Checks a document and keeps what was dropped on the way; the report is that of `checkDocument`, byte for byte.
 * Example: `traceDocument(catalogue, document).dropped[0]?.keptRule` → `words.overtake`.
 */
export function traceDocument(catalogue: Catalogue, document: DocumentInput): Trace {
  const { report, checked, squeezed } = traced(catalogue, document);
  const restore = (span: Span): Span => (squeezed === null ? span : squeezed.restore(span));
  return {
    report,
    dropped: checked.dropped.map(({ draft, reason, kept }) => {
      const span = restore(draft.span);
      return {
        span,
        text: document.text.slice(span.start, span.end),
        rule: draft.rule,
        reason,
        keptRule: kept,
      };
    }),
  };
}

/** Adds to a report what else is known of the text; its spans are those of the view, which is of the document handed over. */
export type Addition = (report: Report, view: TextView, read: DocumentInput) => Report;

/** Like `checkDocument`, with something added before the report is put back onto the text as it was written. */
export function checkAndAdd(catalogue: Catalogue, document: DocumentInput, add: Addition): Report {
  return traced(catalogue, document, add).report;
}

/** Checks the text without what only sets it (runs of spaces, marks of emphasis), and puts the report back onto the text as it was written. */
function traced(catalogue: Catalogue, document: DocumentInput, add: Addition = (report) => report) {
  const squeezed = squeeze(document.text);
  const read = squeezed === null ? document : { ...document, text: squeezed.text };
  const checked = checkText(catalogue, read);
  const report = add(buildReport(VERSION, catalogue, read, checked), checked.view, read);
  return {
    report: squeezed === null ? report : restoreWritten(report, document.text, squeezed),
    checked,
    squeezed,
  };
}
