import type { Report, ReportClaim } from '@assay/engine';
import type { Briefing, Pin, SourceSpan } from '../briefing.ts';

/** A stretch of the Markdown source that a page marks, with what it leads to. */
export interface MarkedFigure extends SourceSpan {
  readonly claimId: string | null;
  readonly others: readonly string[];
  readonly pin: Pin | null;
  /** False for a number that the claim needs beside its own: the 40 of "from 40 to 57". */
  readonly isMain: boolean;
}

/** Of claims about the same words, the one that matters most to a reader leads. */
const WEIGHT: Readonly<Record<ReportClaim['verdict']['label'], number>> = {
  refuted: 0,
  conflicting: 1,
  supported: 2,
  'not-enough-evidence': 3,
  'not-checkable': 4,
};

/**
 * The figures of a briefing in the order of the source, none over another: each claim at its number, then at the other numbers
 * that it needs, a claim in words at its words unless they hold a number that is marked already; then pinned figures that no
 * claim states.
 */
export function figuresOf(briefing: Briefing, report: Report): MarkedFigure[] {
  const marked: (SourceSpan & { readonly claims: ReportClaim[]; readonly isMain: boolean })[] = [];
  const numbersFirst = [...report.claims].sort(
    (a, b) => Number(a.quantity === null) - Number(b.quantity === null) || a.span.start - b.span.start,
  );
  for (const claim of numbersFirst) {
    const span = briefing.text.toSource(claim.quantity?.span ?? claim.span);
    const there = marked.find((other) => touch(other, span));
    if (there === undefined) marked.push({ ...span, claims: [claim], isMain: true });
    else there.claims.push(claim);
  }
  for (const claim of report.claims)
    for (const operand of claim.operands) {
      const span = briefing.text.toSource(operand.span);
      if (!marked.some((other) => touch(other, span)))
        marked.push({ ...span, claims: [claim], isMain: false });
    }
  const figures = marked.map(({ start, end, claims, isMain }): MarkedFigure => {
    const [first, ...others] = claims.sort((a, b) => WEIGHT[a.verdict.label] - WEIGHT[b.verdict.label]);
    const pin = briefing.pins.find((one) => touch(one.span, { start, end })) ?? null;
    return { start, end, claimId: first?.id ?? null, others: others.map(({ id }) => id), pin, isMain };
  });
  const bare = briefing.pins
    .filter((pin) => !figures.some((figure) => touch(figure, pin.span)))
    .map((pin): MarkedFigure => ({ ...pin.span, claimId: null, others: [], pin, isMain: true }));
  return [...figures, ...bare].sort((a, b) => a.start - b.start);
}

function touch(a: SourceSpan, b: SourceSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
