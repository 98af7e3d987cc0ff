import { wordClaimsOf } from '../language/registry-word-claims.ts';
import type { Span } from '../text/span.ts';
import { argumentsOf, bindSubjects } from './bind-entities.ts';
import { distinctBearers } from './distinct-bearers.ts';
import type { Draft, EntityArgument } from './draft.ts';
import { joinedWith } from './joined-names.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';
import { contextOf, makeWordDraft } from './word-draft.ts';

/** 70%를 넘은 나라는 UAE뿐이다; the only countries above 800; 뒷걸음질한 곳은 유럽과 일본뿐이다. */
export function draftExclusive(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const cue = cueIn(text, view, clause);
  const rules = wordClaimsOf(text.language);
  if (cue === null) return null;
  const bound =
    view.quantities.find(
      ({ role, unit, span, hedge }) =>
        (role === 'measure' || (role === 'part-of-name' && (unit === null || unit === 'count'))) &&
        span.start >= clause.start &&
        span.end <= clause.end &&
        hedge !== 'none',
    ) ?? null;
  const moves = bound === null ? cuesIn(view, clause, 'rise', 'fall') : [];
  const kinds = new Set(moves.map(({ kind }) => kind));
  const [move] = moves;
  if (cue.isName && bound === null && kinds.size !== 1) return null;
  const span = {
    start: Math.min(bound?.span.start ?? move?.start ?? cue.start, cue.start),
    end: Math.max(bound?.span.end ?? move?.end ?? cue.end, cue.end),
  };
  const subjects = bearersOf(text, view, clause, cue);
  if (subjects.length < 2 && rules.isOfSeveral(contextOf(text, view, clause, cue))) return null;
  return makeWordDraft(text, view, clause, 'exclusive', cue, {
    quantity: bound,
    span,
    subjects,
    direction: move === undefined || kinds.size > 1 ? null : move.kind === 'rise' ? 'up' : 'down',
  });
}

/** Where a clause singles somebody out: by a word of its own, or by one beside a name. */
function cueIn(
  text: TextView,
  view: SentenceView,
  clause: Span,
): (Span & { readonly isName: boolean }) | null {
  const { folded, language } = text;
  const rules = wordClaimsOf(language);
  const cue = cuesIn(view, clause, 'only')[0];
  if (cue !== undefined && rules.singlesOut(contextOf(text, view, clause, cue)))
    return { start: cue.start, end: cue.end, isName: false };
  const name = view.entities.find(
    ({ start, end, ids }) =>
      start >= clause.start &&
      end <= clause.end &&
      ids.length > 0 &&
      rules.standsAlone(folded.slice(clause.start, start), folded.slice(end, end + 8)),
  );
  return name === undefined ? null : { start: name.start, end: name.end, isName: true };
}

/** So many letters behind a name tell whom it joins. */
const JOINS = 16;

/** Those singled out, all that are joined; of a pronoun for several, those whom the sentence named before. */
function bearersOf(text: TextView, view: SentenceView, clause: Span, cue: Span): readonly EntityArgument[] {
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
  const name = view.entities.find(({ start }) => start === best?.span?.start);
  if (name === undefined) return best === undefined ? [] : [best];
  return distinctBearers(joinedWith(text, view, name).flatMap(argumentsOf));
}
