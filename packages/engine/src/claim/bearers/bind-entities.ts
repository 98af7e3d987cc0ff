import type { FormName } from '../../forms/form-names.ts';
import type { Surroundings } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { EntityArgument, EntityMention, EntityRole } from '../draft.ts';
import { measureFrom, measuresOf, startsBefore } from '../measures.ts';
import { cuesIn, type SentenceView } from '../view.ts';

const ROLE_WEIGHT: Readonly<Record<EntityRole, number>> = {
  subject: 3.2,
  genitive: 2.4,
  locative: 2.2,
  bare: 1.6,
  list: 1.6,
  direction: 1.4,
  object: 0.8,
  comparator: -3,
  precedes: -3,
  denied: -3,
  whole: -3,
};

/** A mention as an argument. */
export function argumentOf(mention: EntityMention): EntityArgument {
  return { ids: mention.ids, origin: 'stated', span: { start: mention.start, end: mention.end } };
}

/** A joint name gives each of its bearers; any other name gives itself. */
export function argumentsOf(mention: EntityMention): EntityArgument[] {
  const span = { start: mention.start, end: mention.end };
  return mention.joint.length === 0
    ? [argumentOf(mention)]
    : mention.joint.map((id) => ({ ids: [id], origin: 'stated', span }));
}

/** The name right before the bracket that holds the quantity. */
export function bindBracketed(
  view: SentenceView,
  quantity: Quantity,
  others: readonly EntityArgument[],
): EntityArgument[] {
  const before = view.entities.filter((entity) => entity.end <= quantity.span.start);
  const last = before.at(-1);
  /** "Anthropic's of February ($30 billion)": the time of it may stand between. */
  const time = view.periods
    .filter(({ span }) => span.start >= (last?.end ?? 0) && span.end <= quantity.span.start)
    .reduce((length, { span }) => length + span.end - span.start, 0);
  if (last !== undefined && quantity.span.start - last.end - time <= 14) return argumentsOf(last);
  return bindSubjects('ko', view, view.sentence, quantity.span, others, false);
}

/** The sentence with the names that can bear a number: behind a whole stand those of its parts. */
export function bearersOfWhole(
  view: SentenceView,
  { span }: Quantity,
  { toldInParts }: Surroundings,
): SentenceView {
  return toldInParts ? { ...view, entities: view.entities.filter(({ end }) => end <= span.start) } : view;
}

/**
 * Whom a number is about: the likeliest name of its clause, else of the sentence, by role, distance and what stands between;
 * every name of a list where `all` is asked for.
 */
export function bindSubjects(
  language: Language,
  view: SentenceView,
  clause: Span,
  at: Span,
  others: readonly EntityArgument[],
  all: boolean,
): EntityArgument[] {
  const taken = new Set(others.map((other) => other.span?.start));
  const free = view.entities.filter((entity) => !taken.has(entity.start));
  if (all) {
    const list = free.filter(
      (entity) =>
        entity.role !== 'comparator' &&
        entity.role !== 'denied' &&
        entity.start >= clause.start &&
        entity.end <= clause.end &&
        !isPassed(language, entity, at),
    );
    if (list.flatMap(argumentsOf).length >= 2) return list.flatMap(argumentsOf);
  }
  const best = ranked(language, view, clause, at, free)[0];
  return best === undefined ? [] : argumentsOf(best);
}

/** 셋을 더하면 141억 달러로 중국을 웃돈다, 합계 10만 대로 중국 한 나라에 못 미친다: whom a sum is held against stands behind it. */
function isPassed(language: Language, { start }: EntityMention, at: Span): boolean {
  return modalityRulesOf(language).predicateFollows && start >= at.end;
}

/** Every name of the sentence but those compared with, likeliest bearer first. */
export function rankNames(
  language: Language,
  view: SentenceView,
  clause: Span,
  at: Span,
  others: readonly EntityArgument[],
): EntityArgument[] {
  const taken = new Set(others.map((other) => other.span?.start));
  return ranked(
    language,
    view,
    clause,
    at,
    view.entities.filter((entity) => !taken.has(entity.start)),
  ).flatMap(argumentsOf);
}

function ranked(
  language: Language,
  view: SentenceView,
  clause: Span,
  at: Span,
  free: readonly EntityMention[],
): EntityMention[] {
  return free
    .map((entity) => ({ entity, score: scoreOf(language, view, clause, at, entity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entity.start - b.entity.start)
    .map(({ entity }) => entity);
}

function scoreOf(
  language: Language,
  view: SentenceView,
  clause: Span,
  at: Span,
  entity: EntityMention,
): number {
  const inClause = entity.start >= clause.start && entity.end <= clause.end;
  const isItsOwn =
    entity.handsOver &&
    figuresBetween(view, entity.end, at.start) === 0 &&
    !isHandedByAnother(view, entity, at);
  if (isItsOwn && entity.end <= at.start && at.start - entity.end <= REACHED) return HANDED;
  if (entity.opensClause && Math.abs(clause.start - entity.end) <= OPENS && at.start > entity.end)
    return HANDED;
  const before = entity.end <= at.start;
  /** "Half of the world's 600,000": what there is of the whole. */
  if (
    entity.role === 'whole' &&
    before &&
    at.start - entity.end === OF_WHOLE &&
    claimRulesOf(language).bearerFollows
  )
    return HANDED;
  if (entity.takesNumber === true && !before && entity.start - at.end <= TAKES) return HANDED;
  const distance = before ? at.start - entity.end : entity.start - at.end;
  let score = ROLE_WEIGHT[entity.role] + (inClause ? 2.2 : 0) - Math.min(distance, 160) / 60;
  const low = Math.min(entity.end, at.end);
  const high = Math.max(entity.start, at.start);
  const between = figuresBetween(view, low, high);
  score -= Math.min(between, 3) * (inClause ? 0.5 : 0.3);
  if (!before && hasNumberOfItsOwn(language, view, entity, distance)) score -= 4;
  if (before && entity.role === 'bare' && distance <= 1 && !claimRulesOf(language).bearerFollows)
    score += BESIDE;
  if (!before && language === 'ko') score -= inClause && distance <= 12 ? 1.2 : 2.6;
  if (!before && language === 'en') score -= (between > 0 ? 4 : 0) + (entity.role === 'subject' ? 3 : 0);
  if (!before && language === 'en')
    score +=
      entity.role === 'locative' && distance <= 40 && between === 0
        ? 1.2
        : between === 0 && ARTICLE.has(distance)
          ? 1.6
          : entity.role === 'genitive' && distance <= 8
            ? 0.6
            : -1;
  if (!before && isOfNextItem(language, view, at)) score -= GIVEN;
  if (before && !inClause && isBeforeStop(view, entity, at)) score -= GIVEN;
  if (before && isPassedOver(language, view, entity, at, inClause)) score -= GIVEN;
  if (before && !inClause && isPointedAt(language, view, clause, at, entity)) score += POINTED;
  if (language === 'en' && entity.role === 'genitive' && ownsNext(view, entity)) score -= GIVEN;
  if (before && entity.role === 'genitive' && goesOnBehindStop(view, entity, at)) score -= GIVEN;
  if (!inClause && !before) score -= language === 'en' ? 3 : 1.5;
  if (before && entity.role === 'genitive' && entity.handsOver && !isItsOwn) score -= GIVEN;
  if (entity.use === 'metonym') score -= 0.8;
  if (entity.ids.includes('WLD')) score -= isFieldOfRank(view, entity) ? GIVEN : 0.9;
  return score;
}

/** Google's | Gemini 1.0 Ultra, not China's | industry: whoever is named right behind is whom it is about. */
function ownsNext({ entities }: SentenceView, { end }: EntityMention): boolean {
  return entities.some(
    ({ start, use, isClass }) =>
      use !== 'adjective' && isClass !== true && start > end && start - end <= OWNS,
  );
}

/** An apostrophe, its letter and a space. */
const OWNS = 3;

/** "With 295 the country ranks 11th in the world": the world behind a place is where that is held, and bears no other number. */
function isFieldOfRank({ quantities }: SentenceView, { start }: EntityMention): boolean {
  return quantities.some(
    ({ shape, span }) => shape === 'rank' && span.end <= start && start - span.end <= IN_THE,
  );
}

/** Between a place and its field stand so few letters: in the. */
const IN_THE = 8;

/**
 * Whether a later clause, or "its" before a number, is of somebody before a name that only tells whose figure another's is held
 * against, or of what field: "against 65% for Australia, and cost $3bn", "74% of patents worldwide, and its stock was".
 */
function isPassedOver(
  language: Language,
  view: SentenceView,
  { isHeldAgainst, ids, end }: EntityMention,
  at: Span,
  inClause: boolean,
): boolean {
  if (isHeldAgainst !== true && !ids.includes('WLD')) return false;
  if (isHeldAgainst === true && !inClause) return true;
  return saysTheirs(language, view, end, at.start);
}

/** "America's authors were 285, against 49 for China, and its papers 58": whom "its" in a later clause points at opens the sentence. */
function isPointedAt(
  language: Language,
  view: SentenceView,
  clause: Span,
  at: Span,
  { start, end, role, ids }: EntityMention,
): boolean {
  if ((role !== 'subject' && role !== 'genitive') || ids.includes('WLD')) return false;
  /** "China took 74%, while the US share slipped, its fifth decline": of whom another clause has spoken since then. */
  const { setsBeside } = claimRulesOf(language);
  const isPassed =
    view.entities.some((name) => name.start >= end && name.end <= clause.start && name.ids.length > 0) &&
    view.tokens.some((token) => token.start >= end && token.end <= clause.start && setsBeside(token.text));
  return (
    !isPassed &&
    view.entities.find((name) => name.role !== 'comparator')?.start === start &&
    saysTheirs(language, view, clause.start, at.start)
  );
}

function saysTheirs(language: Language, { tokens }: SentenceView, from: number, to: number): boolean {
  const { isTheirs } = claimRulesOf(language);
  return tokens.some(({ start, end, text }) => start >= from && end <= to && isTheirs(text));
}

/** What whom a word points at has before others. */
const POINTED = 2.5;

/** "… of the Chinese figure; its share was 12%": behind a semicolon "its" is the sentence's subject. */
function goesOnBehindStop(view: SentenceView, { end, ids }: EntityMention, at: Span): boolean {
  const stop = view.stops.findLast((place) => place < at.start);
  return (
    stop !== undefined &&
    !ids.includes('WLD') &&
    end <= stop &&
    cuesIn(view, { start: stop, end: at.start }, 'points-back', 'anaphor').length > 0
  );
}

/** "Many Indonesians do; in Britain the share has tripled, level with America's": of names on both sides of a semicolon the last is meant. */
function isBeforeStop({ stops, entities }: SentenceView, { end, ids }: EntityMention, at: Span): boolean {
  const stop = stops.findLast((place) => place < at.start);
  if (stop === undefined || end > stop) return false;
  const again = entities.some((name) => name.start >= stop && name.ids.join() === ids.join());
  return (
    !again &&
    entities.some(
      (name) =>
        name.start >= stop && name.end <= at.start && name.role !== 'comparator' && name.ids.length > 0,
    )
  );
}

/** "In Germany it is 49% and in Japan a point more": what a joining word right behind a number leads to bears the next one. */
function isOfNextItem(language: Language, view: SentenceView, at: Span): boolean {
  if (!view.quantities.some(({ span }) => overlaps(span, at))) return false;
  const next = view.tokens.find(({ start }) => start >= at.end);
  return next !== undefined && claimRulesOf(language).joins(next.text);
}

/** "Korea first, Germany third": a name behind this one hands over the number. */
function isHandedByAnother({ entities }: SentenceView, { end }: EntityMention, at: Span): boolean {
  return entities.some((other) => other.handsOver && other.start >= end && other.end <= at.start);
}

/** So few letters of a copula lead from a number to whose it is: 42%였던 덴마크. */
const TAKES = 5;

/** An apostrophe, an s and a space stand between a whole and how much there is of it: the world's 600,000. */
const OF_WHOLE = 3;

/** How far behind a name the number stands that is handed to it: Korea second with 57. */
const REACHED = 16;

/** "UBTech with 4,200", "Samsung on 21": the name right before has the number, whatever its role. */
const HANDED = 7;

/** 싱가포르 818대로 한국이 앞선다: a bare name right before a number rather than a subject behind it. */
const BESIDE = 1;

/** "A quarter of China's 214 and three times …": a name that only tells whose that number is bears no later one. */
const GIVEN = 3;

/** How near behind a name its relative clause starts. */
const OPENS = 3;

/** "22% an MIT one", "109 Chinese ones": a space, " a " or " an " stands between a number and whom it is left to. */
const ARTICLE: ReadonlySet<number> = new Set([1, 3, 4]);

/** So near behind a name stands a number that is its own: 영국 58억 달러. */
const ITS_OWN = 3;

/**
 * A name with another number right behind it ("199 to China's 129") is not the bearer of the one before; one that has a number right
 * before it is, and the next of a list stands behind a comma: "24.5% European, 11% Chinese".
 */
function hasNumberOfItsOwn(
  language: Language,
  view: SentenceView,
  entity: EntityMention,
  distance: number,
): boolean {
  if (claimRulesOf(language).bearerFollows && !entity.handsOver) return false;
  const next = measureFrom(view, entity.end);
  if (distance <= 1 && next?.span.start === entity.end + LISTED) return false;
  const reach = claimRulesOf(language).bearerFollows ? REACHED : ITS_OWN;
  return next !== undefined && next.span.start - entity.end <= reach;
}

/** A comma and a space stand between the items of a list. */
const LISTED = 2;

/** How many numbers that are no place in a ranking stand between two places of a text. */
function figuresBetween(view: SentenceView, from: number, to: number): number {
  const measures = measuresOf(view);
  let count = 0;
  for (let at = startsBefore(measures, from); at < measures.length; at++) {
    const measure = measures[at];
    if (measure === undefined || measure.span.end > to) break;
    if (measure.shape !== 'rank') count++;
  }
  return count;
}

/** With whom the number compares: the base of a multiple, or the names after than, 보다, behind. */
export function bindOthers(
  view: SentenceView,
  clause: Span,
  quantity: Quantity,
  around: Surroundings,
  form: FormName,
): EntityArgument[] {
  if (around.baseName !== null && form === 'ratio') return argumentsOf(around.baseName);
  if (form === 'sum') return addedTo(view, clause, quantity);
  if (form !== 'ratio' && form !== 'difference' && form !== 'growth') return [];
  const near = view.entities.filter(
    (entity) => entity.role === 'comparator' && entity.start >= clause.start && entity.end <= clause.end,
  );
  const behind = near.filter(({ start }) => start >= quantity.span.end);
  const meant = around.comparesBehind && behind.length > 0 ? behind : near;
  const closest = [...meant].sort((a, b) => distanceOf(a, quantity) - distanceOf(b, quantity))[0];
  return closest === undefined
    ? []
    : meant.filter((entity) => Math.abs(entity.start - closest.start) < 30).flatMap(argumentsOf);
}

/** 삼성과 합치면 70%다: who is added to the one spoken of, right before the word of a sum. */
function addedTo(view: SentenceView, clause: Span, { span }: Quantity): EntityArgument[] {
  const sums = cuesIn(view, { start: clause.start, end: span.start }, 'sum');
  return view.entities
    .filter(
      ({ role, start, end }) =>
        role === 'comparator' &&
        start >= clause.start &&
        sums.some((cue) => cue.start >= end && cue.start - end <= RIGHT_BEFORE_SUM),
    )
    .flatMap(argumentsOf);
}

/** A particle and a space stand between a name and the word of a sum. */
const RIGHT_BEFORE_SUM = 3;

function distanceOf(entity: EntityMention, quantity: Quantity): number {
  return entity.end <= quantity.span.start
    ? quantity.span.start - entity.end
    : entity.start - quantity.span.end;
}
