// Lays out what became of the corpus' figures, and what changed since another run. Cannot say which of two runs is right.
import { renderTable } from '../../bench/table.ts';
import type { Outcome } from '../outcomes.ts';

export type Outcomes = Readonly<Record<string, readonly Outcome[]>>;

/** A row a set: its figures, how many are right and how many called false or true without ground, verdicts beside them, and of the figures that are false how many are refuted. */
export function renderOutcomes(outcomes: Outcomes): string {
  return renderTable(
    ['set', 'figures', 'right', 'called false', 'called true', 'beside', 'false ones', 'of them refuted'],
    Object.entries(outcomes).map(([set, all]) => {
      const told = all.filter(({ wanted }) => wanted !== 'no verdict');
      const fate = (wanted: string): number => told.filter(({ fate }) => fate === wanted).length;
      const falseOnes = told.filter(({ wanted }) => wanted.startsWith('refuted '));
      const refuted = falseOnes.filter(({ fate }) => fate === 'right').length;
      return [
        set,
        ...[told.length, fate('right'), fate('called false'), fate('called true')].map(String),
        ...[all.length - told.length, falseOnes.length, refuted].map(String),
      ];
    }),
  );
}

/** Each figure whose answer is another than before; of the sets aside their number alone. */
export function renderDifferences(before: Outcomes, after: Outcomes, aside: ReadonlySet<string>): string {
  return Object.entries(after)
    .flatMap(([set, all]) => {
      const earlier = byFigure(before[set] ?? []);
      const now = byFigure(all);
      const changed = [...new Set([...earlier.keys(), ...now.keys()])].filter(
        (figure) => earlier.get(figure)?.told !== now.get(figure)?.told,
      );
      if (aside.has(set)) return changed.length === 0 ? [] : [`${set}: ${changed.length} answers changed`];
      return changed.map((figure) => {
        const [was, is] = [earlier.get(figure), now.get(figure)];
        const wanted = (is ?? was)?.wanted ?? '';
        return `${was?.fate ?? 'none'} → ${is?.fate ?? 'none'}: ${set} ${figure}\n  wanted ${wanted}\n  was ${was?.told ?? '–'}\n  is  ${is?.told ?? '–'}`;
      });
    })
    .join('\n');
}

function byFigure(all: readonly Outcome[]): Map<string, Outcome> {
  return new Map(all.map((outcome) => [outcome.figure, outcome]));
}
