import type { CueHit } from '../language/cue.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { wordClaimsOf } from '../language/registry-word-claims.ts';
import { exactQuantity } from '../quantity/exact-quantity.ts';
import type { Span } from '../text/span.ts';
import { toldOfAll } from './all-told.ts';
import { argumentOf, argumentsOf, bindSubjects } from './bind-entities.ts';
import type { Draft, EntityArgument, EntityMention } from './draft.ts';
import { joinedWith } from './joined-names.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';
import { isWholeInPassing } from './whole-in-passing.ts';
import { makeWordDraft } from './word-draft.ts';

/**
 * 한국이 일본보다 많다, India pips Germany, the British sunnier than the Germans: only where no number of the clause is the
 * comparison's amount.
 */
export function draftComparison(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const amount = numbers.some(
    (draft) =>
      (draft.form === 'difference' || draft.form === 'ratio' || draft.form === 'growth') &&
      draft.others.length > 0 &&
      draft.span.start >= clause.start &&
      draft.span.end <= clause.end,
  );
  if (amount) return null;
  const rest = againstRest(text, view, clause);
  if (rest !== null) return rest;
  const cues = outermost(cuesIn(view, clause, 'ahead', 'behind'));
  const rivals = upToTheOther(rivalsIn(text, view, clause, cues), cues);
  const [first] = rivals;
  if (first === undefined) return null;
  const rules = wordClaimsOf(text.language);
  const comparative = rules.comparative(
    text.folded.slice(clause.start, first.start),
    text.folded.slice(first.end, view.sentence.end),
  );
  const cue = rules.cueFollows ? cues.find((hit) => hit.start >= first.end) : nearestCue(cues, first);
  if (cue === undefined && comparative === null) return null;
  const down = comparative !== null ? comparative === 'down' : cue?.kind === 'behind';
  const anchor: Span = cue ?? { start: first.start, end: first.start };
  const last = rivals.at(-1) ?? first;
  const span = { start: Math.min(anchor.start, first.start), end: Math.max(anchor.end, last.end) };
  if (rules.denies(text.folded.slice(clause.start, span.start), text.folded.slice(span.end, clause.end)))
    return null;
  const others = rivals.flatMap(argumentsOf);
  const at = { start: first.start, end: first.start };
  const counted = placeByCount(text, view, clause, first, span, down);
  if (counted !== undefined) return counted;
  const combines = addsUp(text, clause);
  if (combines && others.length === 1) {
    const parts = view.entities.filter(({ end, role }) => end <= first.start && role !== 'comparator');
    return parts.length < 2 ? null : againstParts(text, view, clause, first, parts, down, span);
  }
  const draft = makeWordDraft(text, view, clause, 'comparison', anchor, {
    others,
    combined: combines,
    subjects:
      bearerRightBefore(view, clause, numbers) ??
      bindSubjects(text.language, view, clause, at, others, false),
    direction: down ? 'down' : 'up',
    span,
  });
  return rules.countsHeads(text.folded.slice(anchor.start, anchor.end))
    ? { ...draft, ofCounts: true }
    : draft;
}

/**
 * "Only three countries had more than India": of so many who are not named, as the place of the one compared with; null where so
 * many may not be all, undefined where the clause counts nobody.
 */
function placeByCount(
  text: TextView,
  view: SentenceView,
  clause: Span,
  rival: EntityMention,
  span: Span,
  down: boolean,
): Draft | null | undefined {
  const before = text.folded.slice(clause.start, rival.start);
  const told = wordClaimsOf(text.language).countTold(before);
  if (told === null || told.value < 1 || told.whole !== null || told.others) return undefined;
  if (namesIn(view, clause).some(({ end, role }) => end <= rival.start && role === 'subject'))
    return undefined;
  if (!wordClaimsOf(text.language).countsMovers(before.slice(0, told.start))) return null;
  return makeWordDraft(text, view, clause, 'rank', rival, {
    quantity: exactQuantity(text.text, rival, told.value + 1, 'rank'),
    subjects: argumentsOf(rival),
    direction: down ? 'down' : null,
    span,
  });
}

/** "India $4.1bn, more than Germany": a comparison right behind a number, with no other name of its own, is of its bearer. */
function bearerRightBefore(
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): readonly EntityArgument[] | null {
  if (namesIn(view, clause).some(({ role }) => role !== 'comparator')) return null;
  const before = numbers.find(
    ({ form, span }) => form === 'value' && span.end <= clause.start && clause.start - span.end <= 2,
  );
  const named = before?.subjects.filter(({ origin }) => origin === 'stated') ?? [];
  return named.length === 0 || isWholeInPassing(view, named) ? null : named;
}

/** More than the rest of the world, 나머지를 모두 합친 것보다 많다: against what the world has beside it. */
function againstRest(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = toldOfAll(text, clause, 'the-rest');
  if (told === null) return null;
  const { span } = told;
  const world = view.entities.find(({ start, end }) => start >= span.start && end <= span.end);
  return makeWordDraft(text, view, clause, 'comparison', span, {
    combined: true,
    subjects: bindSubjects(
      text.language,
      view,
      clause,
      span,
      world === undefined ? [] : argumentsOf(world),
      false,
    ),
    direction: told.direction,
    span,
  });
}

/** 프랑스와 영국을 더해도 중국보다 적다: China has more than the two together. */
function againstParts(
  text: TextView,
  view: SentenceView,
  clause: Span,
  whole: EntityMention,
  parts: readonly EntityMention[],
  down: boolean,
  span: Span,
): Draft {
  return makeWordDraft(text, view, clause, 'comparison', whole, {
    subjects: argumentsOf(whole),
    others: parts.flatMap(argumentsOf),
    combined: true,
    direction: down ? 'up' : 'down',
    span,
  });
}

/** Those compared with: by their role in the clause, else by the cue beside which they stand (pips Germany, 미국을 눌렀다). */
function rivalsIn(
  text: TextView,
  view: SentenceView,
  clause: Span,
  cues: readonly CueHit[],
): EntityMention[] {
  const inside = namesIn(view, clause);
  const compared = inside.filter(({ role }) => role === 'comparator');
  if (compared.length > 0) return compared;
  const rules = wordClaimsOf(text.language);
  return inside.filter((entity) =>
    cues.some((cue) => {
      const word = text.folded.slice(cue.start, cue.end);
      return rules.cueFollows
        ? cue.start >= entity.end && rules.comparesWith(word, text.folded.slice(entity.end, cue.start))
        : cue.end <= entity.start && rules.comparesWith(word, text.folded.slice(cue.end, entity.start));
    }),
  );
}

/** "Behind America and France and ahead of the Dutch": those of the first comparison alone. */
function upToTheOther(rivals: readonly EntityMention[], cues: readonly CueHit[]): EntityMention[] {
  const [first] = rivals;
  if (first === undefined) return [];
  const own = cues.findLast(({ end }) => end <= first.start);
  const turn = own && cues.find(({ kind, start }) => kind !== own.kind && start >= first.end);
  return rivals.filter(({ start }) => turn === undefined || start < turn.start);
}

function namesIn(view: SentenceView, clause: Span): EntityMention[] {
  return view.entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end);
}

/** "Outspent by": the longer of two that start as one says who is ahead. */
function outermost(cues: readonly CueHit[]): CueHit[] {
  return cues.filter((cue) => !cues.some(({ start, end }) => start === cue.start && end > cue.end));
}

function nearestCue(cues: readonly CueHit[], at: Span): CueHit | undefined {
  return cues.filter((cue) => cue.end <= at.start + 1 && at.start - cue.end < 30).at(-1);
}

/** 영국과 같다, level with Germany, as hopeful as the Japanese; 미국과 영국은 어깨를 나란히. */
export function draftEquality(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const draft = likening(text, view, clause);
  if (draft === null) return null;
  const before = text.folded.slice(clause.start, draft.span.start);
  const after = text.folded.slice(draft.span.end, clause.end);
  const toCue = text.folded.slice(
    clause.start,
    cuesIn(view, draft.span, 'equal')[0]?.start ?? draft.span.start,
  );
  const { denies } = wordClaimsOf(text.language);
  return denies(before, after) || denies(toCue, after) ? null : draft;
}

function likening(text: TextView, view: SentenceView, clause: Span): Draft | null {
  if (statesMultiple(view, clause)) return null;
  const inside = namesIn(view, clause);
  const likened = inside.find(({ start }) =>
    wordClaimsOf(text.language).likens(text.folded.slice(clause.start, start)),
  );
  if (likened !== undefined) {
    const others = argumentsOf(likened);
    return makeWordDraft(text, view, clause, 'equality', likened, { others });
  }
  const cue = cuesIn(view, clause, 'equal')[0];
  if (cue === undefined) return null;
  const compared = inside.filter(({ role }) => role === 'comparator');
  const [first] = compared;
  const among = first === undefined ? [] : joinedWith(text, view, first);
  if (among.length > 1 && among.length > compared.length) return null;
  /** 나란히 10건인 프랑스·일본보다: those behind are alike, with whomever they are compared. */
  if (
    first !== undefined &&
    among.length > 1 &&
    wordClaimsOf(text.language).likensThose(text.folded.slice(cue.end, first.start))
  ) {
    const [one, ...others] = among.flatMap(argumentsOf);
    const span = { start: cue.start, end: among.at(-1)?.end ?? first.end };
    return makeWordDraft(text, view, clause, 'equality', cue, {
      subjects: one === undefined ? [] : [one],
      others,
      span,
    });
  }
  if (first !== undefined && addsUp(text, clause)) return null;
  if (first !== undefined)
    return makeWordDraft(text, view, clause, 'equality', cue, {
      others: compared.flatMap(argumentsOf),
      span: { start: Math.min(first.start, cue.start), end: Math.max(cue.end, first.end) },
    });
  const pair = pairOf(inside) ?? besideTheLast(text, view, clause, cue);
  if (pair === null) return null;
  const [one, two] = pair;
  return makeWordDraft(text, view, clause, 'equality', cue, {
    subjects: [argumentOf(one)],
    others: [argumentOf(two)],
    span: {
      start: Math.min(Math.max(clause.start, one.start), cue.start),
      end: Math.max(cue.end, Math.min(clause.end, two.end)),
    },
  });
}

/** Whether a clause takes several together: as many as America and China combined, did in all. */
function addsUp({ folded, language }: TextView, { start, end }: Span): boolean {
  return grammarOf(language).combines(folded.slice(start, end));
}

/** A multiple or a fraction makes "as many as" a ratio: twice, three-fifths as many as. */
function statesMultiple(view: SentenceView, clause: Span): boolean {
  return view.quantities.some(
    ({ role, shape, span }) =>
      role === 'measure' &&
      (shape === 'multiple' || shape === 'fraction') &&
      span.start >= clause.start &&
      span.end <= clause.end,
  );
}

type Pair = readonly [EntityMention, EntityMention];

/** 미국과 영국은 어깨를 나란히: two bearers of one clause. */
function pairOf(inside: readonly EntityMention[]): Pair | null {
  const [one, two, ...more] = inside.filter(({ joint }) => joint.length === 0);
  return one !== undefined && two !== undefined && more.length === 0 ? [one, two] : null;
}

/** 스위스가 110명, 싱가포르가 거의 같습니다: as much as the one named before it in the sentence. */
function besideTheLast(text: TextView, view: SentenceView, clause: Span, cue: CueHit): Pair | null {
  const one = namesIn(view, clause).find(({ end }) => end <= cue.start);
  const two = view.entities.filter(({ end }) => end <= clause.start).at(-1);
  if (one === undefined || two === undefined) return null;
  const stated = view.quantities.some(
    ({ role, span }) => role === 'measure' && span.start >= two.end && span.end <= clause.start,
  );
  return stated && wordClaimsOf(text.language).isTheSame(text.folded.slice(one.end, cue.end))
    ? [one, two]
    : null;
}
