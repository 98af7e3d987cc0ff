import type { Span } from '../text/span.ts';
import type { Squeezed } from '../text/squeeze.ts';
import type { Report } from './report-schema.ts';

interface Worded {
  readonly text: string;
  readonly span: Span;
}

/** A report on a text as it is read, made one on the text as it was written: spans and quoted words are the original's. */
export function restoreWritten(report: Report, original: string, squeezed: Squeezed): Report {
  const worded = <T extends Worded>(item: T): T => {
    const span = squeezed.restore(item.span);
    return { ...item, span, text: original.slice(span.start, span.end) };
  };
  return {
    ...report,
    document: { ...report.document, text: original },
    quantities: report.quantities.map(worded),
    claims: report.claims.map((claim) => ({
      ...worded(claim),
      sentence: squeezed.restore(claim.sentence),
      quantity: claim.quantity === null ? null : worded(claim.quantity),
      operands: claim.operands.map(worded),
    })),
  };
}
