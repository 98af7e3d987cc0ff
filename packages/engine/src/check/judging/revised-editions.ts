import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell } from '../../catalogue/cell.ts';
import { once } from '../../once.ts';

/** A value that another edition tells by a larger part otherwise was revised, and not only rounded. */
const REVISED = 0.02;

/**
 * Whether cells of several editions of one publication cannot be reckoned with each other, for those of an older edition may have
 * been revised in the newer one: what a report tells of last year's growth counts from its own, revised, value. It may where the
 * publication ever revised what it told of that bearer; where no two editions tell the same of that one, where it revised half of
 * what two editions tell of the statistic, or of its siblings.
 * Example: 33.9 billion by the edition of 2025 and 25.2 by that of 2024, which later editions tell as 28.6 → true.
 */
export function mayBeRevised(catalogue: Catalogue, cells: readonly Cell[]): boolean {
  const newest = Math.max(...cells.map(({ editionDay }) => editionDay));
  return cells.some((cell) => cell.editionDay < newest && isOftenRevised(catalogue, cell));
}

/** Whether the publication of a cell ever revised what it told of its bearer; where no two editions tell of that one, of others. */
export function isOftenRevised(
  catalogue: Catalogue,
  { record: { indicator, entity, publication } }: Cell,
): boolean {
  const told = toldTwice(catalogue, indicator).get(publication);
  const own = told?.get(entity);
  if (own !== undefined) return own.revised > 0;
  const all = told === undefined ? NONE : added([...told.values()]);
  return isUsual(all.count > 0 ? all : amongSiblings(catalogue, indicator, publication));
}

/** Whether the publication of a cell ever told a value of its statistic, or of a sibling, otherwise than before, by however little. */
export function isEverRestated(catalogue: Catalogue, { record: { indicator, publication } }: Cell): boolean {
  const own = added([...(toldTwice(catalogue, indicator).get(publication)?.values() ?? [])]);
  return own.restated > 0 || amongSiblings(catalogue, indicator, publication).restated > 0;
}

/** How many values two editions tell, of how many of them they tell something else, and of how many much else. */
interface Twice {
  count: number;
  restated: number;
  revised: number;
}

const NONE: Twice = { count: 0, restated: 0, revised: 0 };

function isUsual({ count, revised }: Twice): boolean {
  return count > 0 && revised * 2 >= count;
}

function added(parts: readonly Twice[]): Twice {
  return parts.reduce(
    (sum, { count, restated, revised }) => ({
      count: sum.count + count,
      restated: sum.restated + restated,
      revised: sum.revised + revised,
    }),
    NONE,
  );
}

function amongSiblings(catalogue: Catalogue, indicator: string, publication: string): Twice {
  const siblings = catalogue.indicators.get(indicator)?.siblings ?? [];
  return added(siblings.flatMap((one) => [...(toldTwice(catalogue, one).get(publication)?.values() ?? [])]));
}

type ByPublication = ReadonlyMap<string, ReadonlyMap<string, Twice>>;
const TOLD_TWICE = new WeakMap<Catalogue, Map<string, ByPublication>>();

/** What editions of each publication tell twice of a statistic, by bearer. */
function toldTwice(catalogue: Catalogue, indicator: string): ByPublication {
  return once(
    once(TOLD_TWICE, catalogue, () => new Map<string, ByPublication>()),
    indicator,
    () => {
      const found = new Map<string, Map<string, Twice>>();
      for (const [entity, cells] of catalogue.cells.get(indicator)?.byEntity ?? [])
        for (const [publication, values] of valuesToldTwice(cells)) {
          const twice = once(
            once(found, publication, () => new Map<string, Twice>()),
            entity,
            () => ({ ...NONE }),
          );
          twice.count++;
          if (new Set(values).size > 1) twice.restated++;
          if (isRevised(values)) twice.revised++;
        }
      return found;
    },
  );
}

function isRevised(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > REVISED * Math.max(Math.abs(high), Math.abs(low));
}

/** The values of each time that several editions of a publication tell, with the publication. */
function valuesToldTwice(cells: readonly Cell[]): (readonly [string, readonly number[]])[] {
  const values = new Map<string, [string, number[]]>();
  for (const { record } of cells)
    once(values, `${record.publication} ${record.period}`, (): [string, number[]] => [
      record.publication,
      [],
    ])[1].push(Number(record.value));
  return [...values.values()].filter(([, told]) => told.length > 1);
}
