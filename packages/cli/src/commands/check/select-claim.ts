import type { Report, ReportClaim } from '@assay/engine';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Places } from '../../receipt/place.ts';

/** What `--explain` points at: a claim, or a number that claims nothing. */
export type Explained =
  | { readonly kind: 'claim'; readonly claim: ReportClaim }
  | { readonly kind: 'number'; readonly quantity: Report['quantities'][number] };

/**
 * Finds what `wanted` names: a claim's id (`c3`), a place (`7:21`), or some words of a claim or number.
 * Throws UsageError where there is none, or where the words stand in several claims.
 */
export function selectExplained(report: Report, places: Places, wanted: string): Explained {
  const byId = report.claims.find((claim) => claim.id === wanted.toLowerCase());
  if (byId !== undefined) return { kind: 'claim', claim: byId };
  const found = /^[0-9]+:[0-9]+$/.test(wanted) ? atPlace(report, places, wanted) : byWords(report, wanted);
  if (found !== null) return found;
  throw new UsageError({ code: 'no-such-claim', wanted, claims: report.claims.length });
}

function atPlace(report: Report, places: Places, wanted: string): Explained | null {
  const [line = 0, column = 0] = wanted.split(':').map(Number);
  const offset = places.offsetOf({ line, column });
  if (offset === null) return null;
  const holds = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start <= offset && offset < span.end;
  const within = report.claims
    .filter((claim) => holds(claim.span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  if (within[0] !== undefined) return { kind: 'claim', claim: within[0] };
  const quantity = report.quantities.find(({ span }) => holds(span));
  if (quantity !== undefined) return { kind: 'number', quantity };
  const beside = report.claims
    .filter((claim) => holds(claim.sentence))
    .sort((a, b) => distance(a, offset) - distance(b, offset));
  return beside[0] === undefined ? null : { kind: 'claim', claim: beside[0] };
}

function distance({ span }: ReportClaim, offset: number): number {
  return offset < span.start ? span.start - offset : offset - span.end;
}

function byWords(report: Report, wanted: string): Explained | null {
  const exact = report.claims.filter((claim) => claim.text === wanted || claim.quantity?.text === wanted);
  const matches = exact.length > 0 ? exact : report.claims.filter((claim) => claim.text.includes(wanted));
  const [first] = matches;
  if (first !== undefined) {
    if (matches.length > 1)
      throw new UsageError({ code: 'several-claims', wanted, ids: matches.map((claim) => claim.id) });
    return { kind: 'claim', claim: first };
  }
  const quantity = report.quantities.find(({ text }) => text === wanted || text.includes(wanted));
  if (quantity === undefined) return null;
  const owner = report.claims.find((claim) => claim.id === quantity.claim);
  return owner === undefined ? { kind: 'number', quantity } : { kind: 'claim', claim: owner };
}
