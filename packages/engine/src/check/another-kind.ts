import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { fitOf } from '../forms/unit-fit.ts';
import { once } from '../once.ts';
import { parsePeriod } from '../period/calendar.ts';
import { contains } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { isShorter } from './request.ts';
import { cellsShown, statisticOf } from './tried.ts';

/** Units that say that a number of a sentence is a part of something. */
const OF_PARTS: ReadonlySet<string | null> = new Set(['percent', 'percentage-point']);

/**
 * Whether a number without a unit is held against a percentage, in a sentence that speaks of no per cent: "if one counts
 * machines, Japan has 26" is no share of theirs, though shares were spoken of before.
 */
export function isBareAmongNoParts({ catalogue, view, draft: { form, quantity }, chosen }: Reading): boolean {
  if (form !== 'value' || quantity === null || quantity.unit !== null || quantity.unitCarried) return false;
  return (
    statisticOf(catalogue, chosen)?.unit === 'percent' &&
    !view.quantities.some(({ unit, shape }) => OF_PARTS.has(unit) || shape === 'fraction')
  );
}

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

/** So many days are more than two years. */
const YEARS = 800;

/** Whether what is told of years together is held against one of them: "958,000 papers from 2003 to 2022". */
export function isOfYearsTogether({ draft: { form }, chosen, args: { period } }: Reading): boolean {
  const wanted = period === null ? null : parsePeriod(period);
  const cells = cellsShown(chosen);
  return (
    form === 'value' &&
    wanted !== null &&
    wanted.to - wanted.from > YEARS &&
    cells.length === 1 &&
    cells.every(({ range }) => isShorter(range, wanted))
  );
}
