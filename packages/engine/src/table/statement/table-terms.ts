import { decimalText, type Exact, parseExact } from '../../quantity/exact.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';

/** A word or number of a cell, header or sentence. */
export interface TableTerm extends Span {
  /** Folded. */
  readonly text: string;
  /** By which terms are compared: a stem, or a number without its commas and trailing zeros. */
  readonly stem: string;
  readonly number: Exact | null;
  /** 3rd */
  readonly ordinal: boolean;
}

const TERM =
  /([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(st|nd|rd|th)?(?![\p{Script=Latin}])|[0-9]+|\p{Script=Hangul}+|\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?|[\p{L}\p{M}]+|[%#]/gu;

/**
 * The words and numbers of a text, signs between them left out. Example: `the 3rd game : 1,204.50` → the, 3, game, 1204.5.
 */
export function findTableTerms(text: string): TableTerm[] {
  const folded = foldText(text);
  const terms: TableTerm[] = [];
  for (const match of folded.matchAll(TERM)) {
    const start = match.index;
    const written = match[0];
    const digits = match[1]?.replaceAll(',', '');
    const number = digits === undefined ? null : parseExact(digits);
    terms.push({
      start,
      end: start + written.length,
      text: written,
      stem: number === null ? stemOf(written) : decimalText(number),
      number,
      ordinal: match[2] !== undefined,
    });
  }
  return terms;
}

function stemOf(written: string): string {
  return /^[a-z]/.test(written) ? stemEnglish(written) : written;
}
