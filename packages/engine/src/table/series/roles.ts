import type { Catalogue } from '../../catalogue/catalogue.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import { foldText } from '../../text/fold.ts';
import { seriesWords } from '../language/registry-series-words.ts';
import { tableWords } from '../language/registry-table-words.ts';
import type { SeriesLayout, TableSeries } from './lay-out-series.ts';
import { addsUp } from './parts-of-whole.ts';
import type { TitleParts } from './title-parts.ts';

/** The bearers that a catalogue knows by their names. */
export type KnownBearers = Pick<Catalogue, 'names' | 'entities'>;

/** What a series measures and of whom. */
export interface NamedSeries {
  readonly series: TableSeries;
  /** What is measured; empty where nothing in the table says it. */
  readonly measure: string;
  /** Of whom; null for whom the whole table is about, and for a total. */
  readonly bearer: string | null;
  readonly isTotal: boolean;
}

/** The series of a table, by what they measure and of whom. */
export interface SeriesRoles {
  readonly named: readonly NamedSeries[];
  /** Rows or columns stand for bearers, not for what is measured. */
  readonly hasBearers: boolean;
  /** The measures of which the total is what the bearers add up to. */
  readonly wholes: ReadonlySet<string>;
}

/** So large a part of the labels must be known for names of bearers. */
const KNOWN = 0.5;

/**
 * Which of a table's labels and headers say what is measured and which say of whom. Labels are bearers where a total adds them
 * up, where they are names that the catalogue knows, or where their header or the title says so (`Country`, `by region`); else
 * they are what is measured. Example: `Korea | China | Total` by year → bearers of what the title names; `Revenue | Profit` → measures.
 */
export function rolesOf(layout: SeriesLayout, title: TitleParts, known: KnownBearers | null): SeriesRoles {
  const { series, labelHeads } = layout;
  const heads = new Set(series.map(({ head }) => head));
  const depth = Math.max(0, ...series.map(({ labels }) => labels.length));
  const isOfMeasures = (at: number): boolean => seriesWords('measures').has(fold(labelHeads[at] ?? ''));
  if (depth === 0) {
    const asLabels = series.map(
      (one): TableSeries => ({
        ...one,
        labels: [one.head],
        head: '',
        isTotal: tableWords('totals').has(fold(one.head)),
      }),
    );
    const areBearers = heads.size > 1 && areNames('', title, asLabels, known);
    return settle(
      asLabels.map((one) => {
        const head = one.labels[0] ?? '';
        return areBearers
          ? bornBy(one, title.measure, head)
          : measured(one, head === '' ? title.measure : head);
      }),
    );
  }
  if (depth > 1) {
    const at = labelHeads.findIndex((_, index) => isOfMeasures(index));
    const inner = (labels: readonly string[]): string => labels.at(-1) ?? '';
    return settle(
      series.map((one) => {
        const measure = at < 0 ? '' : (one.labels[at] ?? '');
        const others = at < 0 ? one.labels : one.labels.filter((_, index) => index !== at);
        const what =
          measure === '' ? measureOf(one.head, title) : [measure, unlessValue(one.head)].join(' ').trim();
        return at < 0 && one.labels.length > labelHeads.length
          ? measured(one, one.labels.join(' '))
          : bornBy(one, what, inner(others));
      }),
    );
  }
  const areBearers = heads.size > 1 || areNames(labelHeads[0] ?? '', title, series, known);
  return settle(
    series.map((one) => {
      const label = one.labels[0] ?? '';
      return areBearers
        ? bornBy(one, measureOf(one.head, title), label)
        : measured(one, [label, unlessValue(one.head)].join(' ').trim());
    }),
  );
}

function fold(text: string): string {
  return foldText(text).trim().toLowerCase();
}

/** A header that says no more than that values stand below says nothing of what is measured. */
function unlessValue(head: string): string {
  return seriesWords('values').has(fold(head)) ? '' : head;
}

function measureOf(head: string, { measure }: TitleParts): string {
  const own = unlessValue(head);
  return own === '' ? measure : own;
}

function bornBy(series: TableSeries, measure: string, bearer: string): NamedSeries {
  const { isTotal } = series;
  return { series, measure, bearer: isTotal || bearer === '' ? null : bearer, isTotal };
}

function measured(series: TableSeries, measure: string): NamedSeries {
  return { series, measure, bearer: null, isTotal: false };
}

function areNames(
  head: string,
  title: TitleParts,
  series: readonly TableSeries[],
  known: KnownBearers | null,
): boolean {
  const parts = series.filter(({ isTotal }) => !isTotal);
  const [total, ...more] = series.filter(({ isTotal }) => isTotal);
  if (total !== undefined && more.length === 0 && addsUp(total, parts)) return true;
  const named = parts.filter(({ labels }) => knownBearer(known, labels.at(-1) ?? '') !== null).length;
  if (named >= parts.length * KNOWN) return true;
  if (seriesWords('measures').has(fold(head))) return false;
  const isOfBearers = tableWords('entities').has(fold(head));
  return isOfBearers || (title.dividedBy !== '' && !seriesWords('measures').has(title.dividedBy));
}

/** The bearer of a catalogue that a label is the whole name of; null where it is none or several. */
export function knownBearer(known: KnownBearers | null, label: string): string | null {
  if (known === null) return null;
  const folded = foldText(label);
  for (const language of ['ko', 'en'] as const) {
    const hit = known.names
      .find(label, folded, grammarOf(language).nameBoundary)
      .find(
        ({ kind, use, start, end }) =>
          kind === 'entity' && use === 'name' && start === 0 && end === label.length,
      );
    const [id, ...others] = hit?.ids ?? [];
    if (id !== undefined && others.length === 0 && known.entities.get(id)?.kind !== 'category') return id;
  }
  return null;
}

/** The roles, with the measures whose bearers add up to their total. */
function settle(named: readonly NamedSeries[]): SeriesRoles {
  const hasBearers = named.some(({ bearer }) => bearer !== null);
  const groups = new Map<string, NamedSeries[]>();
  for (const one of named) groups.set(one.measure, [...(groups.get(one.measure) ?? []), one]);
  const wholes = new Set<string>();
  for (const [measure, group] of groups) {
    const [total, ...more] = group.filter(({ isTotal }) => isTotal);
    const parts = group.filter(({ bearer }) => bearer !== null).map(({ series }) => series);
    if (total !== undefined && more.length === 0 && addsUp(total.series, parts)) wholes.add(measure);
  }
  return { named, hasBearers, wholes };
}
