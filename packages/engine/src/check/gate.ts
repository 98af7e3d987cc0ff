import type { Draft } from '../claim/draft.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Candidate } from './candidates/candidates.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { isOfExpectation, isToCome } from './expected-told.ts';
import { type Selection, selectionOf } from './judging/select-candidate.ts';
import { lookAhead } from './look-ahead.ts';
import { asForetold } from './other-readings/as-foretold.ts';
import type { Reason } from './reasons.ts';
import type { Setting } from './setting.ts';
import type { ClaimPeriods } from './times/claim-periods.ts';

/** So many of the best candidates are asked whether they tell what people expect. */
const ASKED = 2;

/** What keeps a claim from being checked at all; null where it is asserted. Example: of a forecast → `forecast`. */
export function gateOf({ modality }: Draft): Reason | null {
  return modality === 'asserted' ? null : modality;
}

/**
 * A claim that is not asserted, with its reason: but a forecast that is published is checked, one whose time has data by now is
 * looked at, and what people expect is asserted (`asAsserted` checks it so).
 */
export function heldByGate(
  setting: Setting,
  draft: Draft,
  gate: Reason,
  candidates: readonly Candidate[],
  periods: ClaimPeriods,
  asAsserted: () => CheckedClaim,
): CheckedClaim {
  const { period, base } = periods;
  const held: Selection = {
    chosen: null,
    judgement: { verdict: 'not-checkable', reason: gate, shown: null, others: [] },
  };
  const claim = { draft, period, base, publications: [] };
  if (gate !== 'forecast') return { ...claim, asPublished: held, now: held, tried: [] };
  const foretold = asForetold(setting, draft, candidates, periods);
  if (foretold !== null) {
    const agrees = selectionOf(foretold.item);
    return { ...claim, asPublished: agrees, now: agrees, tried: [] };
  }
  if (!isToCome(period, setting.publishedDay)) {
    const asserted = ofExpectation(setting, candidates, asAsserted);
    if (asserted !== null) return asserted;
  }
  const { now, tried } = lookAhead(setting, draft, candidates, periods);
  return { ...claim, asPublished: held, now: now ?? held, tried };
}

/** The claim as asserted, where a statistic of what people expect is named and agrees. */
function ofExpectation(
  { catalogue, language, view }: Setting,
  candidates: readonly Candidate[],
  asAsserted: () => CheckedClaim,
): CheckedClaim | null {
  const isMeant = candidates
    .slice(0, ASKED)
    .some(({ indicator, ownScore }) => ownScore > 0 && isOfExpectation(catalogue, language, indicator));
  if (!isMeant || !looseRulesOf(language).namesExpectation(wordsOf(view.tokens))) return null;
  const claim = asAsserted();
  const { judgement, chosen } = claim.asPublished;
  return judgement.verdict === 'supported' &&
    isOfExpectation(catalogue, language, chosen?.candidate.indicator)
    ? claim
    : null;
}
