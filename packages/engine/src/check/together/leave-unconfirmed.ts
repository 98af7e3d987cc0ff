import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { TextView } from '../../claim/view.ts';
import { once } from '../../once.ts';
import { NAMED_WHOLE } from '../candidates/naming.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { claimLeftOpen } from '../left-open.ts';
import { paragraphStatistic } from './paragraph-statistic.ts';

/** So many words that no other statistic uses surely mean one, though its sentence does not name it whole. */
const SURELY = 2.5;

/** What the figures of a paragraph say of one statistic. */
interface Told {
  agrees: boolean;
  /** Where the numbers stand that disagree. */
  readonly disagree: Set<number>;
}

/**
 * What a paragraph says of one statistic stands or falls together. A figure is not false of a statistic that its sentence does
 * not name whole, where none of the paragraph's figures agrees with it, and the words weigh little or another figure disagrees
 * as well: it is likelier that the catalogue does not hold what the paragraph is about.
 * Example: "If one counts machines instead, Japan has 26 and France 14", of shares of computing power → both left open.
 */
export function leaveUnconfirmed(
  { indicators }: Catalogue,
  text: TextView,
  claims: readonly CheckedClaim[],
): CheckedClaim[] {
  const surely = SURELY * Math.log(1 + indicators.size);
  const keys = claims.map((claim) => paragraphStatistic(text, claim));
  const paragraphs = new Map<string, Told>();
  for (const [index, { draft, asPublished }] of claims.entries()) {
    const key = keys[index];
    if (key == null) continue;
    const told = once(paragraphs, key, (): Told => ({ agrees: false, disagree: new Set() }));
    const { verdict } = asPublished.judgement;
    if (verdict === 'supported') told.agrees = true;
    if (verdict === 'refuted' && draft.quantity !== null) told.disagree.add(draft.span.start);
  }
  return claims.map((claim, index) => {
    const told = paragraphs.get(keys[index] ?? '');
    return told !== undefined && isUnconfirmed(claim, told, surely)
      ? claimLeftOpen(claim, 'ambiguous-indicator')
      : claim;
  });
}

function isUnconfirmed(
  { draft, asPublished }: CheckedClaim,
  { agrees, disagree }: Told,
  surely: number,
): boolean {
  const { chosen, judgement } = asPublished;
  if (judgement.verdict !== 'refuted' || chosen === null || agrees) return false;
  const { ownCoverage, score } = chosen.candidate;
  const isAlone = disagree.size === (disagree.has(draft.span.start) ? 1 : 0);
  return ownCoverage < NAMED_WHOLE && (score < surely || !isAlone);
}
