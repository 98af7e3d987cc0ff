import { overlaps } from '../../text/span.ts';
import { tellingIn } from '../candidates/named-statistics.ts';
import type { Reading } from './reading.ts';

/**
 * Whether all that tells the statistic from its siblings stands in a clause behind the figure, where it tells what other figures are
 * of: "20% of EU enterprises used it; among the *large* ones it was 41%" is of all of them first. The name of a source tells what
 * stands before it, too.
 */
export function isToldBehind({ catalogue, words, view, cell, draft, chosen }: Reading): boolean {
  const telling = tellingIn(catalogue, words).get(chosen.candidate.indicator);
  if (cell !== null || telling === undefined) return false;
  const told = view.words.filter(
    (hit) => telling.has(hit.word) && !view.sources.some((source) => overlaps(source, hit)),
  );
  const end = Math.max(draft.clause.end, draft.span.end);
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  /** "After two years of decline, private investment rose": what says nothing of its own goes on with what stands behind. */
  const isNamedSoFar = view.words.some(
    (hit) =>
      hit.end <= end && known?.has(hit.word) === true && !view.entities.some((name) => overlaps(name, hit)),
  );
  return isNamedSoFar && told.length > 0 && told.every(({ start }) => start >= end);
}
