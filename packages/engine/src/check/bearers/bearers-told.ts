import type { Focus } from '../../claim/carry.ts';
import type { EntityArgument, EntityMention } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { contains, type Span } from '../../text/span.ts';

/** Whom a sentence is about by its own words: its subjects, else the first that it names. Of "China has 80, more than India", China. */
export function bearersTold({ entities }: SentenceView): readonly EntityArgument[] {
  const bearers = entities.filter(
    (entity) => !isAside(entity) && entity.joint.length === 0 && entity.ids.length > 0,
  );
  const subjects = bearers.filter(({ role }) => role === 'subject');
  return (subjects.length > 0 ? subjects : bearers.slice(0, 1)).map(({ ids, start, end }) => ({
    ids,
    origin: 'assumed',
    span: { start, end },
  }));
}

/**
 * Those of the subjects spoken of that a sentence names itself, in its order, and not in passing (`aside`: where those start that it
 * does): of China and America, behind "America has 171", America.
 */
export function spokenWithin(
  subjects: readonly EntityArgument[],
  sentence: Span,
  aside: ReadonlySet<number>,
): readonly EntityArgument[] {
  return subjects
    .filter(({ span }) => span !== null && contains(sentence, span) && !aside.has(span.start))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** With whom a sentence only compares, after whom it ranks, or of whom it takes a part: 싱가포르(64%)에 이어 2위다. */
export function isAside({ role, opensClause }: EntityMention): boolean {
  return (
    (role === 'comparator' && !opensClause) || role === 'precedes' || role === 'denied' || role === 'whole'
  );
}

/** The bearers of a sentence, the last first, in front of those named before it: behind "China has 80, India 12", India, China, … */
export function mentionedAfter(focus: Focus, sentence: SentenceView): EntityArgument[] {
  const own = sentence.entities
    .filter((entity) => entity.ids.length > 0)
    .map((entity): EntityArgument => ({ ids: entity.ids, origin: 'assumed', span: null }))
    .reverse();
  return [...own, ...focus.mentioned].slice(0, 8);
}
