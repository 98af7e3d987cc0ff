import { findSentences, overlaps, type Report, type ReportClaim, type Span } from '@assay/engine';
import type { DisputeComment, FoundComments } from './find-comments.ts';

/** A report with the figures that its text acknowledges. */
export interface Acknowledged {
  readonly report: Report;
  /** Comments beside sentences in which there is nothing to acknowledge. */
  readonly idle: readonly DisputeComment[];
}

/**
 * Puts the report on a text without its comments back onto the text as written, and the comments onto the claims that they
 * acknowledge: those of the sentence they stand in, behind or, on a line of their own, before.
 */
export function acknowledge(report: Report, text: string, found: FoundComments): Acknowledged {
  if (found.text === text) return { report, idle: [] };
  const written = ontoText(report, text);
  if (found.comments.length === 0) return { report: written, idle: [] };
  const sentences = findSentences(found.text);
  const taken = new Map<string, DisputeComment>();
  const idle = found.comments.filter((comment) => {
    const sentence = sentenceOf(comment.span, text, sentences);
    const claims = written.claims.filter(
      (claim) => isQuestioned(claim) && sentence !== null && overlaps(claim.span, sentence),
    );
    for (const { id } of claims) if (!taken.has(id)) taken.set(id, comment);
    return claims.length === 0;
  });
  const disputed = written.claims.flatMap(({ id }) => {
    const comment = taken.get(id);
    return comment === undefined ? [] : [{ claim: id, note: comment.note, span: comment.span }];
  });
  if (disputed.length === 0) return { report: written, idle };
  const { summary, ...rest } = written;
  return { report: { ...rest, disputed, summary }, idle };
}

/** Whether a verdict leaves anything to acknowledge: it is wrong, sources differ, or it was right once. */
function isQuestioned({ verdict }: ReportClaim): boolean {
  return verdict.label === 'refuted' || verdict.label === 'conflicting' || verdict.revised;
}

/** The refuted claims of a report that its text does not acknowledge: what a run fails for. */
export function failingClaims({
  claims,
  disputed = [],
}: Pick<Report, 'claims' | 'disputed'>): readonly ReportClaim[] {
  return claims.filter(
    ({ id, verdict }) => verdict.label === 'refuted' && !disputed.some(({ claim }) => claim === id),
  );
}

/** The reason for which the text acknowledges a claim, or null. */
export function disputeOf({ disputed = [] }: Pick<Report, 'disputed'>, id: string): string | null {
  return disputed.find(({ claim }) => claim === id)?.note ?? null;
}

/** The same report, quoting the text as it was written. */
function ontoText(report: Report, text: string): Report {
  const quoted = <T extends { readonly span: Span }>(part: T): T => ({
    ...part,
    text: text.slice(part.span.start, part.span.end),
  });
  return {
    ...report,
    document: { ...report.document, text },
    quantities: report.quantities.map(quoted),
    claims: report.claims.map((claim) => ({
      ...quoted(claim),
      quantity: claim.quantity === null ? null : quoted(claim.quantity),
      operands: claim.operands.map(quoted),
    })),
  };
}

/**
 * The sentence that a comment is about. Behind words it is the sentence of these words. At the beginning of a line it is the
 * one that follows, unless an empty line does and words stand right above.
 */
function sentenceOf(comment: Span, text: string, sentences: readonly Span[]): Span | null {
  const before = sentences.findLast(({ start }) => start < comment.start) ?? null;
  const after = sentences.find(({ start }) => start >= comment.end) ?? null;
  if (!beginsLine(text, comment.start)) return before;
  const endsParagraph = isBlank(text, nextLine(text, comment.end)) && restIsBlank(text, comment.end);
  return endsParagraph && before !== null && isLineAbove(text, comment.start) ? before : (after ?? before);
}

/** Whether only spaces, and marks of lists and quotations, stand before a place on its line. */
function beginsLine(text: string, at: number): boolean {
  return /^[\s>*+-]*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function isLineAbove(text: string, at: number): boolean {
  const end = text.lastIndexOf('\n', at - 1);
  return end > 0 && text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim() !== '';
}

function restIsBlank(text: string, at: number): boolean {
  return text.slice(at, nextLine(text, at)).trim() === '';
}

/** Where the line after that of a place begins. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function isBlank(text: string, start: number): boolean {
  return text.slice(start, nextLine(text, start)).trim() === '';
}
