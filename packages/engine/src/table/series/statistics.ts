import type { StatType } from '../../catalogue/records.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { Unit } from '../../quantity/unit.ts';
import { foldText } from '../../text/fold.ts';
import { seriesWordsOf } from '../language/registry-series-words.ts';
import type { Table } from '../table.ts';
import { asItStands, type Reckoned, sharesOf, yearsOf } from './derived-values.ts';
import type { Measure } from './measures.ts';
import type { NamedSeries } from './roles.ts';
import { namesOf } from './series-names.ts';
import { titleLines } from './title.ts';

/** A statistic of a table: what its cells state, or what follows from them. */
export interface Statistic {
  readonly id: string;
  /** It stands in the table, or is reckoned from its cells: in per cent of the total, or the sum of a year. */
  readonly kind: 'stated' | 'share' | 'year';
  readonly name: string;
  readonly aliases: readonly string[];
  /** What tells it from the others of its measure or of a name alike. */
  readonly telling: readonly string[];
  readonly siblings: readonly string[];
  readonly unit: Unit;
  readonly statType: StatType;
  readonly frequency: 'annual' | 'irregular' | 'quarterly' | 'monthly';
  readonly isWhole: boolean;
  readonly values: readonly { readonly of: NamedSeries; readonly values: readonly Reckoned[] }[];
}

/** Units of what is divided already, or in order: such values do not add up. */
const RATIOS: ReadonlySet<Unit> = new Set(['percent', 'percentage-point', 'ratio', 'index', 'rank', 'score']);
/** A quarter is shorter than so many days, and a month. */
const OF_A_YEAR = 200;
const OF_A_QUARTER = 40;

/**
 * The statistics of a measure: its values; its parts in per cent of their total, where they add up to it; and its sums over
 * years, where it is told by quarters or months. Whether such a year is the sum or the last value nobody says: both are held,
 * and only what differs from both is false.
 */
export function statisticsOf(table: Table, measure: Measure, all: readonly Measure[]): readonly Statistic[] {
  const { id, name, unit, series, isWhole } = measure;
  const days = longestOf(series);
  const isYearly = days >= OF_A_YEAR || isSpacedOut(series);
  const adds = !RATIOS.has(unit ?? 'count');
  const family = all.filter(
    ({ folded }) =>
      folded !== measure.folded && (folded.includes(measure.folded) || measure.folded.includes(folded)),
  );
  const [share, year] = [`${id}/share`, `${id}/year`];
  const kin = [
    ...family.map((one) => one.id),
    ...(isWhole && adds ? [share] : []),
    ...(adds && !isYearly ? [year] : []),
  ];
  const names = [...namesOf(name, table), ...(all.length === 1 ? headNoun(name) : [])];
  const plain: Statistic = {
    id,
    kind: 'stated',
    name,
    aliases: [...new Set([...names, ...measure.written, [name, ...titleLines(table)].join(' ')])],
    telling: namesOf(name, table),
    siblings: kin,
    unit: unit ?? 'count',
    statType: statTypeOf(name, unit, table),
    frequency:
      days >= OF_A_YEAR ? 'annual' : isYearly ? 'irregular' : days >= OF_A_QUARTER ? 'quarterly' : 'monthly',
    isWhole: isWhole && adds,
    values: series.map((of) => ({ of, values: of.series.values.map((value) => asItStands(table, value)) })),
  };
  const found = [plain];
  if (adds && !isYearly)
    found.push({
      ...plain,
      id: year,
      kind: 'year',
      siblings: [id, ...kin.filter((one) => one !== year)],
      frequency: 'annual',
      values: series.map((of) => ({ of, values: yearsOf(table, of.series) })),
    });
  if (plain.isWhole) found.push(shareOf(table, measure, plain, share));
  return found.filter(({ values }) => values.some((one) => one.values.length > 0));
}

function shareOf(table: Table, { name, series }: Measure, plain: Statistic, id: string): Statistic {
  const words = seriesWordsOf(table.language).shares;
  const total = series.find(({ isTotal }) => isTotal);
  return {
    ...plain,
    id,
    kind: 'share',
    name: seriesWordsOf(table.language).shareOf(name),
    aliases: words.flatMap((word) => [`${name} ${word}`, word]),
    telling: words,
    siblings: [plain.id],
    unit: 'percent',
    statType: 'share',
    isWhole: false,
    values: series
      .filter((of) => of !== total)
      .map((of) => ({ of, values: total === undefined ? [] : sharesOf(table, of.series, total.series) })),
  };
}

function longestOf(series: readonly NamedSeries[]): number {
  let longest = 0;
  for (const { series: one } of series)
    for (const { period } of one.values) {
      const range = parsePeriod(period);
      if (range !== null) longest = Math.max(longest, range.to - range.from + 1);
    }
  return longest;
}

/** Whether the times told lie a year apart or more: waves of a survey, the ends of years. */
function isSpacedOut(series: readonly NamedSeries[]): boolean {
  const starts = new Set<number>();
  for (const { series: one } of series)
    for (const { period } of one.values) {
      const range = parsePeriod(period);
      if (range !== null) starts.add(range.from);
    }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.every((start, at) => at === 0 || start - (sorted[at - 1] ?? start) >= OF_A_YEAR);
}

function statTypeOf(name: string, unit: Unit | null, { language }: Table): StatType {
  if (unit === 'index' || unit === 'rank') return unit;
  if (unit !== 'percent') return 'level';
  return seriesWordsOf(language).growth.test(foldText(name)) ? 'growth' : 'share';
}

/** The last word of what alone a table measures: `Battery exports` → exports. */
function headNoun(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^\p{L}{2,30}$/u.test(last) ? [last] : [];
}
