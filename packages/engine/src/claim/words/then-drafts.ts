import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Span } from '../../text/span.ts';
import { bindSubjects } from '../bearers/bind-entities.ts';
import type { Draft } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** The words between a comparison and the time compared with: in, the; nothing but a particle in Korean. */
const BESIDE = 8;

/** Forms whose number is how much it is more or less. */
const AMOUNTS: ReadonlySet<string> = new Set(['change', 'growth', 'growth-multiple', 'difference', 'ratio']);

/** 2023년보다 적었다, fewer than in 2023: more or less than at another time is a rise or a fall since. */
export function draftAgainstThen(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const { cueFollows, denies, againstThen } = wordClaimsOf(text.language);
  const inside = ({ start, end }: Span): boolean => start >= clause.start && end <= clause.end;
  if (view.entities.some((entity) => entity.role === 'comparator' && inside(entity))) return null;
  if (numbers.some(({ form, span }) => AMOUNTS.has(form) && inside(span))) return null;
  for (const { use, span: then } of view.periods) {
    if (use !== 'base' || !inside(then)) continue;
    const cue = cuesIn(view, clause, 'ahead', 'behind').find((hit) =>
      cueFollows
        ? hit.start >= then.end && hit.start - then.end <= BESIDE
        : hit.end <= then.start && then.start - hit.end <= BESIDE,
    );
    const reading = cue === undefined ? againstThen(text.folded.slice(clause.start, then.start)) : null;
    const at = cue ?? (reading === null ? null : { start: clause.start + reading.start, end: then.end });
    if (at === null) continue;
    const span = { start: Math.min(at.start, then.start), end: Math.max(at.end, then.end) };
    if (denies(text.folded.slice(clause.start, span.start), text.folded.slice(span.end, clause.end)))
      return null;
    return makeWordDraft(text, view, clause, 'direction', at, {
      subjects: bindSubjects(text.language, view, clause, span, [], false),
      direction: reading?.direction ?? (cue?.kind === 'ahead' ? 'up' : 'down'),
      span,
    });
  }
  return null;
}
