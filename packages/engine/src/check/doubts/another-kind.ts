import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { cellValue } from '../../catalogue/cell.ts';
import type { FormName } from '../../forms/form-names.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { once } from '../../once.ts';
import { parsePeriod } from '../../period/calendar.ts';
import { exact } from '../../quantity/exact.ts';
import { contains, overlaps } from '../../text/span.ts';
import { point } from '../judging/arithmetic.ts';
import { isFine } from '../judging/fine-number.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/**
 * Whether words, or a place, stand in a clause whose figures the statistic cannot state: what they say is of those figures.
 * "Its research spending is 4.9% of GDP, second to Israel" is not about who has the greater GDP.
 */
export function isBesideAnotherKind({ catalogue, view, draft, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined || (draft.quantity !== null && draft.quantity.unit !== 'rank')) return false;
  const figures = view.quantities.filter(
    ({ role, unit, shape, span }) =>
      role === 'measure' && unit !== 'rank' && shape !== 'multiple' && contains(draft.clause, span),
  );
  return figures.length > 0 && figures.every((figure) => fitOf(figure, indicator) === null);
}

/** Numbers below it stand beside words for much else: by one count, three years on. */
const TEN = exact(10);

/** Forms that hold one bearer against another in words. */
const HELD: ReadonlySet<FormName> = new Set(['comparison', 'equality', 'overtake', 'runner-up']);

/**
 * Whether words hold two against each other beside a figure that is the value of neither: "China has 199 of them, more than America"
 * is not about what these can do, of which China has 207,011.
 */
export function isBesideOtherValue({ catalogue, view, draft, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined || draft.quantity !== null || !HELD.has(draft.form)) return false;
  const values = cellsShown(chosen).map((cell) => point(cellValue(cell)));
  const figures = view.quantities
    .filter(
      (figure) =>
        figure.role === 'measure' &&
        figure.unit !== 'rank' &&
        figure.shape !== 'multiple' &&
        isFine(figure) &&
        figure.value.abs().gte(TEN) &&
        contains(draft.clause, figure.span) &&
        !overlaps(figure.span, draft.span),
    )
    .flatMap((figure) => {
      const fit = fitOf(figure, indicator);
      return fit === null ? [] : [allowedBy(figure, fit.factor)];
    });
  return (
    figures.length > 0 &&
    values.length > 0 &&
    figures.every((allowed) =>
      values.every((value) => compareAllowed(allowed, value).agreement === 'disagrees'),
    )
  );
}

/**
 * Whether a statistic of amounts that are all published before their year is over, as forecasts and targets are, is held against
 * what is told when it is: what was expected in October is not what it came to.
 */
export function isForetoldSince({ catalogue, publishedDay, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator?.statType !== 'level' || indicator.frequency !== 'annual') return false;
  const shown = cellsShown(chosen);
  return (
    shown.length > 0 &&
    shown.every(({ range }) => range.to < publishedDay) &&
    once(
      once(FORETOLD, catalogue, () => new Map<string, boolean>()),
      indicator.id,
      () => isAllForetold(catalogue, indicator.id),
    )
  );
}

/** Goes with the catalogue. */
const FORETOLD = new WeakMap<SpokenCatalogue, Map<string, boolean>>();

/** Whether every value of a statistic was published before its time was over. */
function isAllForetold({ cells }: SpokenCatalogue, indicator: string): boolean {
  return [...(cells.get(indicator)?.byEntity.values() ?? [])]
    .flat()
    .every(({ record, range }) => (parsePeriod(record.edition)?.to ?? range.to) < range.to);
}
