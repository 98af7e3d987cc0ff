import type { CueHit } from '../../language/cue.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { exactQuantity } from '../../quantity/exact-quantity.ts';
import { contains, type Span } from '../../text/span.ts';
import { argumentsOf, bindSubjects } from '../bearers/bind-entities.ts';
import { namesIn } from '../bearers/clause-names.ts';
import type { Draft, EntityArgument, EntityMention } from '../draft.ts';
import { isWholeInPassing } from '../numbers/whole-in-passing.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';
import { addsUp } from './adds-up.ts';
import { toldOfAll } from './all-told.ts';

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
  if (statesAmount(numbers, clause)) return null;
  const rest = againstRest(text, view, clause);
  if (rest !== null) return rest;
  const held = comparisonIn(text, view, clause);
  if (held === null) return null;
  const { rivals, first, down, span } = held;
  const counted = placeByCount(text, view, clause, first, span, down);
  if (counted !== undefined) return counted;
  const combined = addsUp(text, clause);
  const others = rivals.flatMap(argumentsOf);
  if (!combined || others.length !== 1)
    return againstEach(text, view, clause, numbers, held, others, combined);
  const parts = view.entities.filter(({ end, role }) => end <= first.start && role !== 'comparator');
  return parts.length < 2 ? null : againstParts(text, view, clause, first, parts, down, span);
}

/** Whether a number of a clause is by how much or how many times one has more: "40 more than India". */
function statesAmount(numbers: readonly Draft[], clause: Span): boolean {
  return numbers.some(
    ({ form, others, span }) =>
      (form === 'difference' || form === 'ratio' || form === 'growth') &&
      others.length > 0 &&
      contains(clause, span),
  );
}

/** What holds a bearer against others: the word that does, who they are, and which way. */
interface Comparison {
  readonly rivals: readonly EntityMention[];
  readonly first: EntityMention;
  readonly anchor: Span;
  readonly span: Span;
  readonly down: boolean;
}

function comparisonIn(text: TextView, view: SentenceView, clause: Span): Comparison | null {
  const { folded, language } = text;
  const cues = outermost(cuesIn(view, clause, 'ahead', 'behind'));
  const rivals = upToTheOther(rivalsIn(text, view, clause, cues), cues);
  const [first] = rivals;
  if (first === undefined) return null;
  const rules = wordClaimsOf(language);
  const comparative = rules.comparative(
    folded.slice(clause.start, first.start),
    folded.slice(first.end, view.sentence.end),
  );
  const cue = rules.cueFollows ? cues.find((hit) => hit.start >= first.end) : nearestCue(cues, first);
  if (cue === undefined && comparative === null) return null;
  const down = comparative !== null ? comparative === 'down' : cue?.kind === 'behind';
  const anchor: Span = cue ?? { start: first.start, end: first.start };
  const last = rivals.at(-1) ?? first;
  const span = { start: Math.min(anchor.start, first.start), end: Math.max(anchor.end, last.end) };
  const isDenied = rules.denies(folded.slice(clause.start, span.start), folded.slice(span.end, clause.end));
  return isDenied ? null : { rivals, first, anchor, span, down };
}

/** 한국이 일본보다 많다: against each of those named, or all of them together. */
function againstEach(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
  { first, anchor, span, down }: Comparison,
  others: readonly EntityArgument[],
  combined: boolean,
): Draft {
  const at = { start: first.start, end: first.start };
  const draft = makeWordDraft(text, view, clause, 'comparison', anchor, {
    others,
    combined,
    subjects:
      bearerRightBefore(view, clause, numbers) ??
      bindSubjects(text.language, view, clause, at, others, false),
    direction: down ? 'down' : 'up',
    span,
  });
  const { countsHeads } = wordClaimsOf(text.language);
  return countsHeads(text.folded.slice(anchor.start, anchor.end)) ? { ...draft, ofCounts: true } : draft;
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

/** "Outspent by": the longer of two that start as one says who is ahead. */
function outermost(cues: readonly CueHit[]): CueHit[] {
  return cues.filter((cue) => !cues.some(({ start, end }) => start === cue.start && end > cue.end));
}

function nearestCue(cues: readonly CueHit[], at: Span): CueHit | undefined {
  return cues.filter((cue) => cue.end <= at.start + 1 && at.start - cue.end < 30).at(-1);
}
