import { layOutTexts } from '../text/string-table.ts';
import type { ObservationRecord } from './records.ts';

/** Where the observations of each indicator come from: a map, or what was kept of one. */
export interface ObservationSource {
  keys(): Iterable<string>;
  get(indicator: string): readonly ObservationRecord[] | undefined;
}

/** Observations as plain values, to be kept: a quarter of what they take as records, and ready at once. */
export interface ObservationRows {
  /** For each indicator its first row and the one after its last. */
  readonly indicators: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** Every text that a field has, once, one after the other; and where each ends. */
  readonly texts: string;
  readonly ends: Int32Array;
  /** For each row the places of its texts, in the order of the fields. */
  readonly cells: Int32Array;
}

/** The fields of an observation but for its indicator, in the order in which `openObservations` reads them. */
const FIELDS = [
  'entity',
  'period',
  'value',
  'qualifier',
  'note',
  'publication',
  'source',
  'edition',
  'confidence',
] as const satisfies readonly (keyof ObservationRecord)[];

/** Observations by their indicator, in the order given. */
export function groupByIndicator(
  observations: readonly ObservationRecord[],
): ReadonlyMap<string, readonly ObservationRecord[]> {
  const groups = new Map<string, ObservationRecord[]>();
  for (const record of observations) {
    const list = groups.get(record.indicator);
    if (list === undefined) groups.set(record.indicator, [record]);
    else list.push(record);
  }
  return groups;
}

/** Lays out groups of observations. */
export function layOutObservations(
  groups: ReadonlyMap<string, readonly ObservationRecord[]>,
): ObservationRows {
  const places = new Map<string, number>();
  const indicators = new Map<string, readonly [number, number]>();
  let count = 0;
  for (const [indicator, records] of groups) {
    indicators.set(indicator, [count, count + records.length]);
    count += records.length;
  }
  const cells = new Int32Array(count * FIELDS.length);
  // Most cells say what the one above says: of a million rows, few texts need be looked up.
  const above: (string | null)[] = FIELDS.map(() => null);
  const placesAbove = new Int32Array(FIELDS.length);
  let cell = 0;
  for (const records of groups.values())
    for (const record of records)
      for (let column = 0; column < FIELDS.length; column++) {
        const text = record[FIELDS[column] as (typeof FIELDS)[number]];
        if (text !== above[column]) {
          const place = places.get(text) ?? places.size;
          places.set(text, place);
          above[column] = text;
          placesAbove[column] = place;
        }
        cells[cell++] = placesAbove[column] as number;
      }
  const { joined, ends } = layOutTexts([...places.keys()]);
  return { indicators, texts: joined, ends, cells };
}

/** The observations that `layOutObservations` laid out; only those of an indicator that is asked for become records. */
export function openObservations({ indicators, texts, ends, cells }: ObservationRows): ObservationSource {
  return {
    keys: () => indicators.keys(),
    get: (indicator) => {
      const range = indicators.get(indicator);
      if (range === undefined) return undefined;
      const [from, to] = range;
      return Array.from({ length: to - from }, (_, index): ObservationRecord => {
        const at = (column: number): string => {
          const place = cells[(from + index) * FIELDS.length + column] ?? 0;
          return texts.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
        };
        return {
          indicator,
          entity: at(0),
          period: at(1),
          value: at(2),
          qualifier: at(3) as ObservationRecord['qualifier'],
          note: at(4),
          publication: at(5),
          source: at(6),
          edition: at(7),
          confidence: at(8) as ObservationRecord['confidence'],
        };
      });
    },
  };
}
