// Labels claims of direction, order and rank from the catalogue's cells alone. Leaves open what a field with gaps cannot settle.
import type { CatalogueRecords } from '@assay/engine';
import { type CellIndex, type PlacedCell, seriesOf } from './cells.ts';
import { fillings, type Truth } from './label.ts';
import type { Meaning } from './meaning.ts';
import { meets, signOf, subtract } from './range.ts';

/** Which way cells differ: later against earlier, or first against second; null where editions disagree or the cells are level. */
export function directionOf(index: CellIndex, meaning: Meaning): 'up' | 'down' | null {
  const signs = meaning.variants.flatMap((slots) => {
    const order = slots
      .map((slot, at) => ({ slot, at }))
      .sort((a, b) => (a.slot.period < b.slot.period ? -1 : a.slot.period > b.slot.period ? 1 : 0));
    const [from, to] = [order[0]?.at ?? 0, order.at(-1)?.at ?? 0];
    return fillings(index, slots, meaning.asOf).map((cells) => {
      const [before, after] = [cells[from], cells[to]];
      if (before === undefined || after === undefined) return null;
      return from === to ? signOf(before.range) : signOf(subtract(after.range, before.range));
    });
  });
  return agreed(signs);
}

/** How the first entity of the receipt stands to the second: `up` above it, `down` below. */
export function orderOf(index: CellIndex, meaning: Meaning): 'up' | 'down' | null {
  return agreed(
    meaning.variants.flatMap((slots) =>
      fillings(index, slots, meaning.asOf).map(([a, b]) =>
        a === undefined || b === undefined ? null : signOf(subtract(a.range, b.range)),
      ),
    ),
  );
}

function agreed(signs: readonly ('up' | 'down' | null)[]): 'up' | 'down' | null {
  const [first] = signs;
  return first !== undefined && signs.every((sign) => sign === first) ? first : null;
}

/** The places that an entity may hold in one publication's field. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly field: number;
}

/** The entity's place in every publication and edition by the day, counted from the better end; fewer than three rank nobody. */
export function placesOf(index: CellIndex, records: CatalogueRecords, meaning: Meaning): Place[] {
  const [slot] = meaning.slots;
  if (slot === undefined) return [];
  const kinds = new Map(records.entities.map(({ id, kind }) => [id, kind]));
  const upwards = records.indicators.find(({ id }) => id === slot.indicator)?.better === 'lower';
  const others = [...(index.get(slot.indicator)?.keys() ?? [])].filter(
    (entity) => entity !== slot.entity && kinds.get(entity) === kinds.get(slot.entity),
  );
  return meaning.variants.flatMap((slots) =>
    fillings(index, slots.slice(0, 1), meaning.asOf).flatMap(([own]) => {
      if (own === undefined) return [];
      const field = others.flatMap(
        (entity) => peerOf(index, own, slot.indicator, entity, meaning.asOf) ?? [],
      );
      if (field.length < 2) return [];
      const sure = field.filter(({ range }) => !meets(range, own.range));
      const better = sure.filter(({ range }) => range.low.gt(own.range.low) !== upwards).length;
      return [{ first: better + 1, last: better + 1 + field.length - sure.length, field: field.length + 1 }];
    }),
  );
}

function peerOf(
  index: CellIndex,
  own: PlacedCell,
  indicator: string,
  entity: string,
  asOf: number,
): PlacedCell | undefined {
  return seriesOf(index, indicator, entity, asOf).find(
    (cell) =>
      cell.from === own.from &&
      cell.to === own.to &&
      cell.edition === own.edition &&
      cell.record.publication === own.record.publication,
  );
}

/** A field of so many covers those ahead of a middling rank. */
const FULL_FIELD = 8;

/** Whether an entity holds a place: false where too many are ahead of it, or where a full field has it ahead. */
export function labelRank(places: readonly Place[], claimed: number): Truth {
  if (places.length === 0) return 'open';
  if (places.some(({ first, last }) => first <= claimed && claimed <= last)) return 'true';
  const settled = places.every(
    ({ first, field }) => first > claimed || field >= Math.max(FULL_FIELD, 2 * claimed),
  );
  return settled ? 'false' : 'open';
}
