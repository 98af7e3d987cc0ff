import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { argumentsOf, bindSubjects } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { joinedOverFigures } from '../bearers/joined-names.ts';
import type { Draft, EntityArgument } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { contextOf, makeWordDraft } from '../word-draft.ts';
import { draftComparison } from './comparison-drafts.ts';

/** 70%를 넘은 나라는 UAE뿐이다; the only countries above 800; 뒷걸음질한 곳은 유럽과 일본뿐이다; 넘긴 나라는 미국과 독일 두 곳이다. */
export function draftExclusive(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const cue = cueIn(text, view, clause);
  const rules = wordClaimsOf(text.language);
  if (cue === null) return null;
  const beside = boundsIn(view, clause, cue)[0];
  const bound = beside ?? boundElsewhere(text, view, cue);
  const moves = bound === null ? cuesIn(view, clause, 'rise', 'fall') : [];
  const kinds = new Set(moves.map(({ kind }) => kind));
  const above = bound === null && kinds.size === 0 ? aheadOfOne(text, view, clause) : null;
  if (above !== null) return onlyAhead(text, view, clause, cue, above);
  const [move] = moves;
  if (cue.isName && bound === null && kinds.size !== 1) return null;
  const span = {
    start: Math.min(bound?.span.start ?? move?.start ?? cue.start, cue.start),
    end: Math.max(bound?.span.end ?? move?.end ?? cue.end, cue.end),
  };
  const subjects = bearersOf(text, view, clause, cue);
  if (subjects.length < 2 && rules.isOfSeveral(contextOf(text, view, clause, cue))) return null;
  if (cue.many !== null && cue.many !== subjects.length) return null;
  const draft = makeWordDraft(text, view, clause, 'exclusive', cue, {
    quantity: bound,
    span,
    subjects,
    direction: move === undefined || kinds.size > 1 ? null : move.kind === 'rise' ? 'up' : 'down',
  });
  return bound === null || beside !== undefined ? draft : { ...draft, agreesOnly: true };
}

/** "Only Israel spends more than South Korea", 한국보다 높은 나라는 이스라엘뿐이다: who alone is ahead of the one named, or behind. */
function onlyAhead(
  text: TextView,
  view: SentenceView,
  clause: Span,
  cue: ExclusiveCue,
  { others, direction, span }: Draft,
): Draft | null {
  const isRival = ({ ids }: EntityArgument): boolean =>
    others.some((other) => other.ids.join() === ids.join());
  const subjects = bearersOf(text, view, clause, cue).filter((bearer) => !isRival(bearer));
  if (subjects.length === 0 || (cue.many !== null && cue.many !== subjects.length)) return null;
  const wide = { start: Math.min(span.start, cue.start), end: Math.max(span.end, cue.end) };
  return makeWordDraft(text, view, clause, 'exclusive', cue, { subjects, others, direction, span: wide });
}

/** What a clause says of one who is ahead of one named, or behind. */
function aheadOfOne(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const draft = draftComparison(text, view, clause, []);
  const isOfOne = draft?.form === 'comparison' && !draft.combined && draft.others.length === 1;
  return isOfOne && draft.others.every(({ ids }) => ids.length > 0) ? draft : null;
}

/** The numbers of a stretch that set a bound, but the one that says how many are singled out. */
function boundsIn({ quantities }: SentenceView, stretch: Span, cue: Span): Quantity[] {
  return quantities.filter(
    ({ role, unit, span, hedge }) =>
      (role === 'measure' || (role === 'part-of-name' && (unit === null || unit === 'count'))) &&
      contains(stretch, span) &&
      !overlaps(span, cue) &&
      hedge !== 'none' &&
      hedge !== 'mere',
  );
}

/** "The only one of the countries covered where women made up over 40 per cent": the one bound of the sentence, where it tells no other number. */
function boundElsewhere(text: TextView, view: SentenceView, cue: Span): Quantity | null {
  const { isBearerNoun } = wordClaimsOf(text.language);
  const others = view.quantities.filter(
    ({ role, span, counter }) => role === 'measure' && !overlaps(span, cue) && !isBearerNoun(counter ?? ''),
  );
  return others.length === 1 ? (boundsIn(view, view.sentence, cue)[0] ?? null) : null;
}

/** Who is singled out stands there, by a name or by a word of its own; so many of them, where their number is told. */
interface ExclusiveCue extends Span {
  readonly isName: boolean;
  readonly many: number | null;
}

/** Where a clause singles somebody out: by a word of its own, or by one beside a name. */
function cueIn(text: TextView, view: SentenceView, clause: Span): ExclusiveCue | null {
  const { folded, language } = text;
  const rules = wordClaimsOf(language);
  const names = view.entities.filter(({ ids, ...span }) => ids.length > 0 && contains(clause, span));
  for (const { start, end } of names) {
    const many = rules.countsNamed(folded.slice(clause.start, start), folded.slice(end, end + COUNTED));
    const number = view.quantities.find(({ span }) => span.start >= end && span.start - end < COUNTED);
    if (many !== null) return { start, end: number?.span.end ?? end, isName: true, many };
  }
  const cue = cuesIn(view, clause, 'only')[0];
  if (cue !== undefined && rules.singlesOut(contextOf(text, view, clause, cue)))
    return { start: cue.start, end: cue.end, isName: false, many: null };
  const name = names.find(({ start, end }) =>
    [clause, view.sentence].some((from) =>
      rules.standsAlone(folded.slice(from.start, start), folded.slice(end, end + COUNTED)),
    ),
  );
  if (name === undefined) return null;
  /** Just one country, India: the number is told by the name. */
  const one = view.quantities.find(
    ({ span, counter }) =>
      rules.isBearerNoun(counter ?? '') && span.end <= name.start && name.start - span.end <= COUNTED,
  );
  return { start: one?.span.start ?? name.start, end: name.end, isName: true, many: null };
}

/** So many letters behind a name tell that there is nobody else. */
const COUNTED = 16;

/** So many letters behind a name tell whom it joins. */
const JOINS = 16;

/** Those singled out, all that are joined; of a pronoun for several, those whom the sentence named before. */
function bearersOf(
  text: TextView,
  view: SentenceView,
  clause: Span,
  cue: ExclusiveCue,
): readonly EntityArgument[] {
  const [best] = bindSubjects(text.language, view, clause, cue, [], false);
  const { isOfThose, joinsThose } = wordClaimsOf(text.language);
  const joins = joinsThose(text.folded.slice(cue.end, cue.end + JOINS));
  if (joins || isOfThose(text.folded.slice(clause.start, cue.start))) {
    const last = joins ? cue.end : cue.start;
    const named = view.entities.filter(
      ({ end, ids, role }) => end <= last && role !== 'whole' && !ids.includes('WLD'),
    );
    return distinctBearers(named.flatMap(argumentsOf));
  }
  const name = cue.isName
    ? view.entities.find(({ start }) => start >= cue.start)
    : view.entities.find(({ start }) => start === best?.span?.start);
  if (name === undefined) return best === undefined ? [] : [best];
  return distinctBearers(joinedOverFigures(text, view, name).flatMap(argumentsOf));
}
