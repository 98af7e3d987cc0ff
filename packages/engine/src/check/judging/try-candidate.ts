import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Cell } from '../../catalogue/cell.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import { type Focus, lastPart } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { cuesIn, type SentenceView } from '../../claim/view.ts';
import { evaluateBetweenStatistics } from '../../forms/between-statistics.ts';
import { countsTheSame } from '../../forms/counted.ts';
import { isPerUnit, isQuotient } from '../../forms/divided-units.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { EVALUATORS } from '../../forms/registry.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { Length, PeriodText } from '../../period/period.ts';
import { contains } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { isPartOfOthers } from '../bearers/part-of-others.ts';
import { pickArgument } from '../bearers/pick-bearer.ts';
import { type ResolvedSubjects, resolveSubjects } from '../bearers/resolve-subjects.ts';
import { countsHeadsBeside, reckonsWithoutAmounts, statedBy } from '../candidates/can-state.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { namedIn, sourcesBeside } from '../candidates/claim-sources.ts';
import { NAMED_WELL } from '../candidates/naming.ts';
import { isOfMoreThanLast } from '../candidates/part-of-last.ts';
import type { Reason } from '../reasons.ts';
import type { Setting } from '../setting.ts';
import type { Scope } from './alternatives.ts';
import { isGrowthUntold } from './growth-untold.ts';
import { judge, shownByPublication, withoutSuperseded } from './judge.ts';
import { tellsContraryOrder } from './order-compared.ts';
import { isOfEach } from './per-unit.ts';
import type { Evaluation, Request } from './request.ts';
import { excludedBy } from './select-candidate.ts';
import { isOneYearOfMany, stretchSince, stretchSpokenOf } from './stretch-meant.ts';
import type { Tried } from './tried.ts';

/** The periods with which a candidate is tried. */
export interface Arguments {
  readonly period: PeriodText | null;
  readonly periodCarried: boolean;
  readonly base: PeriodText | null;
  /** The claim foretells: it is held against published forecasts alone. */
  readonly foretold?: boolean;
  /** The length over which it counts back from the newest, where the text says no time. */
  readonly back?: Length | null;
  /** It is read again with this period, whatever stretch was spoken of. */
  readonly again?: boolean;
  /** It counts back from a time that the text does not say. */
  readonly unspoken?: boolean;
  /** When the publication appeared that tells the figure. */
  readonly edition?: PeriodText | null;
  /** The statistic against which the claim's own is set. */
  readonly against?: string;
}

/** Forms whose number a published gap between two states as its own value. */
const STATES_GAP: ReadonlySet<FormName> = new Set(['difference', 'ratio', 'growth', 'value']);

/** By which editions a claim is judged. */
interface Editions {
  /** The last day of those that count. */
  readonly asOf: number;
  readonly newestOnly: boolean;
  /** The publications, where they are settled already. */
  readonly series: readonly string[] | null;
}

/** The newest edition of each publication, or of those that are settled. */
export function newestOf(series: readonly string[] | null = null): Editions {
  return { asOf: Number.POSITIVE_INFINITY, newestOnly: true, series };
}

/** Takes a claim to be about one statistic: resolves its bearers for it, computes, and judges; by the editions of the text's day. */
export function tryCandidate(
  setting: Setting,
  draft: Draft,
  candidate: Candidate,
  args: Arguments,
  editions?: Editions,
): Tried {
  return bindCandidate(setting, draft, candidate, editions)(args);
}

/** The part of `tryCandidate` that no period changes: once for a claim that is tried with many. */
export function bindCandidate(
  setting: Setting,
  draft: Draft,
  candidate: Candidate,
  editions: Editions = { asOf: setting.publishedDay, newestOnly: false, series: null },
): (args: Arguments) => Tried {
  const bound = bearersFor(setting, draft, candidate);
  if ('judgement' in bound) return () => bound;
  return (args) => computeAndJudge(setting, draft, candidate, bound, args, editions);
}

/** A statistic with the bearers of a claim about it. */
interface Bearers {
  readonly indicator: IndicatorRecord;
  readonly resolved: ResolvedSubjects;
  readonly others: readonly string[];
  readonly isGap: boolean;
}

/** The bearers of a claim where it is about a statistic, or why it is none about it. */
function bearersFor(setting: Setting, draft: Draft, candidate: Candidate): Bearers | Tried {
  const { catalogue, focus } = setting;
  const indicator = catalogue.indicators.get(candidate.indicator);
  const resolved =
    indicator === undefined
      ? null
      : resolveSubjects(catalogue, candidate.indicator, draft, focus, continues(setting, draft, candidate));
  if (indicator === undefined || resolved === null) return failed(candidate, 'entity-unknown');
  const tellsSign = draft.form === 'direction' && indicator.statType === 'growth';
  if (!tellsSign && reckonsWithoutAmounts(draft, indicator)) return failed(candidate, 'unit-mismatch');
  if (isMoveOfLevel(catalogue, draft, indicator, resolved.ids)) return failed(candidate, 'unit-mismatch');
  if (draft.ofGrowths === true && indicator.statType !== 'growth') return failed(candidate, 'unit-mismatch');
  if (indicator.nominal && hasTrait(draft.form, 'grows'))
    return { ...failed(candidate, 'definition-unclear'), subjects: resolved.ids, setAsideBy: null };
  if (isGrowthUntold(setting, draft, indicator)) return failed(candidate, 'definition-unclear');
  if (isPerUnitAlone(setting, draft, indicator)) return failed(candidate, 'denominator-differs');
  if (
    (draft.ofMean !== true && isAskedOf(setting, draft, candidate.indicator)) ||
    isPartOfOthers(draft, indicator)
  )
    return failed(candidate, 'denominator-differs');
  if (tellsContraryOrder(setting, indicator) || isOfMoreThanLast(setting, draft, indicator))
    return failed(candidate, 'definition-unclear');
  const stated = statedBy(draft);
  if (
    stated !== null &&
    hasTrait(draft.form, 'amount') &&
    !countsTheSame(catalogue, setting.language, stated, indicator)
  )
    return failed(candidate, 'unit-mismatch');
  if (countsWhatIsMeasured(draft, indicator) || countsHeadsBeside(draft, indicator, catalogue.indicators))
    return failed(candidate, 'unit-mismatch');
  const isGap = indicator.statType === 'gap' && STATES_GAP.has(draft.form);
  const isMoveOfGap =
    indicator.statType === 'gap' && (draft.form === 'direction' || draft.form === 'from-to');
  const compared = isGap || isMoveOfGap || resolved.isPair === true ? [] : draft.others;
  const others = compared
    .map((other) => pickArgument(catalogue, candidate.indicator, other, focus, resolved.ids))
    .filter((id): id is string => id !== null);
  if (others.length < compared.length) return failed(candidate, 'entity-unknown');
  return { indicator, resolved, others, isGap };
}

function computeAndJudge(
  setting: Setting,
  draft: Draft,
  candidate: Candidate,
  { indicator, resolved, others, isGap }: Bearers,
  args: Arguments,
  { asOf, newestOnly, series }: Editions,
): Tried {
  const { catalogue, focus } = setting;
  if (isOneYearOfMany(catalogue, draft, indicator, args.base)) return failed(candidate, 'period-unknown');
  const carrying = catalogue.cells.get(candidate.indicator)?.publications ?? [];
  const sources = sourcesBeside(setting, draft, candidate.indicator);
  const own = series ?? namedIn(sources, focus, catalogue, candidate.indicator, carrying, false);
  const named = own.length > 0;
  const since = stretchSince(
    catalogue,
    draft,
    candidate.indicator,
    resolved.ids,
    args,
    scopeOf(draft, args, asOf, null),
  );
  const request = (publications: ReadonlySet<string> | null): Request => ({
    catalogue,
    scope: scopeOf(draft, args, asOf, publications),
    draft,
    indicator,
    subjects: resolved.ids,
    others,
    recent: focus.recent,
    period:
      since ??
      (args.again === true ? null : stretchSpokenOf(setting, draft, candidate.indicator)) ??
      args.period,
    periodCarried: since === null && args.periodCarried,
    base: since === null ? args.base : null,
    ...(args.back ? { back: args.back } : {}),
    ...(args.edition ? { edition: args.edition } : {}),
    within: withinOf(catalogue, setting.view, draft, candidate.indicator, resolved.ids),
  });
  const run = (publications: ReadonlySet<string> | null): Evaluation =>
    args.against === undefined
      ? EVALUATORS[isGap ? 'value' : draft.form](request(publications))
      : evaluateBetweenStatistics(request(publications), args.against);
  let judgement = judge(catalogue, run(named ? new Set(own) : null), named, newestOnly);
  const carried = named ? [] : namedIn(sources, focus, catalogue, candidate.indicator, carrying, true);
  if (carried.length > 0 && judgement.verdict === 'conflicting') {
    const narrower = judge(catalogue, run(new Set(carried)), true, newestOnly);
    if (narrower.verdict === 'supported') judgement = narrower;
  }
  if (named && judgement.shown === null && judgement.reason === 'no-observation') {
    const wider = judge(catalogue, run(null), false, newestOnly);
    if (wider.verdict === 'supported') judgement = wider;
  }
  if (draft.quantity === null) judgement = withoutSuperseded(judgement);
  const heldBy = focus.shown?.heldBy;
  if (heldBy?.indicator === candidate.indicator)
    judgement = shownByPublication(judgement, heldBy.publication);
  return {
    candidate,
    subjects: resolved.ids,
    subjectsAssumed: resolved.origin === 'assumed',
    ...(resolved.isOfName === true ? { subjectsOfName: true } : {}),
    siblings: indicator.siblings,
    judgement,
    setAsideBy: excludedBy(judgement),
  };
}

/** Which cells may answer: published forecasts of what is foretold, and the values from which that changes. */
function scopeOf(
  { form }: Draft,
  { foretold, period }: Arguments,
  asOf: number,
  publications: ReadonlySet<string> | null,
): Scope {
  const ahead = foretold === true && period !== null ? parsePeriod(lastPart(period)) : null;
  return {
    asOf,
    publications,
    forecasts: foretold === true,
    unfinished: ahead !== null,
    ...(ahead !== null && hasTrait(form, 'between-times') ? { upTo: ahead.from - 1 } : {}),
  };
}

/**
 * Whether a claim goes on about whom the text spoke of: by a word that points back, or where no subject is said; not after
 * several were set beside each other, nor where a new paragraph names its statistic anew.
 */
export function continues({ focus, view, language }: Setting, draft: Draft, candidate: Candidate): boolean {
  /** "Say they understand it": what points back behind a figure, and not right behind it (14% of them), points to what was said since. */
  const led = { start: view.sentence.start, end: draft.span.end + OF_THEM };
  if (cuesIn(view, led, 'points-back').length > 0) return true;
  /** "Only Luxembourg did better": than whom the text speaks of. */
  if (draft.form === 'runner-up' && draft.subjects.length === 0 && draft.others.length > 0) return true;
  if (focus.contrasted === view.index - 1) return false;
  const anew = !candidate.carried && candidate.ownCoverage >= NAMED_WELL;
  if (anew && focus.block !== view.sentence.blockIndex && !isLedByOne(focus, view)) return false;
  const { dropsSubject, pointsBack, opensWithSubject } = claimRulesOf(language);
  if (dropsSubject)
    return (
      candidate.indicator === focus.indicator || candidate.carried || focus.contrasted !== view.index - 1
    );
  const [first] = view.tokens;
  if (first !== undefined && opensWithSubject(first.text)) return true;
  if (isLedByOne(focus, view) && view.entities.length === 0 && draft.whole === null) return true;
  return (
    candidate.indicator === focus.indicator &&
    (view.entities.some((entity) => entity.end <= draft.span.start) ||
      view.tokens.some(({ text, end }) => end <= draft.span.start && pointsBack(text)))
  );
}

/** So many letters behind a figure say of whom it is: 14% of them. */
const OF_THEM = 9;

/** Whether a sentence before in the paragraph named a bearer: 일본은 뒷걸음질했다. 지난해 로봇 설치 대수가 … */
function isLedByOne({ lead }: Focus, { sentence }: SentenceView): boolean {
  return lead.block === sentence.blockIndex && lead.sentences > 1 && lead.subject !== null;
}

/** Whether words alone compare what falls to each worker or inhabitant, and the statistic counts the whole: "for each worker it has fewer than". */
function isPerUnitAlone(
  { view, language }: Setting,
  { quantity, clause }: Draft,
  indicator: IndicatorRecord,
): boolean {
  if (quantity !== null || isPerUnit(indicator.unit)) return false;
  const { countsPerUnit } = claimRulesOf(language);
  const opening = view.clauses.findLast(({ end }) => end <= clause.start);
  const from =
    opening !== undefined && view.tokens.filter((token) => contains(opening, token)).length <= OPENING
      ? opening.start
      : clause.start;
  if (!countsPerUnit(wordsWithin(view.tokens, { start: from, end: clause.end }))) return false;
  const isRate = isQuotient(indicator.unit) && indicator.statType !== 'growth';
  return !isRate && !isOfEach(indicator, language);
}

/** So many words at most open a sentence before its first clause: "For each worker,". */
const OPENING = 5;

/** Whether all who are named that the statistic is about stand as those asked: 미국인이 44% is no trust in the United States. */
function isAskedOf({ catalogue, view }: Setting, { clause }: Draft, indicator: string): boolean {
  const told = catalogue.toldOf.get(indicator);
  if (told === undefined || (catalogue.cells.get(indicator)?.byEntity.size ?? 0) < 5) return false;
  const named = view.entities.filter((entity) => entity.ids.some((id) => told.has(id)));
  const cells = catalogue.cells.get(indicator);
  const asksAnother = view.entities.some(
    (entity) =>
      contains(clause, entity) && entity.ids.some((id) => !told.has(id) && cells?.byEntity.has(id) === true),
  );
  if (asksAnother) return false;
  return named.length > 0 && named.every((entity) => entity.use === 'adjective' || entity.role === 'subject');
}

function failed(candidate: Candidate, reason: Reason): Tried {
  return {
    candidate,
    subjects: [],
    subjectsAssumed: false,
    siblings: [],
    judgement: { verdict: 'not-enough-evidence', reason, shown: null, others: [] },
    setAsideBy: reason,
  };
}

/** The region that a ranking is limited to, where one is named beside the subject, and not in the statistic's name. */
function withinOf(
  catalogue: SpokenCatalogue,
  view: SentenceView,
  draft: Draft,
  indicator: string,
  subjects: readonly string[],
): string | null {
  const named = catalogue.placesNamed.get(indicator);
  for (const entity of view.entities) {
    if (!contains(draft.clause, entity) || entity.ids.some((id) => subjects.includes(id))) continue;
    for (const id of entity.ids) {
      const record = catalogue.entities.get(id);
      if (record?.kind === 'region' && id !== 'WLD' && named?.has(id) !== true) return id;
    }
  }
  return null;
}

/** That something rose or fell is told of its level, where that is published of the bearer; of its growth where nothing else is. */
function isMoveOfLevel(
  { cells, indicators }: SpokenCatalogue,
  { form }: Draft,
  { statType, siblings, frequency }: IndicatorRecord,
  subjects: readonly string[],
): boolean {
  if (statType !== 'growth' || form !== 'direction') return false;
  const isHeldTwice = (held: readonly Cell[]): boolean =>
    held.filter(({ range }) => frequency !== 'annual' || range.grain === 'year').length > 1;
  return siblings.some(
    (id) =>
      indicators.get(id)?.statType === 'level' &&
      subjects.some((subject) => isHeldTwice(cells.get(id)?.byEntity.get(subject) ?? [])),
  );
}

/** Two factories more are no change of an amount in dollars. */
function countsWhatIsMeasured(draft: Draft, indicator: IndicatorRecord): boolean {
  const quantity = statedBy(draft);
  return (
    hasTrait(draft.form, 'amount') &&
    quantity?.unit === 'count' &&
    indicator.unit !== 'rank' &&
    fitOf(quantity, indicator) === null
  );
}
