import type { CueHit, CueKind } from '../language/cue.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { wordClaimsOf } from '../language/registry-word-claims.ts';
import { overlaps, type Span } from '../text/span.ts';
import { argumentOf, argumentsOf, bindSubjects } from './bind-entities.ts';
import { type Draft, type DroppedDraft, type EntityArgument, type EntityMention, RIVAL } from './draft.ts';
import { draftListOrder, draftNextTo } from './list-drafts.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';
import { contextOf, makeWordDraft } from './word-draft.ts';

/**
 * The claims that a sentence makes in words: who leads, who passed whom, what fell, what is a record. Of readings that share
 * words the first of the list stands; the others are kept aside with the one that stands in their place.
 */
export function draftWords(
  text: TextView,
  view: SentenceView,
  numbers: readonly Draft[],
  dropped: DroppedDraft[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of view.clauses) {
    const found = [
      overtaking(text, view, clause),
      exclusivity(text, view, clause),
      record(text, view, clause),
      draftNextTo(text, view, clause),
      superlative(text, view, clause, numbers),
      draftListOrder(text, view, clause),
      equality(text, view, clause),
      comparison(text, view, clause, numbers),
      trend(text, view, clause),
    ].filter((draft) => draft !== null);
    const kept: Draft[] = [];
    for (const draft of found) {
      const other = kept.find((rival) => overlaps(rival.span, draft.span));
      if (other === undefined) kept.push(draft);
      else dropped.push({ draft, reason: 'same-words', kept: other.rule });
    }
    if (kept.length === 0)
      kept.push(...[direction(text, view, clause, numbers)].filter((draft) => draft !== null));
    drafts.push(...kept);
  }
  if (drafts.length === 0 && numbers.length === 0) drafts.push(...foretelling(text, view));
  return drafts;
}

/** A sentence without figures that foretells a rise, a fall or a level by some year: kept as a forecast. */
function foretelling(text: TextView, view: SentenceView): Draft[] {
  const cue = cuesIn(view, view.sentence, 'forecast')[0];
  if (cue === undefined) return [];
  const moves = cuesIn(view, view.sentence, 'rise', 'fall', 'reach').length > 0;
  const until = view.periods.some((period) => period.use === 'until');
  if (!moves && !until) return [];
  const draft = makeWordDraft(text, view, view.sentence, 'forecast', cue, { span: view.sentence });
  return [{ ...draft, modality: 'forecast' }];
}

/** 중국이 미국을 제쳤다; moved past Japan; leapfrogged by its rival; 이를 뛰어넘었다. */
function overtaking(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const cue = cuesIn(view, clause, 'overtake')[0];
  if (cue === undefined) return null;
  const rules = wordClaimsOf(text.language);
  const context = contextOf(text, view, clause, cue);
  const near = view.entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end);
  if (rules.isPassive(context)) {
    const by = near.find((entity) => entity.start >= cue.end);
    if (by === undefined) return null;
    const passedOnes = bindSubjects(text.language, view, clause, cue, argumentsOf(by), false);
    const span = { start: cue.start, end: by.end };
    return makeWordDraft(text, view, clause, 'overtake', cue, {
      subjects: argumentsOf(by),
      others: passedOnes.length > 0 ? passedOnes : [RIVAL],
      span,
    });
  }
  const first = near.find(
    (entity) =>
      entity.role === 'comparator' ||
      (entity.role === 'object' && rules.cueFollows) ||
      (!rules.cueFollows && entity.start >= cue.end && entity.start - cue.end <= 6),
  );
  if (first === undefined) {
    if (!rules.passesPronoun(context)) return null;
    const subjects = bindSubjects(text.language, view, clause, cue, [], false);
    return makeWordDraft(text, view, clause, 'overtake', cue, { subjects, others: [RIVAL] });
  }
  const others = argumentsOf(first);
  const subjects = bindSubjects(text.language, view, clause, cue, others, false);
  const span = { start: Math.min(first.start, cue.start), end: Math.max(first.end, cue.end) };
  return makeWordDraft(text, view, clause, 'overtake', cue, { subjects, others, span });
}

/** 70%를 넘은 나라는 UAE뿐이다; the only country. */
function exclusivity(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const cue = cuesIn(view, clause, 'only')[0];
  if (cue === undefined || !wordClaimsOf(text.language).singlesOut(contextOf(text, view, clause, cue)))
    return null;
  const bound =
    view.quantities.find(
      (quantity) =>
        quantity.role === 'measure' &&
        quantity.span.start >= clause.start &&
        quantity.span.end <= clause.end &&
        quantity.hedge !== 'none',
    ) ?? null;
  const span = {
    start: Math.min(bound?.span.start ?? cue.start, cue.start),
    end: Math.max(bound?.span.end ?? cue.end, cue.end),
  };
  return makeWordDraft(text, view, clause, 'exclusive', cue, { quantity: bound, span });
}

/** A record, the highest since. */
function record(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const high = cuesIn(view, clause, 'record-high')[0];
  const cue = high ?? cuesIn(view, clause, 'record-low')[0];
  if (cue === undefined || !wordClaimsOf(text.language).isRecord(contextOf(text, view, clause, cue)))
    return null;
  return makeWordDraft(text, view, clause, 'record', cue, { direction: high !== undefined ? 'up' : 'down' });
}

/** 가장 높다, the lowest. */
function superlative(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const rules = wordClaimsOf(text.language);
  const cue = cuesIn(view, clause, 'highest', 'lowest').find(
    (hit) =>
      rules.ranks(contextOf(text, view, clause, hit)) &&
      !numbers.some((draft) => draft.form === 'rank' && overlaps(draft.span, hit)),
  );
  if (cue === undefined) return null;
  return makeWordDraft(text, view, clause, 'superlative', cue, {
    direction: cue.kind === 'highest' ? 'up' : 'down',
  });
}

function equality(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const cue = cuesIn(view, clause, 'equal')[0];
  if (cue === undefined) return null;
  const others = view.entities
    .filter(
      (entity) => entity.role === 'comparator' && entity.start >= clause.start && entity.end <= clause.end,
    )
    .flatMap(argumentsOf);
  const pair = others.length === 0 ? pairIn(view, clause) : null;
  if (others.length === 0 && pair === null) return null;
  const measures = view.quantities.filter(
    (quantity) =>
      quantity.role === 'measure' &&
      quantity.shape === 'multiple' &&
      quantity.span.start >= clause.start &&
      quantity.span.end <= clause.end,
  );
  if (measures.length > 0) return null;
  const first = others[0]?.span;
  if (pair !== null) {
    const [one, two] = pair;
    const span = { start: Math.min(one.start, cue.start), end: Math.max(cue.end, two.end) };
    return makeWordDraft(text, view, clause, 'equality', cue, {
      subjects: [argumentOf(one)],
      others: [argumentOf(two)],
      span,
    });
  }
  return makeWordDraft(text, view, clause, 'equality', cue, {
    others,
    span: { start: Math.min(first?.start ?? cue.start, cue.start), end: Math.max(cue.end, first?.end ?? 0) },
  });
}

/** 미국과 영국은 어깨를 나란히: two bearers of one clause. */
function pairIn(view: SentenceView, clause: Span): readonly [EntityMention, EntityMention] | null {
  const [one, two, ...more] = view.entities.filter(
    (entity) => entity.start >= clause.start && entity.end <= clause.end && entity.joint.length === 0,
  );
  return one !== undefined && two !== undefined && more.length === 0 ? [one, two] : null;
}

/** 한국이 일본보다 많다; the British sunnier than the Germans: only where no number of the clause is the comparison's amount. */
function comparison(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const cues = cuesIn(view, clause, 'ahead', 'behind');
  const amount = numbers.some(
    (draft) =>
      (draft.form === 'difference' || draft.form === 'ratio' || draft.form === 'growth') &&
      draft.others.length > 0 &&
      draft.span.start >= clause.start &&
      draft.span.end <= clause.end,
  );
  if (amount) return null;
  const rivals = view.entities.filter(
    (entity) => entity.role === 'comparator' && entity.start >= clause.start && entity.end <= clause.end,
  );
  const first = rivals[0];
  if (first === undefined) return null;
  const rules = wordClaimsOf(text.language);
  const comparative = rules.comparative(text.folded.slice(clause.start, first.start));
  const cue = rules.cueFollows ? cues.find((hit) => hit.start >= first.end) : nearestCue(cues, first);
  if (cue === undefined && comparative === null) return null;
  const down = comparative !== null ? comparative === 'down' : cue?.kind === 'behind';
  const anchor = cue ?? { kind: 'ahead' as CueKind, start: first.start, end: first.end };
  const others = rivals.flatMap(argumentsOf);
  const last = rivals.at(-1) ?? first;
  return makeWordDraft(text, view, clause, 'comparison', anchor, {
    others,
    combined:
      others.length > 1 && grammarOf(text.language).combines(text.folded.slice(clause.start, clause.end)),
    subjects: bindSubjects(
      text.language,
      view,
      clause,
      { start: first.start, end: first.start },
      others,
      false,
    ),
    direction: down ? 'down' : 'up',
    span: { start: Math.min(anchor.start, first.start), end: Math.max(anchor.end, last.end) },
  });
}

function nearestCue(cues: readonly CueHit[], at: Span): CueHit | undefined {
  return cues.filter((cue) => cue.end <= at.start + 1 && at.start - cue.end < 30).at(-1);
}

function trend(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const steady = cuesIn(view, clause, 'steadily')[0];
  if (steady === undefined) return null;
  const move = cuesIn(view, clause, 'rise', 'fall')[0];
  if (move === undefined) return null;
  return makeWordDraft(text, view, clause, 'trend', steady, {
    direction: move.kind === 'rise' ? 'up' : 'down',
    span: { start: Math.min(steady.start, move.start), end: Math.max(steady.end, move.end) },
  });
}

/** A rise or fall with no amount: SMIC의 몫도 커졌다. */
function direction(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const moves = cuesIn(view, clause, 'rise', 'fall');
  const move = moves[0];
  if (move === undefined || new Set(moves.map((cue) => cue.kind)).size > 1) return null;
  if (numbers.some((draft) => draft.span.start >= clause.start - 2 && draft.span.end <= clause.end + 2))
    return null;
  if (!wordClaimsOf(text.language).moves(contextOf(text, view, clause, move))) return null;
  const subjects: EntityArgument[] = bindSubjects(text.language, view, clause, move, [], false);
  if (subjects.length === 0) return null;
  return makeWordDraft(text, view, clause, 'direction', move, {
    subjects,
    direction: move.kind === 'rise' ? 'up' : 'down',
  });
}
