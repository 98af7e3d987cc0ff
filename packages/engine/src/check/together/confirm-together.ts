import type { TextView } from '../../claim/view.ts';
import { once } from '../../once.ts';
import { tellingDigits } from '../../quantity/rounding.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Selection } from '../judging/select-candidate.ts';
import { cellsShown } from '../judging/tried.ts';
import { paragraphStatistic } from './paragraph-statistic.ts';

/** So many figures, each of a bearer or a time of its own, agree with one statistic by no chance. */
const TOGETHER = 3;

/** So many digits that mean something: 1.5%, 24, not 300. */
const TELLING_DIGITS = 2;

/**
 * Figures that agree with a statistic of which the text says too little stand where several of a paragraph do: "America has 77.6%
 * of the known computing power and China 11.8%; Germany has 1.5%, Norway 1.2%" tells by its numbers what no word names whole. Only
 * numbers of two digits that mean something count, each for another cell, and only where none of the paragraph disagrees.
 */
export function confirmTogether(text: TextView, claims: readonly CheckedClaim[]): CheckedClaim[] {
  const agreeing = new Map<string, Set<string>>();
  const disputed = new Set<string>();
  const keys = claims.map((claim) => paragraphStatistic(text, claim));
  for (const [index, claim] of claims.entries()) {
    const key = keys[index];
    if (key == null) continue;
    const cell = cellAgreed(claim);
    if (cell !== null) once(agreeing, key, () => new Set<string>()).add(cell);
    if (disagrees(claim)) disputed.add(key);
  }
  return claims.map((claim, index) => {
    const key = keys[index] ?? '';
    const isOpen = claim.asPublished.judgement.reason === 'ambiguous-indicator' && cellAgreed(claim) !== null;
    return isOpen && !disputed.has(key) && (agreeing.get(key)?.size ?? 0) >= TOGETHER
      ? { ...claim, asPublished: asTried(claim.asPublished), now: asTried(claim.now) }
      : claim;
  });
}

/** The one cell with which a telling number of a bearer that is said agrees; null where there is none. */
function cellAgreed({ draft: { quantity }, asPublished: { chosen } }: CheckedClaim): string | null {
  if (
    quantity === null ||
    tellingDigits(quantity.text) < TELLING_DIGITS ||
    chosen === null ||
    chosen.subjectsAssumed
  )
    return null;
  const [cell, more] = cellsShown(chosen);
  if (chosen.judgement.verdict !== 'supported' || cell === undefined || more !== undefined) return null;
  return `${cell.record.entity} ${cell.record.period}`;
}

/** Whether what is said of a bearer that is named disagrees, whether or not it is called false. */
function disagrees({ asPublished: { chosen } }: CheckedClaim): boolean {
  return chosen !== null && !chosen.subjectsAssumed && chosen.judgement.verdict === 'refuted';
}

/** What came of the statistic by itself. */
function asTried(selection: Selection): Selection {
  return selection.chosen === null ? selection : { ...selection, judgement: selection.chosen.judgement };
}
