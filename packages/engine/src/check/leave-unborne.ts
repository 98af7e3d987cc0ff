import type { Catalogue } from '../catalogue/catalogue.ts';
import { cellValue } from '../catalogue/cell.ts';
import { fitOf } from '../forms/unit-fit.ts';
import { point } from './arithmetic.ts';
import type { CheckedClaim } from './check-claim.ts';
import { claimLeftOpen } from './left-open.ts';
import { allowedBy, compareAllowed } from './tolerance.ts';

/** A statistic of which the claim's own sentence holds this part of a name is named there. */
const NAMED = 0.9;
/** So many figures that disagree with a statistic, and more than so many for each that agrees, are of another one. */
const SEVERAL = 2;
const FOR_EACH = 2;
/** So many of them are held against each other at most. */
const MOST = 24;

/**
 * A statistic with which several figures of a text disagree and hardly any agrees is not what the text is about: another is, that the
 * catalogue may not hold. It makes no figure false but in a sentence that names it, the bearer and the period. Figures that only
 * changed places (two countries' shares) are of it.
 */
export function leaveUnborne(catalogue: Catalogue, claims: readonly CheckedClaim[]): CheckedClaim[] {
  const unborne = unborneIn(catalogue, claims);
  return claims.map((claim) => {
    const { chosen, judgement } = claim.asPublished;
    if (judgement.verdict !== 'refuted' || chosen === null) return claim;
    const { indicator, ownCoverage } = chosen.candidate;
    const isNamed = ownCoverage >= NAMED && !chosen.subjectsAssumed && claim.draft.period !== null;
    return isNamed || !unborne.has(indicator) ? claim : claimLeftOpen(claim, 'ambiguous-indicator');
  });
}

/** The statistics that several figures disagree with and hardly any bears out. */
function unborneIn(catalogue: Catalogue, claims: readonly CheckedClaim[]): ReadonlySet<string> {
  const agreeing = new Map<string, number>();
  const disagreeing = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    const { chosen, judgement } = claim.asPublished;
    if (chosen === null) continue;
    const { indicator } = chosen.candidate;
    if (judgement.verdict === 'supported' || judgement.verdict === 'conflicting')
      agreeing.set(indicator, (agreeing.get(indicator) ?? 0) + 1);
    else if (claim.draft.quantity !== null && judgement.shown?.agreement === 'disagrees') {
      const list = disagreeing.get(indicator);
      if (list === undefined) disagreeing.set(indicator, [claim]);
      else list.push(claim);
    }
  }
  return new Set(
    [...disagreeing]
      .filter(
        ([id, list]) =>
          list.length >= SEVERAL &&
          list.length > FOR_EACH * (agreeing.get(id) ?? 0) &&
          !changedPlaces(catalogue, id, list),
      )
      .map(([id]) => id),
  );
}

/** Whether a figure is the value with which another one disagrees. */
function changedPlaces(catalogue: Catalogue, id: string, claims: readonly CheckedClaim[]): boolean {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) return false;
  const near = claims.slice(0, MOST);
  return near.some(({ draft: { quantity } }, index) => {
    const fit = quantity === null ? null : fitOf(quantity, indicator);
    if (quantity === null || fit === null) return false;
    const allowed = allowedBy(quantity, fit.factor);
    return near.some((other, place) => {
      const cells = place === index ? [] : (other.asPublished.judgement.shown?.alternative.cells ?? []);
      return cells.some((cell) => compareAllowed(allowed, point(cellValue(cell))).agreement === 'agrees');
    });
  });
}
