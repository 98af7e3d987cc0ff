import type { InBothLanguages } from '@assay/engine';
import { EN_FAULTS } from './words/en.ts';
import { KO_FAULTS } from './words/ko.ts';

/** What can be wrong with the text of a briefing; a closed list. */
export type BriefingFaultCode =
  | 'too-long'
  | 'long-line'
  | 'too-nested'
  | 'no-front-matter'
  | 'open-front-matter'
  | 'bad-line'
  | 'unknown-field'
  | 'field-twice'
  | 'missing-field'
  | 'empty-field'
  | 'bad-slug'
  | 'bad-language'
  | 'bad-category'
  | 'bad-date'
  | 'updated-before-published'
  | 'bad-chart'
  | 'no-sections'
  | 'before-sections'
  | 'title-in-body'
  | 'heading-too-deep'
  | 'section-twice'
  | 'html'
  | 'bad-link'
  | 'reference-link'
  | 'picture'
  | 'code'
  | 'bad-pin'
  | 'pin-with-markup'
  | 'quote-not-found'
  | 'quote-twice';

/** The facts that the sentence of a fault names. */
export type FaultDetail = Readonly<Record<string, string>>;

/** A fault of a text with its place, and what to do about it in every language. */
export interface BriefingFault {
  readonly code: BriefingFaultCode;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly detail: FaultDetail;
  readonly messages: InBothLanguages<string>;
}

/** The words for faults in one language; exhaustive. */
export type FaultWords = Readonly<Record<BriefingFaultCode, (detail: FaultDetail) => string>>;

const LONGEST_DETAIL = 80;

/** A fault at an offset of the source. Example: `faultAt(source, 4, 'html').messages.en` → `HTML is not taken …`. */
export function faultAt(
  source: string,
  offset: number,
  code: BriefingFaultCode,
  detail: FaultDetail = {},
): BriefingFault {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const short = Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, shorten(value)]));
  return {
    code,
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    detail: short,
    messages: { ko: KO_FAULTS[code](short), en: EN_FAULTS[code](short) },
  };
}

/** What authors wrote, on one line and not endless. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_DETAIL ? `${plain.slice(0, LONGEST_DETAIL - 1).toWellFormed()}…` : plain;
}
