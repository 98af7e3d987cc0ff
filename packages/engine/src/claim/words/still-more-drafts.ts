import { hasTrait } from '../../forms/form-traits.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** "58.6% of Malaysia's exports were, and Singapore's share was higher still": more than the one whose figure stands right before. */
export function draftStillMore(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const before = numbers.findLast(({ span }) => span.end <= clause.start);
  const rival = before?.subjects[0];
  if (before === undefined || rival?.origin !== 'stated' || !hasTrait(before.form, 'states')) return null;
  const told = wordClaimsOf(text.language).stillMore?.(
    text.folded.slice(clause.start, clause.end),
    before.quantity?.unit === 'percent',
  );
  if (told == null) return null;
  const inside = ({ start, end }: Span): boolean => start >= clause.start && end <= clause.end;
  const [name, ...more] = view.entities.filter(inside);
  if (name === undefined || more.length > 0 || name.ids.join() === rival.ids.join()) return null;
  if (
    name.role === 'comparator' ||
    name.role === 'denied' ||
    view.quantities.some(({ span }) => inside(span))
  )
    return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  const draft = makeWordDraft(text, view, clause, 'comparison', at, {
    subjects: argumentsOf(name),
    others: [rival],
    direction: told.direction,
  });
  const own = draft.period !== null && inside(draft.period.mention.span);
  return own ? null : { ...draft, period: before.period };
}
