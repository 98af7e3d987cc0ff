import { type DayRange, parsePeriod } from '../period/calendar.ts';
import { type Cell, placeCell, withPlaces } from './cell.ts';
import type { ObservationSource } from './observation-rows.ts';
import type { EntityRecord, ObservationRecord } from './records.ts';

/** Cells of one indicator, by entity. */
export interface IndicatorCells {
  readonly byEntity: ReadonlyMap<string, readonly Cell[]>;
  readonly kinds: ReadonlySet<string>;
  readonly publications: readonly string[];
}

/** The cells of a catalogue by indicator; each indicator's are placed and sorted when first asked for. */
export class CellIndex {
  private readonly records: ObservationSource;
  private readonly built = new Map<string, IndicatorCells>();
  private readonly periods = new Map<string, DayRange | null>();
  private readonly entities: ReadonlyMap<string, EntityRecord>;

  constructor(records: ObservationSource, entities: ReadonlyMap<string, EntityRecord>) {
    this.records = records;
    this.entities = entities;
  }

  /** The indicators that have cells. */
  keys(): Iterable<string> {
    return this.records.keys();
  }

  get(indicator: string): IndicatorCells | undefined {
    const known = this.built.get(indicator);
    if (known !== undefined) return known;
    const records = this.records.get(indicator);
    if (records === undefined) return undefined;
    const cells = this.build(records);
    this.built.set(indicator, cells);
    return cells;
  }

  private build(records: readonly ObservationRecord[]): IndicatorCells {
    const byEntity = new Map<string, Cell[]>();
    const kinds = new Set<string>();
    const publications = new Set<string>();
    for (const record of records) {
      const cell = placeCell(record, (text) => this.period(text));
      if (cell === null) continue;
      const list = byEntity.get(record.entity);
      if (list === undefined) byEntity.set(record.entity, [cell]);
      else list.push(cell);
      publications.add(record.publication);
      kinds.add(this.entities.get(record.entity)?.kind ?? 'unknown');
    }
    const sorted = new Map(
      [...byEntity]
        .sort(([a], [b]) => compare(a, b))
        .map(([entity, list]) => [entity, withPlaces(list.sort(compareCells))]),
    );
    return { byEntity: sorted, kinds, publications: [...publications].sort() };
  }

  private period(text: string): DayRange | null {
    const known = this.periods.get(text);
    if (known !== undefined) return known;
    const range = parsePeriod(text);
    this.periods.set(text, range);
    return range;
  }
}

function compareCells(a: Cell, b: Cell): number {
  return (
    a.range.from - b.range.from ||
    a.range.to - b.range.to ||
    compare(a.record.publication, b.record.publication) ||
    b.editionDay - a.editionDay ||
    compare(a.record.source, b.record.source) ||
    compare(a.record.value, b.record.value)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
