import type { CueHit } from '../../language/cue.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Span } from '../../text/span.ts';
import { argumentOf, argumentsOf } from '../bearers/bind-entities.ts';
import { namesIn } from '../bearers/clause-names.ts';
import { joinedWith } from '../bearers/joined-names.ts';
import type { Draft, EntityMention } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';
import { addsUp } from './adds-up.ts';

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
  if (first !== undefined) return likeThose(text, view, clause, cue, first, compared);
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

/** Level with Germany, 영국과 같다: like those with whom the words compare. */
function likeThose(
  text: TextView,
  view: SentenceView,
  clause: Span,
  cue: CueHit,
  first: EntityMention,
  compared: readonly EntityMention[],
): Draft | null {
  const among = joinedWith(text, view, first);
  if (among.length > 1 && among.length > compared.length) return null;
  const between = text.folded.slice(cue.end, first.start);
  if (among.length > 1 && wordClaimsOf(text.language).likensThose(between))
    return likeEachOther(text, view, clause, cue, among);
  const others = compared.flatMap(argumentsOf);
  const combined = addsUp(text, clause);
  if (combined && others.length < 2) return null;
  return makeWordDraft(text, view, clause, 'equality', cue, {
    others,
    combined,
    span: { start: Math.min(first.start, cue.start), end: Math.max(cue.end, first.end) },
  });
}

/** 나란히 10건인 프랑스·일본보다: those behind are alike, with whomever they are compared. */
function likeEachOther(
  text: TextView,
  view: SentenceView,
  clause: Span,
  cue: CueHit,
  among: readonly EntityMention[],
): Draft {
  const [one, ...others] = among.flatMap(argumentsOf);
  return makeWordDraft(text, view, clause, 'equality', cue, {
    subjects: one === undefined ? [] : [one],
    others,
    span: { start: cue.start, end: among.at(-1)?.end ?? cue.end },
  });
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
