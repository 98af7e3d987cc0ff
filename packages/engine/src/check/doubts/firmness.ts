import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import { measureBefore } from '../../claim/measures.ts';
import { cuesIn, type SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { contentWords } from '../../language/content-words.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { contains, isRightBehind, overlaps, type Span } from '../../text/span.ts';
import { type Token, wordsWithin } from '../../text/tokens.ts';
import { tellingReader } from '../candidates/candidates.ts';
import { NAMED_HALF, NAMED_MOSTLY, NAMED_WELL } from '../candidates/naming.ts';
import type { Tried } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import { isOfAnotherSize } from './another-size.ts';
import { type Reading, topicOf } from './reading.ts';

/** A statistic that the words name so much better casts its shadow on the one that answers. */
const CLEARLY = 0.87;
/** Below this the words point at a statistic without naming it. */
const LEAST_SCORE = 3.4;
/** A figure so many times the greatest, or a part so small of the least, of a series is not one of its values. */
const BEYOND = 8;
/** So many times off, the number is none of the statistic's, however surely it is named. */
const BEYOND_DOUBT = 500;

/**
 * Why a reading is too weak to call a figure false, or null where it is firm. A figure is refuted only by the statistic that
 * the words surely mean: named in its sentence, or carried into a clause that speaks of nothing else; about a bearer and a
 * period of which at least one is stated; and of a size that the series can have.
 * Example: "China has 5,000 electric ferries", of a series that never had more than 300 → `definition-unclear`.
 */
export function weaknessOf(reading: Reading): Reason | null {
  const { draft, chosen, periodAssumed } = reading;
  const { candidate, subjectsAssumed } = chosen;
  if (candidate.score - candidate.byIdiom < LEAST_SCORE || isOvershadowed(reading))
    return 'ambiguous-indicator';
  const least = subjectsAssumed ? NAMED_WELL : NAMED_MOSTLY;
  if (candidate.ownCoverage < least && !continuesTopic(reading) && !isWordedSo(reading))
    return 'ambiguous-indicator';
  if (drifts(reading) || goesOnAboutSibling(reading) || isLeftBehind(reading) || growsFromOpen(reading))
    return 'ambiguous-indicator';
  if (!draft.combined && isOfSomebody(reading)) return 'entity-unknown';
  if (subjectsAssumed && isOfPlaceUntold(reading)) return 'entity-unknown';
  const isNamedWell = candidate.ownCoverage >= NAMED_WELL;
  if (subjectsAssumed && periodAssumed && !hasOneBearer(reading) && !isNamedWell) return 'entity-unknown';
  const surelyNamed = isNamedWell && !subjectsAssumed && !periodAssumed;
  const isBeyond = (times: number): boolean => isOfAnotherSize(reading, times);
  return (!surelyNamed && isBeyond(BEYOND)) || isBeyond(BEYOND_DOUBT) ? 'definition-unclear' : null;
}

/** Whether the clause is about somebody whom it does not name, or its number about others than it names. */
function isOfSomebody({ language, view, draft, chosen }: Reading): boolean {
  /** "Singapore has 1.83; we are fifth, behind the Irish": what stands between a bearer and the claim tells of another. */
  const bearer = draft.subjects[0]?.span?.end ?? draft.clause.start;
  const from = chosen.subjectsAssumed
    ? view.sentence.start
    : Math.min(draft.clause.start, Math.max(bearer, view.sentence.start));
  const clause = wordsWithin(view.tokens, { start: from, end: draft.clause.end });
  if (cuesIn(view, draft.clause, 'former', 'latter').some((cue) => isUnresolved(view, cue))) return true;
  const { namesNobody, namesOthers, tellsOfNone } = claimRulesOf(language);
  const isOfNone = draft.form !== 'count' && tellsOfNone(clause);
  return namesNobody(clause) || (draft.quantity !== null && (isOfNone || namesOthers(clause)));
}

/** Of a paragraph about "this country" whom the text named last is not surely the bearer; of the whole world it may well speak. */
function isOfPlaceUntold({ focus, language, view, chosen }: Reading): boolean {
  if (chosen.subjects.includes('WLD')) return false;
  return (
    focus.placeUntold === view.sentence.blockIndex ||
    claimRulesOf(language).pointsHere(wordsWithin(view.tokens, view.sentence))
  );
}

/** Of "the former" and "the latter" a text may mean two things that are no bearers: logic and memory. */
function isUnresolved({ entities, tokens }: SentenceView, cue: Span): boolean {
  return tokens.some(({ start }) => start === cue.start) && !entities.some((entity) => overlaps(entity, cue));
}

/** Whether the words name a statistic better that cannot be meant for want of a bearer: theirs may be another one still. */
function isOvershadowed({ catalogue, chosen, draft, tried }: Reading): boolean {
  const { indicator, ownScore, score } = chosen.candidate;
  /** Of neighbours that cover different bearers the words need not tell apart the one meant, if they name it; what compares is more easily misread. */
  const clearly = ({ siblings }: Tried): number =>
    ownScore > 0 && siblings.includes(indicator) && hasTrait(draft.form, 'states') ? CLEARLY : 1;
  return tried.some((item) => {
    if (item.candidate.indicator === indicator) return false;
    if (item.setAsideBy === 'entity-unknown') return item.candidate.score * CLEARLY > score;
    /** 공개 모델은 반년 새 22% 늘었다: of what the text goes on about, and of which there is no value at that time. */
    const isOfTime = ownScore === 0 && item.setAsideBy === null && item.candidate.score > score;
    return (
      (isOfTime && item.judgement.reason === 'no-observation') ||
      (holdsNothingOf(catalogue, item) && item.candidate.score * clearly(item) >= score)
    );
  });
}

/** Whether a statistic has no value of the bearer at all. */
function holdsNothingOf({ cells }: SpokenCatalogue, { candidate, subjects, judgement }: Tried): boolean {
  const held = cells.get(candidate.indicator)?.byEntity;
  return judgement.reason === 'no-observation' && subjects.every((id) => held?.has(id) !== true);
}

/**
 * The topic spoken of, or one that states the same of the same bearer in another way: a neighbour that is hardly named stands in
 * only for a bearer that the topic holds too.
 */
function continuesTopic(reading: Reading): boolean {
  const { catalogue, chosen } = reading;
  const { indicator } = chosen.candidate;
  const topic = topicOf(reading);
  if (topic === null) return false;
  if (indicator === topic) return true;
  const held = catalogue.cells.get(topic)?.byEntity;
  return (
    catalogue.indicators.get(topic)?.siblings.includes(indicator) === true &&
    (chosen.candidate.ownCoverage >= NAMED_HALF || chosen.subjects.every((id) => held?.has(id) === true))
  );
}

/**
 * A topic that only the paragraph before told is left where this one has spoken of something else, or the sentence before has turned to
 * "another matter"; so is one of which a whole sentence in between said nothing.
 */
function isLeftBehind({ focus, view, chosen }: Reading): boolean {
  return (
    chosen.candidate.ownScore === 0 &&
    (focus.turned === view.index - 1 ||
      focus.sentence < view.index - 1 ||
      (focus.block !== view.sentence.blockIndex &&
        focus.lead.block === view.sentence.blockIndex &&
        focus.lead.sentences > 1))
  );
}

/**
 * 상장으로 들어온 게 167억. 그 앞 해의 3.4배다: what is said of a figure that was left open goes on about it; so does 52%…1년 새 13%p
 * 늘어, whose sentence says no time of either.
 */
function growsFromOpen({ focus, draft, chosen, view }: Reading): boolean {
  if (!hasTrait(draft.form, 'change') || !focus.lastOpen) return false;
  const { period, base } = draft;
  const isTimeless = [period, base].every((time) => time === null || time.mention.use === 'over');
  return (
    (chosen.subjectsAssumed && chosen.candidate.ownScore === 0) ||
    (isTimeless && focus.sentence === view.index && focus.indicator === chosen.candidate.indicator)
  );
}

/** "By origin, America is far behind": of a topic that is carried into words that tell a neighbour apart, and not it. */
function goesOnAboutSibling({ catalogue, words, draft, chosen }: Reading): boolean {
  const { indicator, ownCoverage } = chosen.candidate;
  if (ownCoverage > 0 || draft.quantity !== null) return false;
  const told = tellingReader(catalogue, words);
  return chosen.siblings.some((sibling) => told(sibling) > told(indicator));
}

/** A sentence so like those in which the statistic is told, and so much more than it is like any other's, tells it. */
const WORDED = 4.5;
const RATHER = 1.2;

/** Whether a sentence that names its bearer is worded as the statistic is told, and as no other is. */
function isWordedSo({ chosen, tried }: Reading): boolean {
  const { indicator, byIdiom } = chosen.candidate;
  return (
    !chosen.subjectsAssumed &&
    byIdiom >= WORDED &&
    tried.every(
      ({ candidate, setAsideBy }) =>
        candidate.indicator === indicator ||
        (setAsideBy !== null && OF_ANOTHER_KIND.has(setAsideBy)) ||
        candidate.byIdiom * RATHER <= byIdiom,
    )
  );
}

/** What keeps a statistic from stating such a number at all: no wording of it speaks against another. */
const OF_ANOTHER_KIND: ReadonlySet<Reason> = new Set(['unit-mismatch', 'denominator-differs']);

/** A series of the world alone, or of one company, leaves no doubt about whom it is. */
function hasOneBearer({ catalogue, chosen }: Pick<Reading, 'catalogue' | 'chosen'>): boolean {
  return catalogue.cells.get(chosen.candidate.indicator)?.byEntity.size === 1;
}

/** Whether words of the clause speak of something that is none of the statistic's, of the names, periods and cues. */
function drifts(reading: Reading): boolean {
  const { catalogue, language, view, draft, chosen } = reading;
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  const covered = catalogue.cells.get(chosen.candidate.indicator)?.byEntity;
  const isClassOfOthers = (id: string): boolean =>
    catalogue.entities.get(id)?.kind === 'category' && covered?.has(id) !== true;
  const spoken: readonly Span[] = [
    ...view.entities.filter(({ ids }) => ids.length === 0 || !ids.every(isClassOfOthers)),
    ...view.sources,
    ...view.cues,
    ...view.periods.map(({ span }) => span),
    draft.span,
    ...view.quantities.map(({ span }) => span),
    ...view.words.filter(({ word, start }) => known?.has(word) === true && !isTail(view, start)),
    ...view.asides,
  ];
  const { idioms } = catalogue;
  const place = idioms.placeOf(chosen.candidate.indicator);
  const { isNumeral } = claimRulesOf(language);
  if (narrowsField(catalogue, view, draft.clause, known)) return true;
  const stretch = isNarrowed(reading)
    ? { start: view.sentence.start, end: draft.clause.end }
    : chosen.candidate.ownCoverage < NAMED_WELL
      ? sinceLastFigure(view, draft)
      : draft.clause;
  const strange = (at: Span): readonly Token[] =>
    contentWords(language, view.tokens, at).filter(
      (token) => !isNumeral(token.text) && !spoken.some((span) => overlaps(span, token)),
    );
  const isOther = (token: Token): boolean =>
    chosen.subjectsAssumed || !idioms.tells(place, token) || isOfBranch(reading, token);
  return strange(goesOn(reading, stretch) ?? stretch).some(isOther);
}

/** China's car industry: a branch narrows what is counted, however often the statistic is told of it. */
function isOfBranch({ language, view: { tokens } }: Reading, { text, start }: Token): boolean {
  const next = tokens.find((token) => token.start > start);
  return looseRulesOf(language).namesBranch(text, next?.text ?? '');
}

/** "AI adoption in America's offices rose by ten points, | to 78%": a clause that says nothing by itself goes on about that before it. */
function goesOn({ language, view, draft: { form, clause, span } }: Reading, stretch: Span): Span | null {
  const words = wordsWithin(view.tokens, { start: clause.start, end: span.start });
  const before = view.clauses.findLast(({ end }) => end <= clause.start);
  const isLevel = form === 'value' && looseRulesOf(language).leadsToLevel(words);
  return isLevel && before !== undefined
    ? { start: Math.min(before.start, stretch.start), end: stretch.end }
    : null;
}

/** 온디바이스 AI 특허로 좁히면: what narrows the field holds for all that the sentence says behind it. */
function isNarrowed({ language, view, draft: { span } }: Reading): boolean {
  const before = wordsWithin(view.tokens, { start: view.sentence.start, end: span.start });
  return looseRulesOf(language).narrows(before);
}

/** 고등학생 is no 학생 of a statistic about 대학생: a word at the end of a longer one leaves its beginning unsaid. */
function isTail({ tokens }: SentenceView, start: number): boolean {
  return tokens.some((token) => token.start <= start - TAIL && token.end > start);
}

/** So many letters before a known word are a word of their own. */
const TAIL = 2;

/** From the figure before, or the sentence's start, to the end of the clause: "Men used it more, at 36 per cent". */
function sinceLastFigure(view: SentenceView, { clause, span }: Draft): Span {
  const before = measureBefore(view, span.start)?.span.end ?? view.sentence.start;
  return { start: Math.min(clause.start, before), end: clause.end };
}

/** Whether a field that is none of the statistic's narrows its words: AI chip exports are not chip exports. */
function narrowsField(
  catalogue: SpokenCatalogue,
  view: SentenceView,
  clause: Span,
  known: ReadonlySet<number> | undefined,
): boolean {
  const inside = view.words.filter((hit) => contains(clause, hit));
  return inside.some(
    (field) =>
      catalogue.fieldWords.has(field.word) &&
      known?.has(field.word) !== true &&
      inside.some((hit) => known?.has(hit.word) === true && isRightBehind(hit, field, 1)),
  );
}
