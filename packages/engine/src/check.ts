import type { Catalogue } from './catalogue/catalogue.ts';
import { checkText, type DocumentInput } from './check/check-text.ts';
import { buildReport } from './receipt/build-report.ts';
import type { Report } from './receipt/report-schema.ts';

/** The version that reports carry. */
export const VERSION = '0.1.0';

/**
 * Checks a document against a catalogue: every quantitative claim, with verdict and receipt.
 * Never throws for an article; what cannot be checked is a claim with a reason.
 * Example: `checkDocument(catalogue, { text: '2023년 AI 특허의 69.7%를 중국이 받았다.', language: 'ko', … }).claims[0]?.verdict.label` → `supported`.
 */
export function checkDocument(catalogue: Catalogue, document: DocumentInput): Report {
  return buildReport(VERSION, catalogue, document, checkText(catalogue, document));
}
