import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { NameHit } from '../catalogue/names.ts';
import type { IndicatorRecord } from '../catalogue/records.ts';
import { type Focus, lastPart, periodText } from '../claim/carry.ts';
import type { Draft, PeriodArgument } from '../claim/draft.ts';
import { cuesIn, type SentenceView } from '../claim/view.ts';
import { countsTheSame } from '../forms/counted.ts';
import type { FormName } from '../forms/form-names.ts';
import { firstPart } from '../forms/pair.ts';
import { EVALUATORS } from '../forms/registry.ts';
import { fitOf } from '../forms/unit-fit.ts';
import type { Language } from '../language/language.ts';
import type { PeriodText } from '../period/period.ts';
import type { Scope } from './alternatives.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { weaknessOf } from './firmness.ts';
import { type Judgement, judge } from './judge.ts';
import { withKind } from './kind-of-statistic.ts';
import { type NamedSources, withSources } from './named-sources.ts';
import { publicationsNamed } from './origin.ts';
import { otherReading } from './other-reading.ts';
import type { Reason } from './reasons.ts';
import type { Evaluation, Request } from './request.ts';
import { pickArgument, resolveSubjects } from './resolve-subjects.ts';
import { excludedBy, type Selection, selectCandidate, type Tried } from './select-candidate.ts';
import { topicOf, withTopic } from './topic.ts';
import type { WordContext } from './word-context.ts';

/** What surrounds a claim when it is judged. */
export interface Setting {
  readonly catalogue: SpokenCatalogue;
  readonly view: SentenceView;
  readonly language: Language;
  readonly words: WordContext;
  readonly focus: Focus;
  /** The document's date, as a period and as a day; the day is Infinity where there is none. */
  readonly published: PeriodText | null;
  readonly publishedDay: number;
}

/** A claim with its arguments and both verdicts. */
export interface CheckedClaim {
  readonly draft: Draft;
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  readonly asPublished: Selection;
  readonly now: Selection;
  readonly tried: readonly Tried[];
  readonly publications: readonly string[];
}

/** Most candidates that are tried for one claim; more never stand (each has three quarters of the best score). */
const TRIED = 12;
/** Once so many stand, those of less than this part of the best score change nothing any more. */
const ENOUGH = 2;
const HOPELESS = 0.55;
/** Forms whose number a published gap between two states as its own value. */
const STATES_GAP: ReadonlySet<FormName> = new Set(['difference', 'ratio', 'growth', 'value']);
/** Forms that compare two periods. */
const BETWEEN: ReadonlySet<FormName> = new Set([
  'change',
  'growth',
  'growth-multiple',
  'from-to',
  'direction',
]);
/** A period said so many sentences before, in the same block, is as good as stated. */
const NEAR_PERIOD = 2;
/** Below this score the words name no statistic. */
const THRESHOLD = 2.6;

/** Forms whose number counts what the statistic counts. */
const COUNTING: ReadonlySet<FormName> = new Set([
  'value',
  'bound',
  'range',
  'sum',
  'average',
  'change',
  'difference',
  'from-to',
  'threshold',
  'count',
]);

/** Judges one claim: candidates by words, arguments resolved for each, outcomes weighed, one chosen. */
export function checkClaim(setting: Setting, draft: Draft): CheckedClaim {
  const { catalogue, focus, published } = setting;
  const carriedPeriod = focus.periodBlock === setting.view.sentence.blockIndex ? focus.period : null;
  /** 같은 해 and 전년 reach back over paragraphs, a quarter takes the paragraph's year, a month just its sentence's. */
  const spokenFor = (argument: PeriodArgument | null): PeriodText | null => {
    const reference = argument?.mention.reference;
    const { shown } = focus;
    const unspoken =
      shown !== null && shown.sentence >= setting.view.index - 1 && focus.periodSentence < shown.sentence;
    if (reference?.kind === 'carried-relative') return unspoken ? shown.period : focus.period;
    const fine = reference?.kind === 'part' && (reference.grain === 'month' || reference.grain === 'day');
    return fine && focus.periodSentence !== setting.view.index ? null : carriedPeriod;
  };
  const after =
    draft.period?.mention.use === 'over' ? periodText(draft.base, spokenFor(draft.base), published) : null;
  const stated = periodText(draft.period, after ?? spokenFor(draft.period), published);
  const whole = stated ?? (carriedPeriod === null ? null : spokenOn(carriedPeriod));
  const baseStated = periodText(draft.base, stated ?? spokenFor(draft.base), published);
  /** A change "over the same period" has both ends in one. */
  const stretch = BETWEEN.has(draft.form)
    ? [baseStated, whole].find(
        (text) => text?.includes('/') === true && (baseStated === null || baseStated === text),
      )
    : undefined;
  const period = stretch ? (stated?.includes('/') === false ? stated : lastPart(stretch)) : whole;
  const base = stretch ? firstPart(stretch) : baseStated;
  const gate = gateOf(draft);
  const near = setting.view.index - focus.periodSentence <= NEAR_PERIOD;
  const arguments_ = { period, periodCarried: stated === null && period !== null && !near, base };
  const named = withSources(
    catalogue,
    findCandidates(catalogue, setting.words),
    sourcesNamed(setting, draft),
  );
  const topical = withTopic(
    catalogue,
    setting.words,
    named,
    topicOf(focus, setting.view),
    setting.view,
    (indicator) => canState(draft, indicator),
  );
  const candidates = withKind(catalogue, topical, draft).filter((candidate) => candidate.score >= THRESHOLD);
  if (gate !== null) {
    const held: Judgement = { verdict: 'not-checkable', reason: gate, shown: null, others: [] };
    const selection: Selection = { chosen: null, judgement: held };
    return { draft, period, base, asPublished: selection, now: selection, tried: [], publications: [] };
  }
  const tried: Tried[] = [];
  let running = 0;
  for (const candidate of candidates.slice(0, TRIED)) {
    const best = tried.find((item) => item.setAsideBy === null);
    if (best !== undefined && running >= ENOUGH && candidate.score < best.candidate.score * HOPELESS) break;
    const item = tryCandidate(setting, draft, candidate, arguments_, setting.publishedDay, false);
    if (item.setAsideBy === null) running++;
    tried.push(item);
  }
  const chosen = withPublishedGrowth(setting, draft, selectCandidate(tried), arguments_);
  const now = chosen.chosen === null ? chosen : judgedNow(setting, draft, chosen.chosen, arguments_);
  const periodAssumed = stated === null && !(period !== null && near);
  const weakness =
    chosen.chosen !== null && chosen.judgement.verdict === 'refuted'
      ? doubtOf(setting, draft, chosen.chosen, tried, arguments_, periodAssumed)
      : null;
  const asPublished = weakness === null ? chosen : leftOpen(chosen, weakness);
  const nowOpen = weakness === null || now.judgement.verdict !== 'refuted' ? now : leftOpen(now, weakness);
  return { draft, period, base, asPublished, now: harmonise(asPublished, nowOpen), tried, publications: [] };
}

/** Where a level is not held for both ends of a growth, a sibling that publishes the growth itself answers. */
function withPublishedGrowth(
  setting: Setting,
  draft: Draft,
  selection: Selection,
  args: Arguments,
): Selection {
  const { chosen, judgement } = selection;
  if (draft.form !== 'growth' || chosen === null || judgement.reason !== 'no-observation') return selection;
  for (const sibling of chosen.siblings) {
    if (setting.catalogue.indicators.get(sibling)?.statType !== 'growth') continue;
    const candidate = { ...chosen.candidate, indicator: sibling };
    const item = tryCandidate(setting, draft, candidate, args, setting.publishedDay, false);
    if (item.judgement.shown !== null) return { chosen: item, judgement: item.judgement };
  }
  return selection;
}

/** Why a figure that its reading refutes is not called false, or null. */
function doubtOf(
  setting: Setting,
  draft: Draft,
  chosen: Tried,
  tried: readonly Tried[],
  args: Arguments,
  periodAssumed: boolean,
): Reason | null {
  const { catalogue, language, view, focus, publishedDay } = setting;
  const weakness = weaknessOf({
    catalogue,
    language,
    view,
    draft,
    chosen,
    tried,
    topic: focus.indicator,
    periodAssumed,
  });
  if (weakness !== null) return weakness;
  const held = heldPeriods(catalogue, chosen);
  const loose = periodAssumed || !isSaidInClause(draft);
  return otherReading(
    { draft, chosen, tried, view, focus, period: args.period, periodAssumed: loose, held },
    (other, period, indicator) =>
      tryCandidate(
        setting,
        other,
        indicator === undefined ? chosen.candidate : { ...chosen.candidate, indicator },
        { ...args, period },
        publishedDay,
        false,
      ),
  );
}

/** Whether the claim's own clause says when. */
function isSaidInClause({ period, clause }: Draft): boolean {
  return (
    period !== null && period.mention.span.start >= clause.start && period.mention.span.end <= clause.end
  );
}

/** The periods for which the chosen statistic holds cells of its bearer, newest first. */
function heldPeriods(catalogue: SpokenCatalogue, { candidate, subjects }: Tried): PeriodText[] {
  const [bearer] = subjects;
  const cells = catalogue.cells.get(candidate.indicator)?.byEntity.get(bearer ?? '') ?? [];
  return [...new Set(cells.map((cell) => cell.record.period))].sort().reverse();
}

/** The same statistic judged by the newest edition: of the publications that agreed, where any did. */
function judgedNow(setting: Setting, draft: Draft, chosen: Tried, args: Arguments): Selection {
  const { shown, verdict } = chosen.judgement;
  const series =
    verdict === 'supported' && shown !== null && !shown.alternative.mixed
      ? [shown.alternative.publication]
      : null;
  const item = tryCandidate(setting, draft, chosen.candidate, args, Number.POSITIVE_INFINITY, true, series);
  return { chosen: item, judgement: item.judgement };
}

/** A reading too weak to call the figure false leaves the claim open. */
function leftOpen(selection: Selection, reason: Reason): Selection {
  return { ...selection, judgement: { ...selection.judgement, verdict: 'not-enough-evidence', reason } };
}

/** What is left of a period for a claim that names none: the end of a stretch of years, a run of months whole. */
function spokenOn(period: PeriodText): PeriodText {
  return period.slice(0, 4) === lastPart(period).slice(0, 4) ? period : lastPart(period);
}

/** Whether a claim can be about a statistic at all, by its unit and kind. */
function canState(draft: Draft, indicator: IndicatorRecord): boolean {
  if (SERIES_FORMS.has(draft.form) && indicator.statType === 'growth') return false;
  if (draft.quantity === null || !STATING.has(draft.form)) return true;
  return fitOf(draft.quantity, indicator) !== null;
}

/** Forms whose number is a value of the statistic itself. */
const STATING: ReadonlySet<FormName> = new Set([
  'value',
  'bound',
  'range',
  'share',
  'sum',
  'from-to',
  'threshold',
  'rank',
  'exclusive',
  'count',
]);
/** Forms that follow a level through time; a published growth is not that level. */
const SERIES_FORMS: ReadonlySet<FormName> = new Set(['streak', 'trend', 'direction', 'record']);

function sourcesNamed({ view, focus }: Setting, draft: Draft): NamedSources {
  return {
    own: new Set(sourcesOf(view, draft).flatMap((hit) => hit.ids)),
    carried: new Set([...focus.publications, ...focus.producers]),
  };
}

/** The sources of a claim: those of its clause, else the last before it, else any of its sentence. */
function sourcesOf(view: SentenceView, draft: Draft): readonly NameHit[] {
  const inside = view.sources.filter((hit) => hit.start >= draft.clause.start && hit.end <= draft.clause.end);
  if (inside.length > 0) return inside;
  const last = view.sources.filter((hit) => hit.end <= draft.span.start).at(-1);
  return last === undefined ? view.sources : view.sources.filter((hit) => hit.start === last.start);
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

interface Arguments {
  readonly period: PeriodText | null;
  readonly periodCarried: boolean;
  readonly base: PeriodText | null;
}

function tryCandidate(
  setting: Setting,
  draft: Draft,
  candidate: Candidate,
  args: Arguments,
  asOf: number,
  newestOnly: boolean,
  series: readonly string[] | null = null,
): Tried {
  const { catalogue, focus } = setting;
  const indicator = catalogue.indicators.get(candidate.indicator);
  const resolved =
    indicator === undefined
      ? null
      : resolveSubjects(catalogue, candidate.indicator, draft, focus, continues(setting, draft, candidate));
  if (indicator === undefined || resolved === null) return failed(candidate, 'entity-unknown');
  if (SERIES_FORMS.has(draft.form) && indicator.statType === 'growth')
    return failed(candidate, 'unit-mismatch');
  if (isAskedOf(setting, candidate.indicator)) return failed(candidate, 'denominator-differs');
  if (
    draft.quantity !== null &&
    COUNTING.has(draft.form) &&
    !countsTheSame(catalogue, setting.language, draft.quantity, indicator)
  )
    return failed(candidate, 'unit-mismatch');
  const isGap = indicator.statType === 'gap' && STATES_GAP.has(draft.form);
  const compared = isGap ? [] : draft.others;
  const others = compared
    .map((other) => pickArgument(catalogue, candidate.indicator, other, focus, resolved.ids))
    .filter((id): id is string => id !== null);
  if (others.length < compared.length) return failed(candidate, 'entity-unknown');
  const carrying = catalogue.cells.get(candidate.indicator)?.publications ?? [];
  const own =
    series ?? namedIn(sourcesOf(setting.view, draft), focus, catalogue, candidate.indicator, carrying, false);
  const named = own.length > 0;
  const request = (publications: ReadonlySet<string> | null): Request => ({
    catalogue,
    scope: { asOf, publications, forecasts: false } satisfies Scope,
    draft,
    indicator,
    subjects: resolved.ids,
    others,
    recent: focus.recent,
    period: args.period,
    periodCarried: args.periodCarried,
    base: args.base,
    within: withinOf(catalogue, setting.view, draft, resolved.ids),
  });
  const run = (publications: ReadonlySet<string> | null): Evaluation =>
    EVALUATORS[isGap ? 'value' : draft.form](request(publications));
  let judgement = judge(catalogue, run(named ? new Set(own) : null), named, newestOnly);
  const carried = named
    ? []
    : namedIn(sourcesOf(setting.view, draft), focus, catalogue, candidate.indicator, carrying, true);
  if (carried.length > 0 && judgement.verdict === 'conflicting') {
    const narrower = judge(catalogue, run(new Set(carried)), true, newestOnly);
    if (narrower.shown !== null) judgement = narrower;
  }
  if (named && judgement.shown === null && judgement.reason === 'no-observation') {
    const wider = judge(catalogue, run(null), false, newestOnly);
    if (wider.verdict === 'supported') judgement = wider;
  }
  return {
    candidate,
    subjects: resolved.ids,
    subjectsAssumed: resolved.origin === 'assumed',
    siblings: indicator.siblings,
    judgement,
    setAsideBy: excludedBy(judgement),
  };
}

/** Whether a claim goes on about whom the text spoke of: by a word that points back or, in Korean, where no subject is said. */
function continues({ focus, view, language }: Setting, draft: Draft, candidate: Candidate): boolean {
  if (cuesIn(view, view.sentence, 'points-back').length > 0) return true;
  if (language === 'ko')
    return (
      candidate.indicator === focus.indicator || candidate.carried || focus.contrasted !== view.index - 1
    );
  const before = view.entities.some((entity) => entity.end <= draft.span.start);
  const pointing = view.tokens.some(({ text }) => POINTING.test(text));
  return candidate.indicator === focus.indicator && (before || pointing);
}

/** English words that stand for whom the text spoke of. */
const POINTING =
  /^(?:it|its|they|their|them|he|she|his|her|we|our|us|country|country's|company|company's|firm|firm's|group|group's|state|nation|government|figure|share|total|number|rate|count|that|those|these|this|same|there|latter|former)$/;

/** Whether all who are named that the statistic is about stand as those asked: 미국인이 44% is no trust in the United States. */
function isAskedOf({ catalogue, view }: Setting, indicator: string): boolean {
  const told = catalogue.toldOf.get(indicator);
  if (told === undefined || (catalogue.cells.get(indicator)?.byEntity.size ?? 0) < 5) return false;
  const named = view.entities.filter((entity) => entity.ids.some((id) => told.has(id)));
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

/** Publications of the indicator that the sentence names, or that were named before where `carried`. */
function namedIn(
  sources: readonly NameHit[],
  focus: Focus,
  catalogue: SpokenCatalogue,
  indicator: string,
  carrying: readonly string[],
  carried: boolean,
): string[] {
  if (carried) return publicationsNamed(catalogue, indicator, carrying, focus);
  const publications = new Set<string>();
  const producers = new Set<string>();
  for (const hit of sources)
    for (const id of hit.ids) (hit.kind === 'publication' ? publications : producers).add(id);
  return publicationsNamed(catalogue, indicator, carrying, { publications, producers });
}

/** The region that a ranking is limited to, where one is named beside the subject. */
function withinOf(
  catalogue: SpokenCatalogue,
  view: SentenceView,
  draft: Draft,
  subjects: readonly string[],
): string | null {
  for (const entity of view.entities) {
    if (entity.start < draft.clause.start || entity.end > draft.clause.end) continue;
    for (const id of entity.ids) {
      const record = catalogue.entities.get(id);
      if (record?.kind === 'region' && id !== 'WLD' && !subjects.includes(id)) return id;
    }
  }
  return null;
}
