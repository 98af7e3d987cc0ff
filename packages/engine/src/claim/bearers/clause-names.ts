import type { Span } from '../../text/span.ts';
import type { EntityMention } from '../draft.ts';
import type { SentenceView } from '../view.ts';

/** The names that stand in a clause, in order: of "China has 80, | and America 171", in the second, America. */
export function namesIn(view: SentenceView, clause: Span): EntityMention[] {
  return view.entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end);
}
