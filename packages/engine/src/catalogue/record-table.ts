import { layOutStrings, type StringRows, StringTable } from '../text/string-table.ts';

/** Records by their ids as plain values, to be kept: of 50,000 one check needs a few, and the others stay bytes. */
export interface RecordRows {
  readonly ids: StringRows;
  /** The records as JSON in UTF-8, one after the other; and where each ends. */
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

/** The records that `layOutRecords` laid out, as a map of them in their order; each is read when it is first asked for. */
export class RecordTable<T> implements ReadonlyMap<string, T> {
  readonly size: number;
  private readonly rows: RecordRows;
  private readonly ids: StringTable;
  private readonly revive: (value: unknown) => T;
  /** A map's look-up of an id that was asked for before is several times as quick as the table's. */
  private readonly read = new Map<string, T>();
  private readonly decoder = new TextDecoder();

  /** `revive` makes a record of what JSON holds of it. */
  constructor(rows: RecordRows, revive: (value: unknown) => T) {
    this.rows = rows;
    this.size = rows.ends.length;
    this.ids = new StringTable(rows.ids);
    this.revive = revive;
  }

  get(id: string): T | undefined {
    const known = this.read.get(id);
    if (known !== undefined) return known;
    const place = this.ids.placeOf(id);
    return place < 0 ? undefined : this.at(place, id);
  }

  has(id: string): boolean {
    return this.read.has(id) || this.ids.placeOf(id) >= 0;
  }

  forEach(call: (record: T, id: string, table: ReadonlyMap<string, T>) => void): void {
    for (const [id, record] of this) call(record, id, this);
  }

  *keys(): MapIterator<string> {
    for (let place = 0; place < this.size; place++) yield this.ids.at(place);
  }

  *values(): MapIterator<T> {
    for (const [, record] of this) yield record;
  }

  *entries(): MapIterator<[string, T]> {
    for (let place = 0; place < this.size; place++) {
      const id = this.ids.at(place);
      yield [id, this.read.get(id) ?? this.at(place, id)];
    }
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  private at(place: number, id: string): T {
    const { bytes, ends } = this.rows;
    const json = this.decoder.decode(bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]));
    const record = this.revive(JSON.parse(json));
    this.read.set(id, record);
    return record;
  }
}

/**
 * Lays out records, of which no two have the same id.
 * Example: `new RecordTable(layOutRecords([['KOR', { kind: 'country' }]]), (value) => value).get('KOR')` → `{ kind: 'country' }`.
 */
export function layOutRecords(records: readonly (readonly [id: string, record: unknown])[]): RecordRows {
  const encoder = new TextEncoder();
  const ends = new Int32Array(records.length);
  let bytes = new Uint8Array(1024);
  let end = 0;
  for (const [place, [, record]] of records.entries()) {
    const json = JSON.stringify(record);
    // A code unit takes three bytes at most.
    if (end + 3 * json.length > bytes.length) {
      const more = new Uint8Array(2 * bytes.length + 3 * json.length);
      more.set(bytes);
      bytes = more;
    }
    end += encoder.encodeInto(json, bytes.subarray(end)).written;
    ends[place] = end;
  }
  return { ids: layOutStrings(records.map(([id]) => id)), bytes: bytes.slice(0, end), ends };
}
