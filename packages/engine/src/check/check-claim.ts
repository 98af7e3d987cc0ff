import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventRecord } from '../catalogue/records.ts';
import type { Draft } from '../claim/draft.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import type { PeriodText } from '../period/period.ts';
import { wordsOf } from '../text/tokens.ts';
import { besideStatistic } from './beside-statistic.ts';
import { canState } from './can-state.ts';
import { bestOf, type Candidate, findCandidates, tellingReader } from './candidates.ts';
import { periodsOf } from './claim-periods.ts';
import { sourcesNamed } from './claim-sources.ts';
import { doubtOf } from './doubt.ts';
import { isOfExpectation, isToCome } from './expected-told.ts';
import { foundByValue } from './found-by-value.ts';
import { lacksGround } from './grounds.ts';
import type { Judgement } from './judge.ts';
import { withKind } from './kind-of-statistic.ts';
import { leftOpen } from './left-open.ts';
import { lookAhead } from './look-ahead.ts';
import { withSources } from './named-sources.ts';
import { ofValueBefore } from './of-value-before.ts';
import { hasPartOfWords } from './part-of-words.ts';
import { putAs } from './put-as.ts';
import { readAgain } from './read-again.ts';
import type { Reason } from './reasons.ts';
import { type Selection, selectCandidate, selectionOf } from './select-candidate.ts';
import type { Setting } from './setting.ts';
import { shareOfLevel } from './share-of-level.ts';
import { sinceValueTold } from './since-value-told.ts';
import { topicOf, withTopic } from './topic.ts';
import type { Tried } from './tried.ts';
import { type Arguments, newestOf, tryCandidate } from './try-candidate.ts';
import { withIdioms } from './with-idioms.ts';

/** A claim with its arguments and both verdicts. */
export interface CheckedClaim {
  readonly draft: Draft;
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  /** When the publication appeared that tells the figure, where the claim says no time of its own. */
  readonly edition?: PeriodText;
  readonly asPublished: Selection;
  readonly now: Selection;
  readonly tried: readonly Tried[];
  readonly publications: readonly string[];
  /** The event of the catalogue that it was judged by, in place of a statistic. */
  readonly event?: EventRecord;
}

/** Most candidates that are tried for one claim; more never stand (each has three quarters of the best score). */
const TRIED = 12;
/** Once so many stand, those of less than this part of the best score change nothing any more. */
const ENOUGH = 2;
const HOPELESS = 0.55;
/** Below this score the words name no statistic. */
const THRESHOLD = 2.6;

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
  const { catalogue, focus } = setting;
  const periods = periodsOf(setting, stated);
  const { period, base, periodAssumed } = periods;
  const draft = putAs(stated, period, setting.publishedDay, setting.view);
  const gate = gateOf(draft);
  const named = withSources(
    catalogue,
    withIdioms(catalogue, findCandidates(catalogue, setting.words), setting.view, draft),
    sourcesNamed(setting, draft),
  );
  const topical = withTopic(
    catalogue,
    setting.words,
    named,
    topicOf(focus, setting.view),
    setting.view,
    (indicator) => canState(draft, indicator, catalogue.indicators),
    draft,
  );
  const spoken = withKind(catalogue, topical, draft).filter((candidate) => candidate.score >= THRESHOLD);
  const beside = spoken.find(({ indicator }) => indicator === setting.beside);
  const candidates = beside === undefined ? bestOf(spoken, TRIED) : [beside];
  if (gate !== null) {
    const foretold = gate === 'forecast' ? foretoldBy(setting, draft, candidates, periods) : null;
    const held: Judgement = { verdict: 'not-checkable', reason: gate, shown: null, others: [] };
    if (gate === 'forecast' && foretold === null && !isToCome(period, setting.publishedDay)) {
      const asserted = ofExpectation(setting, stated, candidates);
      if (asserted !== null) return asserted;
    }
    const selection: Selection = foretold ?? { chosen: null, judgement: held };
    const ahead =
      gate === 'forecast' && foretold === null ? lookAhead(setting, draft, candidates, periods) : null;
    const now = ahead?.now ?? selection;
    return { draft, period, base, asPublished: selection, now, tried: ahead?.tried ?? [], publications: [] };
  }
  const tried: Tried[] = [];
  let running = 0;
  for (const candidate of candidates) {
    const best = tried.find((item) => item.setAsideBy === null);
    if (best !== undefined && running >= ENOUGH && candidate.score < best.candidate.score * HOPELESS) break;
    const item = tryCandidate(setting, draft, candidate, periods);
    if (item.setAsideBy === null) running++;
    tried.push(item);
  }
  const byWords = withOtherGrowth(
    setting,
    draft,
    tried,
    selectCandidate(
      tried,
      tellingReader(catalogue, setting.words),
      (item) => coversBearer(catalogue, item),
      (item, top) => !isInWords(draft) || !isPartOfTold(setting, item, top),
    ),
    periods,
  );
  const attempt = (candidate: Candidate): Tried => tryCandidate(setting, draft, candidate, periods);
  const byValue =
    isOpen(byWords) || byWords.judgement.verdict === 'refuted'
      ? foundByValue(catalogue, setting.words, draft, tried, byWords.chosen, attempt)
      : null;
  const first = byValue === null ? byWords : selectionOf(byValue);
  const tryOther = (other: Draft, candidate: Candidate, args: Arguments): Tried =>
    tryCandidate(setting, other, candidate, args);
  const asked = [setting, draft, candidates, periods, tryOther] as const;
  const elsewhere =
    isOpen(first) || mayBeMisread(first)
      ? (besideStatistic(...asked) ??
        shareOfLevel(...asked) ??
        ofValueBefore(setting, draft, periods, tryOther) ??
        sinceValueTold(setting, draft, periods, tryOther))
      : null;
  const again =
    elsewhere ??
    (first.chosen !== null && mayBeMisread(first)
      ? readAgain(setting, draft, first.chosen, periods, (other, args) =>
          tryOther(other, first.chosen?.candidate ?? fail(), args),
        )
      : null);
  const chosen = again === null ? withValuesRanked(catalogue, draft, first, tried) : selectionOf(again.item);
  const now =
    chosen.chosen === null
      ? chosen
      : judgedNow(setting, again?.draft ?? draft, chosen.chosen, again?.args ?? periods);
  if (chosen.chosen !== null && lacksGround(setting, draft, chosen.chosen, periodAssumed)) {
    const open = leftOpen(chosen, 'ambiguous-indicator');
    return { draft, period, base, asPublished: open, now: open, tried, publications: [] };
  }
  const weakness =
    chosen.chosen !== null && chosen.judgement.verdict === 'refuted'
      ? doubtOf(setting, draft, chosen.chosen, tried, periods, periodAssumed)
      : null;
  const asPublished = weakness === null ? chosen : leftOpen(chosen, weakness);
  const nowOpen = weakness === null || now.judgement.verdict !== 'refuted' ? now : leftOpen(now, weakness);
  return {
    draft: again?.draft ?? draft,
    period: again === null ? period : again.args.period,
    base: again === null ? base : again.args.base,
    ...(periods.edition === null ? {} : { edition: periods.edition }),
    asPublished,
    now: harmonise(asPublished, nowOpen),
    tried,
    publications: [],
  };
}

/** The claim as asserted, where a statistic of what people expect is named and agrees. */
function ofExpectation(
  setting: Setting,
  stated: Draft,
  candidates: readonly Candidate[],
): CheckedClaim | null {
  const { catalogue, language, view } = setting;
  const isMeant = candidates
    .slice(0, ENOUGH)
    .some(({ indicator, ownScore }) => ownScore > 0 && isOfExpectation(catalogue, language, indicator));
  if (!isMeant || !looseRulesOf(language).namesExpectation(wordsOf(view.tokens))) return null;
  const claim = checkReading(setting, { ...stated, modality: 'asserted' });
  const { judgement, chosen } = claim.asPublished;
  return judgement.verdict === 'supported' &&
    isOfExpectation(catalogue, language, chosen?.candidate.indicator)
    ? claim
    : null;
}

/** Whether a statistic has any value of the bearer that the claim names. */
function coversBearer({ cells }: Catalogue, { candidate, subjects, subjectsAssumed }: Tried): boolean {
  const held = cells.get(candidate.indicator)?.byEntity;
  return subjectsAssumed || subjects.length === 0 || subjects.some((id) => held?.has(id) === true);
}

/** Whether words alone make a claim: ahead of another, fell, the most. */
function isInWords({ quantity }: Draft): boolean {
  return quantity === null;
}

/** Whether words alone agree with a statistic of which they say only a part of what they say of the likeliest: by chance, every second time. */
function isPartOfTold({ catalogue, view }: Setting, item: Tried, top: Tried): boolean {
  return hasPartOfWords(catalogue, view, item.candidate.indicator, top.candidate.indicator);
}

function fail(): never {
  throw new Error('a candidate that was chosen is missing');
}

/** A published forecast that says what the claim foretells; one that says another leaves the claim a forecast. */
function foretoldBy(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
): Selection | null {
  if (draft.quantity === null) return null;
  for (const candidate of candidates.slice(0, ENOUGH)) {
    const item = tryCandidate(setting, draft, candidate, { ...args, foretold: true });
    if (item.judgement.verdict === 'supported') return selectionOf(item);
  }
  return null;
}

/** Whether a claim disagrees, or has nothing to agree with. */
function mayBeMisread({ judgement }: Selection): boolean {
  return (
    judgement.verdict === 'refuted' ||
    judgement.reason === 'period-unknown' ||
    (judgement.shown === null && judgement.reason === 'no-observation')
  );
}

/** Whether the words lead to no statistic with a value for the claim. */
function isOpen({ judgement }: Selection): boolean {
  return (
    judgement.verdict === 'not-enough-evidence' &&
    (judgement.shown === null || judgement.reason === 'ambiguous-indicator')
  );
}

/**
 * Where a level is not held for both ends of a growth, a sibling that publishes the growth itself answers; where a growth is not
 * published for a time, the level that the words name too.
 */
function withOtherGrowth(
  setting: Setting,
  draft: Draft,
  tried: readonly Tried[],
  selection: Selection,
  args: Arguments,
): Selection {
  const { chosen, judgement } = selection;
  if (draft.form !== 'growth' || chosen === null || judgement.reason !== 'no-observation') return selection;
  if (setting.catalogue.indicators.get(chosen.candidate.indicator)?.statType === 'growth') {
    const level = tried.find(
      (item) =>
        chosen.siblings.includes(item.candidate.indicator) &&
        item.setAsideBy === null &&
        item.judgement.shown !== null,
    );
    return level === undefined ? selection : selectionOf(level);
  }
  for (const sibling of chosen.siblings) {
    if (setting.catalogue.indicators.get(sibling)?.statType !== 'growth') continue;
    const candidate = { ...chosen.candidate, indicator: sibling };
    const item = tryCandidate(setting, draft, candidate, args);
    if (item.judgement.shown !== null) return selectionOf(item);
  }
  return selection;
}

/** Where places are not published for a time, the values beside them, which the words name too, tell who came where. */
function withValuesRanked(
  { indicators }: Catalogue,
  { form }: Draft,
  selection: Selection,
  tried: readonly Tried[],
): Selection {
  const { chosen, judgement } = selection;
  if (form !== 'rank' || chosen === null || judgement.reason !== 'no-observation') return selection;
  if (indicators.get(chosen.candidate.indicator)?.unit !== 'rank') return selection;
  const values = tried.find(
    (item) =>
      item.setAsideBy === null &&
      item.judgement.shown !== null &&
      indicators.get(item.candidate.indicator)?.unit !== 'rank' &&
      chosen.siblings.includes(item.candidate.indicator) &&
      item.candidate.ownScore > 0,
  );
  return values === undefined ? selection : selectionOf(values);
}

/** What the newest editions say of a claim about another statistic than it was first read as. */
export function judgedNowAs(setting: Setting, draft: Draft, item: Tried): Selection {
  return judgedNow(setting, draft, item, periodsOf(setting, draft));
}

/** The same statistic judged by the newest edition: of the publications that agreed, where any did. */
function judgedNow(setting: Setting, draft: Draft, chosen: Tried, args: Arguments): Selection {
  const { shown, verdict } = chosen.judgement;
  const series =
    verdict === 'supported' && shown !== null && !shown.alternative.mixed
      ? [shown.alternative.publication]
      : null;
  const item = tryCandidate(setting, draft, chosen.candidate, args, newestOf(series));
  return selectionOf(item);
}

/** A claim left open for want of a sure statistic stays open now. */
function harmonise(asPublished: Selection, now: Selection): Selection {
  if (asPublished.judgement.reason === 'ambiguous-indicator')
    return {
      ...now,
      judgement: { ...now.judgement, verdict: 'not-enough-evidence', reason: 'ambiguous-indicator' },
    };
  return now;
}

/** What keeps a claim from being checked at all. */
function gateOf(draft: Draft): Reason | null {
  switch (draft.modality) {
    case 'forecast':
      return 'forecast';
    case 'question':
      return 'question';
    case 'conditional':
      return 'conditional';
    case 'opinion':
      return 'opinion';
    case 'denied':
      return 'denied';
    default:
      return null;
  }
}
