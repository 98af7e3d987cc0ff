import type { FormName } from '../../forms/form-names.ts';
import type { Language } from '../../language/language.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import type { Draft, EntityMention, EntityRole } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * Of two figures that are held against each other behind two names the first is the first one's: "higher in France than in
 * America, 47.8% to 31.3%", 프랑스가 미국보다 높아 47.8% 대 31.3%.
 */
export function withPairHeldAgainst(
  text: TextView,
  view: SentenceView,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.map((draft, at) => {
    const [before, next] = [drafts[at - 1], drafts[at + 1]];
    const first = next !== undefined && isHeldAgainst(text, draft, next) ? draft : before;
    const second = first === draft ? next : draft;
    if (first === undefined || second === undefined || !isHeldAgainst(text, first, second)) return draft;
    /** Of graduates of the US and Canada, "288 … against 278 a year earlier" are of both; 미국과 중국이 1953곳 대 161곳 are not. */
    const isDirect = second.span.start - first.span.end <= DIRECT;
    const isJoined = joinsOnly(text, first, second);
    const names = pairBefore(text, view, first, drafts, isDirect);
    if (isJoined && (!isCompared(names) || isListed(view, first, drafts))) return draft;
    /** "Micron and Samsung (17%, vs 41% in 2024)": one of them at two times. */
    if (!isCompared(names) && isOfOtherTime(first, second)) return draft;
    const name = names?.[draft === first ? 0 : 1];
    if (name === undefined) {
      /** "5,505 deals in 2025, against 3,538": of whomever it is, or of the year before. */
      const isBefore = draft === second && draft.period?.mention === first.period?.mention;
      if (!isDirect) return draft;
      return { ...draft, agreesOnly: true, ofPair: true, ...(isBefore ? { began: true } : {}) };
    }
    const own = { ...draft, subjects: argumentsOf(name), names: argumentsOf(name) };
    return draft.form === 'value' ? own : { ...own, form: 'value', others: [], direction: null };
  });
}

function isOfOtherTime(first: Draft, second: Draft): boolean {
  return (
    first.period !== null &&
    second.period?.origin === 'stated' &&
    second.period.mention !== first.period.mention
  );
}

function isHeldAgainst({ folded, language }: TextView, first: Draft, second: Draft): boolean {
  const between = folded.slice(first.span.end, second.span.start).trim();
  /** "Beat Japan by 171 to 43", "66 points to 41 points": a score, and no distance. */
  const { holdsAgainst, joinsScore } = looseRulesOf(language);
  const isScore = joinsScore(between) && first.quantity?.shape === second.quantity?.shape;
  const states = ({ form }: Draft): boolean => form === 'value' || (isScore && form === 'difference');
  return (
    states(first) &&
    states(second) &&
    (first.quantity?.unit === second.quantity?.unit || second.quantity?.unit === null) &&
    (holdsAgainst(between) || joinsOnly({ folded, language }, first, second))
  );
}

/** Whether only a joining word stands between two figures. */
function joinsOnly(
  { folded, language }: Pick<TextView, 'folded' | 'language'>,
  first: Draft,
  second: Draft,
): boolean {
  return looseRulesOf(language).joinsPair(folded.slice(first.span.end, second.span.start).trim());
}

/** Whether the second of two names is compared with the first. */
function isCompared(names: readonly EntityMention[] | null): boolean {
  const [first, second] = names ?? [];
  return second?.role === 'comparator' && first?.role !== 'comparator';
}

/** 미국과 중국의 특허(칭화대)는 각각 14%와 9%: numbers told each to its own, behind more names than two. */
function isListed(view: SentenceView, draft: Draft, drafts: readonly Draft[]): boolean {
  return (
    cuesIn(view, view.sentence, 'respectively').length > 0 && namesBefore(view, draft, drafts).length > 2
  );
}

/** So few letters hold nothing between two figures but what sets them against each other. */
const DIRECT = 9;

/** The two names before a figure; where more stand there, those that the sentence is about or holds against each other: by firms Denmark is ahead of Poland. */
function pairBefore(
  { folded, language }: TextView,
  view: SentenceView,
  draft: Draft,
  drafts: readonly Draft[],
  isDirect: boolean,
): readonly EntityMention[] | null {
  const named = namesBefore(view, draft, drafts);
  /** 생성형 AI 특허는 중국이 9만7988건 대 1만5920건으로 미국을 압도했다: of the names before, who does it. */
  const doers = named.length === 1 ? named : named.filter(({ role }) => role === 'subject');
  const behind = isDirect && doers.length === 1 ? heldBehind(language, view, draft) : null;
  if (behind !== null) return [...doers, behind];
  if (named.length === 1 && isDirect) return null;
  const [first, second, third] = named.length === 2 ? named : ofThoseHeld(named);
  if (first === undefined || second === undefined || third !== undefined) return null;
  const isJoined = grammarOf(language).coordinates(folded.slice(first.end, second.start));
  if (isJoined && !isDirect) return null;
  /** "After overtaking Britain, China fell behind it, 98 against 116": whom the sentence is about has the first. */
  const isTurned =
    !modalityRulesOf(language).predicateFollows && first.role === 'comparator' && second.role === 'subject';
  return isTurned || isNamedAgain(view, draft, second) ? [second, first] : [first, second];
}

/** "Germany's papers are twice those of Canada; in patents Canada leads, with 76 against 58": who is named again behind a semicolon has the first. */
function isNamedAgain({ stops, entities }: SentenceView, { span }: Draft, { ids }: EntityMention): boolean {
  const stop = stops.findLast((place) => place < span.start);
  if (stop === undefined) return false;
  const behind = entities.filter(({ start, end }) => start > stop && end <= span.start);
  const [again] = behind;
  return behind.length === 1 && again?.role === 'subject' && again.ids.join() === ids.join();
}

/** Of more than two names the one that is compared with and the one before it, or those that the sentence is about. */
function ofThoseHeld(named: readonly EntityMention[]): readonly EntityMention[] {
  const at = named.findLastIndex(({ role }) => role === 'comparator' || role === 'object');
  const [before, compared] = [named[at - 1], named[at]];
  if (before !== undefined && compared !== undefined)
    return before.role === 'comparator' || before.role === 'object' ? [] : [before, compared];
  const held = named.filter(({ role }) => ARE_HELD.has(role));
  return held.filter(
    ({ end }, index) => (held[index + 1]?.start ?? Number.POSITIVE_INFINITY) - end > OF_NAME,
  );
}

/** 중국은 9만7988건 대 1만5920건으로 미국을 압도했다: the one name behind two figures, where a verb at the end has it for its object. */
function heldBehind(
  language: Language,
  { entities }: SentenceView,
  { span, clause }: Draft,
): EntityMention | null {
  if (!modalityRulesOf(language).predicateFollows) return null;
  const behind = entities.filter(({ start, end }) => start >= span.end && end <= clause.end);
  const [name] = behind;
  const isHeld = name !== undefined && (name.role === 'object' || name.role === 'comparator');
  return isHeld && behind.length === 1 ? name : null;
}

/** Forms whose number lies between two: six more data centres than Britain, 529 against 523. */
const OF_TWO: ReadonlySet<FormName> = new Set(['difference', 'ratio']);

/** China's LineShine: so near before another a name only tells whose that one is. */
const OF_NAME = 3;

const ARE_HELD: ReadonlySet<EntityRole> = new Set(['subject', 'genitive', 'object', 'comparator']);

/** The names of its sentence before a figure, since the figure before it that is of one alone, each once. */
function namesBefore(
  { entities, quantities }: SentenceView,
  { span }: Draft,
  drafts: readonly Draft[],
): EntityMention[] {
  const isOfTwo = (at: Span): boolean =>
    drafts.some(({ form, span }) => OF_TWO.has(form) && overlaps(span, at));
  const from = quantities.findLast(
    ({ role, shape, unit, span: other }) =>
      role === 'measure' &&
      shape !== 'multiple' &&
      unit !== 'percentage-point' &&
      other.end <= span.start &&
      !isOfTwo(other),
  );
  const all = entities.filter(
    ({ start, end, ids }) => ids.length > 0 && end <= span.start && start >= (from?.span.end ?? 0),
  );
  const particular = all.filter(({ isClass }) => isClass !== true);
  const named = particular.length < 2 ? all : particular;
  return named.filter(({ ids }, at) => named.findIndex((other) => other.ids.join() === ids.join()) === at);
}
