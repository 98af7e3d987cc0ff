import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { joinedWith } from '../bearers/joined-names.ts';
import type { Draft, EntityMention } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { contextOf, makeWordDraft } from '../word-draft.ts';
import { toldOfAll } from './all-told.ts';

/** 가장 높다, the lowest, nobody does better than the Saudis. */
export function draftSuperlative(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const draft =
    unmatched(text, view, clause) ?? aboveAll(text, view, clause) ?? ranking(text, view, clause, numbers);
  if (draft === null) return null;
  const several = ofSeveral(text, view, draft);
  if (several !== null) return several;
  /** 가장 낮은 수준이다, miles ahead: the lowest, or the first, or nearly. */
  const isNearly = wordClaimsOf(text.language).isNearlyFirst(
    text.folded.slice(draft.span.end, Math.min(view.sentence.end, draft.span.end + 8)),
    text.folded.slice(draft.span.start, draft.span.end),
  );
  if (isNearly) return { ...draft, agreesOnly: true };
  const isOfLoss = claimRulesOf(text.language).isNegative(text.folded.slice(clause.start, clause.end));
  return isOfLoss ? { ...draft, negated: true } : draft;
}

/** "The biggest were China, Japan and the United States": those that are joined come first, in whichever order. */
function ofSeveral(text: TextView, view: SentenceView, draft: Draft): Draft | null {
  const [subject] = draft.subjects;
  const name = view.entities.find(({ start }) => start === subject?.span?.start);
  if (name === undefined) return null;
  const bearers = distinctBearers(joinedWith(text, view, name).flatMap(argumentsOf));
  return bearers.length < 2 ? null : { ...draft, form: 'list-order', subjects: bearers, anyOrder: 'first' };
}

/** 이스라엘보다 높은 나라는 없다, nobody does better than the Saudis: the one compared with is the first. */
function unmatched(text: TextView, view: SentenceView, clause: Span): Draft | null {
  for (const entity of view.entities) {
    if (entity.start < clause.start || entity.end > clause.end) continue;
    const before = text.folded.slice(clause.start, entity.start);
    const after = text.folded.slice(entity.end, Math.min(view.sentence.end, entity.end + 40));
    const direction = wordClaimsOf(text.language).unmatched(before, after);
    if (direction !== null)
      return makeWordDraft(text, view, clause, 'superlative', entity, {
        subjects: argumentsOf(entity),
        direction,
      });
  }
  return null;
}

/** More robots than any other country, 어느 나라보다 많다. */
function aboveAll(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = toldOfAll(text, clause, 'others');
  if (told === null) return null;
  const { direction } = told;
  const excepted = exceptedBehind(text, view, told.span);
  return excepted === null
    ? makeWordDraft(text, view, clause, 'superlative', told.span, { direction })
    : makeWordDraft(text, view, clause, 'runner-up', told.span, {
        others: joinedWith(text, view, excepted).flatMap(argumentsOf),
        direction: direction === 'down' ? 'down' : null,
        span: { start: told.span.start, end: excepted.end },
      });
}

/** "More than any other country in the tables bar America": who alone has more. */
function exceptedBehind(
  { folded, language }: TextView,
  { entities }: SentenceView,
  { end }: Span,
): EntityMention | null {
  const { leadsToExcepted } = wordClaimsOf(language);
  return entities.find(({ start }) => start >= end && leadsToExcepted(folded.slice(end, start))) ?? null;
}

/** SMIC, the largest Chinese foundry: first among those of a country, no country itself. The highest worldwide is first among all. */
function isOfThose({ entities }: SentenceView, { end }: Span): boolean {
  return entities.some(
    ({ start, use, ids }) => use === 'adjective' && start - end === 1 && !ids.includes('WLD'),
  );
}

/** By the words around, or by a word of a statistic right behind: had the most ferries. */
function ranksSomebody(text: TextView, view: SentenceView, clause: Span, cue: Span): boolean {
  const rules = wordClaimsOf(text.language);
  const context = contextOf(text, view, clause, cue);
  const isOfThing = rules.ranksThing?.(context) === true;
  return rules.ranks(context) || (isOfThing && view.words.some(({ start }) => start === cue.end + 1));
}

function ranking(text: TextView, view: SentenceView, clause: Span, numbers: readonly Draft[]): Draft | null {
  const rules = wordClaimsOf(text.language);
  const cue = cuesIn(view, clause, 'highest', 'lowest').find(
    (hit) =>
      ranksSomebody(text, view, clause, hit) &&
      !numbers.some((draft) => draft.form === 'rank' && overlaps(draft.span, hit)) &&
      !isOfThose(view, hit),
  );
  if (cue === undefined || isAmongItsOwn(text, view, clause, cue)) return null;
  const made = makeWordDraft(text, view, clause, 'superlative', cue, {
    direction: cue.kind === 'highest' ? 'up' : 'down',
  });
  const next = nameInApposition(text, view, cue);
  if (next !== null) return { ...made, subjects: argumentsOf(next) };
  const isOfSeveral = leadsToSeveral(view, clause, cue);
  if (isOfSeveral && made.subjects.length === 0) return null;
  const told = isOfSeveral ? undefined : nameLedTo(text, view, cue);
  const isFielded = made.subjects.every(({ span }) => isFieldBefore(view, span, cue));
  const behind = told ?? (isFielded ? nameBehind(view, clause, cue) : null);
  const draft = behind === null ? made : { ...made, subjects: argumentsOf(behind) };
  return rules.isMood?.(text.folded.slice(cue.start, cue.end)) === true ? { ...draft, ofMood: true } : draft;
}

/** "The biggest buyer of equipment in 2024 was China", 최대 구매국은 중국이다: whom the words behind a superlative lead to. */
function nameLedTo(
  { folded, language }: TextView,
  { entities }: SentenceView,
  cue: Span,
): EntityMention | undefined {
  const { leadsToBearer } = wordClaimsOf(language);
  return entities.find(({ start }) => start >= cue.end && leadsToBearer(folded.slice(cue.end, start)));
}

/** 가장 높은 나라는 인도(98%)다: the only name of the clause, right behind; what was spoken of before is another. */
function nameBehind({ entities, quantities }: SentenceView, clause: Span, cue: Span): EntityMention | null {
  const names = entities.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const [name, other] = names.filter(({ role, end }) => role !== 'locative' || end > cue.start);
  if (name === undefined || other !== undefined || ASIDE.has(name.role)) return null;
  const apart = name.start - cue.end;
  const isBetween = quantities.some(
    ({ role, span }) => role === 'measure' && span.start >= cue.end && span.end <= name.start,
  );
  return apart < 0 || apart > NEAR_BEHIND || isBetween ? null : name;
}

/** "Brazil, Korea and, lowest, Japan": a superlative between commas is of the name right behind. */
function nameInApposition(
  { folded, language }: TextView,
  { entities }: SentenceView,
  cue: Span,
): EntityMention | null {
  /** 최하위 웨스트버지니아는. */
  const next = entities.find(({ start }) => start - cue.end === 1);
  if (next !== undefined && wordClaimsOf(language).namesNext(folded.slice(cue.start, cue.end))) return next;
  if (!/,\s(?:the\s)?$/.test(folded.slice(Math.max(0, cue.start - 6), cue.start))) return null;
  return (
    entities.find(({ start }) => start > cue.end && /^,\s(?:the\s)?$/.test(folded.slice(cue.end, start))) ??
    null
  );
}

/** 미국에서 AI를 가장 많이 쓰는 곳은: the field in which somebody is first, no bearer. */
function isFieldBefore({ entities }: SentenceView, at: Span | null, cue: Span): boolean {
  return entities.some(
    ({ start, end, role }) => role === 'locative' && end <= cue.start && start === at?.start,
  );
}

/** 맨 위는 인도네시아(95)와 말레이시아(90): told of the first of several behind, and not of whom the text spoke. */
function leadsToSeveral({ entities }: SentenceView, clause: Span, cue: Span): boolean {
  const [name, other] = entities.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return (
    other !== undefined && name !== undefined && name.start >= cue.end && name.start - cue.end <= RIGHT_BEHIND
  );
}

/** So few letters, a particle and a space, lead from a superlative to the name that it introduces. */
const RIGHT_BEHIND = 3;

const ASIDE: ReadonlySet<EntityMention['role']> = new Set([
  'comparator',
  'whole',
  'denied',
  'precedes',
  'locative',
]);
/** So far behind a superlative, over its noun, a name is its bearer. */
const NEAR_BEHIND = 12;

/** 중국 모델 중 계산량이 가장 많은 것: which of one's own things is meant ranks nobody, unless one of these is named. */
function isAmongItsOwn(text: TextView, view: SentenceView, clause: Span, cue: Span): boolean {
  const names = view.entities.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const rules = wordClaimsOf(text.language);
  const owner = names.find(
    ({ end }) => end <= cue.start && rules.isAmongItsOwn(text.folded.slice(end, cue.start)),
  );
  return owner !== undefined && names.every((name) => name === owner || name.start < owner.start);
}
