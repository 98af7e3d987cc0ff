import type { Unit } from '../../quantity/unit.ts';
import { foldText } from '../../text/fold.ts';
import type { Table } from '../table.ts';
import { labelOf } from './label.ts';
import type { NamedSeries, SeriesRoles } from './roles.ts';

/** What is measured in one unit, and its series. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  /** The name as names are compared. */
  readonly folded: string;
  /** The headers and labels that name it, as they are written: with what they count in brackets. */
  readonly written: readonly string[];
  readonly unit: Unit | null;
  readonly series: readonly NamedSeries[];
  /** What its bearers add up to is its total. */
  readonly isWhole: boolean;
}

/** The measures of a table, in the order of its rows and columns; one that it names nowhere is called as the table is. */
export function measuresOf(table: Table, { named, wholes }: SeriesRoles): readonly Measure[] {
  const written = writtenNames(table);
  const measures = new Map<string, Measure & { readonly series: NamedSeries[] }>();
  for (const one of named) {
    const unit = one.series.values[0]?.unit ?? null;
    const name = one.measure === '' ? table.given.name : one.measure;
    const folded = foldText(name);
    const key = JSON.stringify([folded, unit]);
    const values = one.series.values.filter((value) => value.unit === unit);
    const series = { ...one, series: { ...one.series, values } };
    const known = measures.get(key);
    if (known === undefined)
      measures.set(key, {
        id: `${name}#${measures.size + 1}`,
        name,
        folded,
        written: written.get(name) ?? [],
        unit,
        series: [series],
        isWhole: wholes.has(one.measure),
      });
    else known.series.push(series);
  }
  return [...measures.values()];
}

/** What headers and labels are written like, by what they name. */
function writtenNames(table: Table): ReadonlyMap<string, readonly string[]> {
  const column = table.entityColumn ?? 0;
  const texts = [
    ...table.columns.map(({ name }) => name),
    ...table.rows.map(({ cells }) => cells[column]?.text ?? ''),
  ];
  const written = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    const name = labelOf(text);
    if (name !== text.trim()) written.set(name, [...(written.get(name) ?? []), text.trim()]);
  }
  return written;
}
