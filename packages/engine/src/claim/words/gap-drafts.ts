import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { type Draft, RIVAL } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** The US widened its lead over China, 미국과 중국의 격차가 벌어졌다: the gap between two rose or fell, neither of them; 해마다: at each step. */
export function draftGapMove(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  if (numbers.some(({ span }) => span.start >= clause.start && span.end <= clause.end)) return null;
  const rules = wordClaimsOf(text.language);
  for (const gap of cuesIn(view, clause, 'gap'))
    for (const move of cuesIn(view, clause, 'rise', 'fall')) {
      if (overlaps(gap, move)) continue;
      const between = text.folded.slice(Math.min(gap.end, move.end), Math.max(gap.start, move.start));
      if (!rules.movesGap(between, gap.start < move.start)) continue;
      const [one, two] = view.entities
        .filter(({ start, end, role }) => start >= clause.start && end <= clause.end && role !== 'whole')
        .flatMap(argumentsOf);
      if (one === undefined) return null;
      const steady = cuesIn(view, clause, 'steadily').length > 0;
      return makeWordDraft(text, view, clause, steady ? 'trend' : 'direction', move, {
        subjects: [one],
        others: [two ?? RIVAL],
        direction: move.kind === 'rise' ? 'up' : 'down',
        span: { start: Math.min(gap.start, move.start), end: Math.max(gap.end, move.end) },
      });
    }
  return null;
}
