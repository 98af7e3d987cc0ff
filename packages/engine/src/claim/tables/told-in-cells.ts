import { overlaps, type Span } from '../../text/span.ts';
import { findCells } from '../../text/table-cells.ts';
import type { SentenceView, TextView } from '../view.ts';
import { isInside } from './table-model.ts';

/**
 * Whether a row of a table tells its figures as sentences do: a cell says of its own figure whose it is and, by a word that
 * `tells`, of which statistic. `| Use | Korea's AI adoption (Q1 2026) 37.1% | 16th |` does; `| Korea | 37.1% | 16 |` does not, nor
 * a cell that only names what is counted (37 robots).
 */
export function isToldInCells(text: TextView, view: SentenceView, tells: (word: number) => boolean): boolean {
  const names: readonly Span[] = [
    ...view.entities,
    ...view.periods.map(({ span }) => span),
    ...view.quantities.map(({ span }) => span),
  ];
  return findCells(text.text, view.sentence).some(
    (cell) =>
      view.quantities.some(({ role, span }) => role === 'measure' && isInside(span, cell)) &&
      view.entities.some((entity) => isInside(entity, cell)) &&
      view.words.some(
        (hit) => isInside(hit, cell) && tells(hit.word) && !names.some((name) => overlaps(name, hit)),
      ),
  );
}
