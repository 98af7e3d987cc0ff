// Labels a changed claim true or false from the catalogue's cells alone. Cannot settle what they do not put beyond dispute: that stays open.
import { type Exact, exact } from '@assay/engine';
import { sameStatistic, statisticOf } from '../statistic.ts';
import { type CellIndex, cellsFor, type PlacedCell, periodsOf, type Slot } from './cells.ts';
import type { Meaning } from './meaning.ts';
import { type Bounded, holds, meets, middleOf, scale, sizeOf } from './range.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { Statement } from './statement.ts';

export type Truth = 'true' | 'false' | 'open';

/** A reading under which the claim, unchanged, agrees with its cells, and the factor that brings it to the written unit. */
export interface Calibration {
  readonly reading: Reading;
  readonly factor: Exact;
}

/** A third may be written of 33.3, a share of 0.333. */
const FACTORS = [exact(1), exact(1, 100), exact(100)];

/**
 * The readings under which the claim as it stands agrees: what its number is. Those whose middle the writing allows come before
 * those that only touch it; none where the claim cannot be recomputed here.
 */
export function calibrate(index: CellIndex, meaning: Meaning, stated: Statement): Calibration[] {
  const readings = readingsFor(meaning).map((reading) => ({
    reading,
    computed: fillings(index, meaning.slots, meaning.asOf).flatMap(
      (cells) => compute(reading, cells, meaning.slots) ?? [],
    ),
  }));
  const fitting = (fits: (range: Bounded) => boolean): Calibration[] =>
    readings.flatMap(({ reading, computed }) => {
      const factor = FACTORS.find((one) =>
        computed.some((range) => isNear(stated, scale(range, one)) && fits(scale(range, one))),
      );
      return factor === undefined ? [] : [{ reading, factor }];
    });
  const central = fitting((range) => holds(stated.lenient, middleOf(range)));
  return central.length > 0 ? central : fitting((range) => meets(stated.lenient, range)).slice(0, 1);
}

const MOST_TIMES = exact(3);

/** Of the size of the number written: "over 2" says nothing of 122. */
function isNear({ value }: Statement, range: Bounded): boolean {
  const size = value.abs();
  const middle = middleOf(range);
  return middle.lte(size.mul(MOST_TIMES)) && middle.mul(MOST_TIMES).gte(size);
}

function readingsFor({ form, slots, operand, unit }: Meaning): readonly Reading[] {
  return readingsOf(form, slots.length, operand, unit);
}

/**
 * The label of a statement about the meaning's cells: `true` where the cells of one edition agree strictly, `false` where every
 * publication, edition, period and reading that the words allow misses it by far, `open` in between and where no cell is held.
 */
export function labelNumber(
  index: CellIndex,
  meaning: Meaning,
  calibrations: readonly Calibration[],
  stated: Statement,
): Truth {
  const near = computedBy(index, meaning.asOf, [meaning.slots], calibrations);
  if (near.length === 0) return 'open';
  const whole = near.filter(({ oneEdition }) => oneEdition);
  const sound = whole.length > 0 ? whole : near;
  if (sound.some(({ range }) => holds(stated.strict, middleOf(range)))) return 'true';
  const all = [
    ...computedBy(index, meaning.asOf, meaning.variants, calibrations),
    ...siblingsOf(index, meaning).flatMap(({ slots, reading }) =>
      computedBy(
        index,
        meaning.asOf,
        [slots],
        calibrations.map(({ factor }) => ({ reading, factor })),
      ),
    ),
  ];
  if (all.some(({ range }) => meets(stated.far, range))) return 'open';
  const others = readingsFor(meaning)
    .filter((reading) => !calibrations.some((one) => one.reading === reading))
    .map((reading) => ({ reading, factor: exact(1) }));
  return computedBy(index, meaning.asOf, [meaning.slots], others).some(({ range }) =>
    meets(stated.lenient, range),
  )
    ? 'open'
    : 'false';
}

interface Computed {
  readonly range: Bounded;
  /** All cells come from one edition of one publication. */
  readonly oneEdition: boolean;
}

/** What the readings make of every filling of every variant, in the unit written. */
export function computedBy(
  index: CellIndex,
  asOf: number,
  variants: readonly (readonly Slot[])[],
  calibrations: readonly Calibration[],
): Computed[] {
  return variants.flatMap((slots) =>
    fillings(index, slots, asOf).flatMap((cells) =>
      calibrations.flatMap(({ reading, factor }) => {
        const range = compute(reading, cells, slots);
        const editions = new Set(cells.map(({ record }) => `${record.publication} ${record.edition}`));
        return range === null ? [] : [{ range: scale(range, factor), oneEdition: editions.size === 1 }];
      }),
    ),
  );
}

function compute(reading: Reading, cells: readonly PlacedCell[], slots: readonly Slot[]): Bounded | null {
  const range = reading.compute(
    cells.map((cell) => cell.range),
    slots,
  );
  return range === null ? null : sizeOf(range);
}

const MOST = 400;

/** Every way to fill the slots from publications and editions by the day; none where a slot has no cell. */
export function fillings(index: CellIndex, slots: readonly Slot[], asOf: number): PlacedCell[][] {
  return slots.reduce<PlacedCell[][]>(
    (rows, slot) => {
      const cells = cellsFor(index, slot, asOf);
      return rows.flatMap((row) => cells.map((cell) => [...row, cell])).slice(0, MOST);
    },
    [[]],
  );
}

/** The same figure from indicators of the same statistic: a published growth beside the levels, a share beside its parts. */
function siblingsOf(index: CellIndex, { form, slots, asOf }: Meaning): { slots: Slot[]; reading: Reading }[] {
  const [first, second] = slots;
  if (first === undefined) return [];
  const base = statisticOf(first.indicator);
  const [value] = readingsOf('value', 1);
  const [growth] = readingsOf('growth', 2);
  const [part] = readingsOf('share', 2);
  if (value === undefined || growth === undefined || part === undefined) return [];
  if (slots.length === 1 && first.indicator !== base) {
    const level = { ...first, indicator: base };
    const held = periodsOf(index, base, first.entity, asOf);
    const before = held[held.indexOf(first.period) - 1];
    return [
      { slots: [level, { ...level, entity: 'WLD' }], reading: part },
      ...(before === undefined ? [] : [{ slots: [level, { ...level, period: before }], reading: growth }]),
    ];
  }
  if (second === undefined || !sameStatistic(first.indicator, second.indicator)) return [];
  const published = form === 'growth' || form === 'growth-multiple' ? '_growth' : '_share';
  return [{ slots: [{ ...first, indicator: base + published }], reading: value }];
}
