import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Draft } from '../claim/draft.ts';
import { type Candidate, tellingReader } from './candidates/candidates.ts';
import { candidatesOf } from './candidates/candidates-of-claim.ts';
import { hasPartOfWords } from './candidates/part-of-words.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { doubtOf } from './doubts/doubt.ts';
import { lacksGround } from './doubts/grounds.ts';
import { gateOf, heldByGate } from './gate.ts';
import { harmonise, judgedNow } from './judged-now.ts';
import { type Selection, selectCandidate, selectionOf } from './judging/select-candidate.ts';
import type { Tried } from './judging/tried.ts';
import { type Arguments, tryCandidate } from './judging/try-candidate.ts';
import { leftOpen } from './left-open.ts';
import { ofTimeToCome } from './other-readings/as-foretold.ts';
import { besideStatistic } from './other-readings/beside-statistic.ts';
import { foundByValue } from './other-readings/found-by-value.ts';
import { ofSourceTold } from './other-readings/of-source-told.ts';
import { ofTopic } from './other-readings/of-topic.ts';
import { ofValueBefore } from './other-readings/of-value-before.ts';
import { partOfStatistic } from './other-readings/part-of-statistic.ts';
import { type Reread, readAgain } from './other-readings/read-again.ts';
import { shareOfLevel } from './other-readings/share-of-level.ts';
import { withOtherGrowth, withValuesRanked } from './other-readings/sibling-answers.ts';
import { sinceValueTold } from './other-readings/since-value-told.ts';
import { sumOfTold } from './other-readings/sum-of-told.ts';
import { putAs } from './put-as.ts';
import type { Setting } from './setting.ts';
import { type ClaimPeriods, periodsOf } from './times/claim-periods.ts';

/** Once so many candidates stand, those of less than this part of the best score change nothing any more. */
const ENOUGH = 2;
const HOPELESS = 0.55;

/**
 * Judges one claim: candidates by words, arguments resolved for each, outcomes weighed, one chosen. A number that may be in the unit
 * of what was measured before is read so where it says nothing as it stands.
 */
export function checkClaim(setting: Setting, stated: Draft): CheckedClaim {
  const claim = checkReading(setting, stated);
  const quantity = stated.quantity?.measured;
  if (quantity === undefined || !isUndecided(claim)) return claim;
  const operands = stated.operands.map((operand) => (operand === stated.quantity ? quantity : operand));
  const measured = checkReading(setting, { ...stated, quantity, operands, agreesOnly: true });
  return isUndecided(measured) ? claim : measured;
}

function isUndecided({ asPublished }: CheckedClaim): boolean {
  return (
    asPublished.judgement.verdict === 'not-enough-evidence' ||
    asPublished.judgement.verdict === 'not-checkable'
  );
}

function checkReading(setting: Setting, stated: Draft): CheckedClaim {
  const periods = periodsOf(setting, stated);
  const { period, base, periodAssumed } = periods;
  const draft = putAs(stated, period, setting.publishedDay, setting.view);
  const candidates = candidatesOf(setting, draft);
  const gate = gateOf(draft);
  if (gate !== null) {
    const asAsserted = (): CheckedClaim => checkReading(setting, { ...stated, modality: 'asserted' });
    return heldByGate(setting, draft, gate, candidates, periods, asAsserted);
  }
  const tried = tryInOrder(setting, draft, candidates, periods);
  const first = selectFirst(setting, draft, tried, periods);
  const again = readOtherwise(setting, draft, candidates, first, periods);
  const chosen =
    again === null ? withValuesRanked(setting.catalogue, draft, first, tried) : selectionOf(again.item);
  const item = chosen.chosen;
  if (item !== null && lacksGround(setting, draft, item, periodAssumed)) {
    const open = leftOpen(chosen, 'ambiguous-indicator');
    return { draft, period, base, asPublished: open, now: open, tried, publications: [] };
  }
  const read = again ?? { draft, args: periods };
  const now = item === null ? chosen : judgedNow(setting, read.draft, item, read.args);
  const doubt =
    item !== null && chosen.judgement.verdict === 'refuted'
      ? doubtOf(setting, draft, item, tried, periods, periodAssumed)
      : null;
  const asPublished = doubt === null ? chosen : leftOpen(chosen, doubt);
  const nowOpen = doubt === null || now.judgement.verdict !== 'refuted' ? now : leftOpen(now, doubt);
  return {
    draft: read.draft,
    period: read.args.period,
    base: read.args.base,
    ...(periods.edition === null ? {} : { edition: periods.edition }),
    asPublished,
    now: harmonise(asPublished, nowOpen),
    tried,
    publications: [],
  };
}

/** The candidates as they answer, best first, up to where none changes anything any more. */
function tryInOrder(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
): Tried[] {
  const tried: Tried[] = [];
  let best = 0;
  let standing = 0;
  for (const candidate of candidates) {
    if (standing >= ENOUGH && candidate.score < best * HOPELESS) break;
    const item = tryCandidate(setting, draft, candidate, args);
    tried.push(item);
    if (item.setAsideBy !== null) continue;
    if (standing === 0) best = candidate.score;
    standing++;
  }
  return tried;
}

/** The statistic that the words choose among those tried; where they leave it open, one that only the value tells. */
function selectFirst(
  setting: Setting,
  draft: Draft,
  tried: readonly Tried[],
  periods: ClaimPeriods,
): Selection {
  const { catalogue, words } = setting;
  const byWords = withOtherGrowth(
    setting,
    draft,
    tried,
    selectCandidate(
      tried,
      tellingReader(catalogue, words),
      (item) => coversBearer(catalogue, item),
      (item, top) => draft.quantity !== null || !isPartOfTold(setting, item, top),
    ),
    periods,
  );
  if (!isOpen(byWords) && byWords.judgement.verdict !== 'refuted') return byWords;
  const attempt = (candidate: Candidate): Tried => tryCandidate(setting, draft, candidate, periods);
  const byValue = foundByValue(catalogue, words, draft, tried, byWords.chosen, attempt);
  return byValue === null ? byWords : selectionOf(byValue);
}

/** Another reading that agrees where the first one disagrees or has nothing to agree with; null where there is none. */
function readOtherwise(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  first: Selection,
  periods: ClaimPeriods,
): Reread | null {
  const isMisread = mayBeMisread(first) || isNearlyOfEnd(draft, first);
  if (!isMisread && !isOpen(first)) return null;
  const attempt = (other: Draft, candidate: Candidate, args: Arguments): Tried =>
    tryCandidate(setting, other, candidate, args);
  const elsewhere =
    ofTimeToCome(setting, draft, candidates, periods) ??
    besideStatistic(setting, draft, candidates, periods, attempt) ??
    shareOfLevel(setting, draft, candidates, periods, attempt) ??
    partOfStatistic(setting, draft, periods, attempt) ??
    sumOfTold(setting, draft, periods, attempt) ??
    ofValueBefore(setting, draft, periods, attempt) ??
    sinceValueTold(setting, draft, periods, attempt);
  const { chosen } = first;
  const spokenOf = elsewhere ?? ofTopic(setting, draft, candidates, chosen, periods, attempt);
  if (spokenOf !== null || chosen === null) return spokenOf;
  const ofSource = ofSourceTold(setting, draft, chosen, periods, attempt);
  if (ofSource !== null || !isMisread) return ofSource;
  return readAgain(setting, draft, chosen, periods, (other, args) => attempt(other, chosen.candidate, args));
}

/** Whether a statistic has any value of the bearer that the claim names. */
function coversBearer({ cells }: Catalogue, { candidate, subjects, subjectsAssumed }: Tried): boolean {
  const held = cells.get(candidate.indicator)?.byEntity;
  return subjectsAssumed || subjects.length === 0 || subjects.some((id) => held?.has(id) === true);
}

/** Whether words alone agree with a statistic of which they say only a part of what they say of the likeliest: by chance, every second time. */
function isPartOfTold({ catalogue, view }: Setting, item: Tried, top: Tried): boolean {
  return hasPartOfWords(catalogue, view, item.candidate.indicator, top.candidate.indicator);
}

/** Whether a claim disagrees, or has nothing to agree with. */
function mayBeMisread({ judgement }: Selection): boolean {
  return (
    judgement.verdict === 'refuted' ||
    judgement.reason === 'period-unknown' ||
    (judgement.shown === null && judgement.reason === 'no-observation')
  );
}

/** "35 models, up from 29": where a change began may lie so near the value at its end (30, in an earlier count) that it all but agrees with that. */
function isNearlyOfEnd({ began }: Draft, { judgement }: Selection): boolean {
  return began === true && judgement.reason === 'within-noise';
}

/** Whether the words lead to no statistic with a value for the claim. */
function isOpen({ judgement }: Selection): boolean {
  return (
    judgement.verdict === 'not-enough-evidence' &&
    (judgement.shown === null || judgement.reason === 'ambiguous-indicator')
  );
}
