/** Texts as plain values, to be kept: one after the other, where each ends, and the places that share a hash. */
export interface StringRows {
  readonly joined: string;
  readonly ends: Int32Array;
  /** For each slot one more than the place of the text there, 0 where none is; a power of two of them. */
  readonly slots: Int32Array;
}

/** The places of many texts, as a map would give them, but ready at once when its rows have been kept. */
export class StringTable {
  readonly size: number;
  private readonly rows: StringRows;

  constructor(rows: StringRows) {
    this.rows = rows;
    this.size = rows.ends.length;
  }

  /** Where a text stands among those laid out; −1 where it is none of them. */
  placeOf(text: string): number {
    const { joined, ends, slots } = this.rows;
    const mask = slots.length - 1;
    for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return -1;
      const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
      if ((ends[place] ?? 0) - start === text.length && joined.startsWith(text, start)) return place;
    }
  }
}

/**
 * Lays out texts, of which no two are the same.
 * Example: `new StringTable(layOutStrings(['논문', '특허'])).placeOf('특허')` → 1.
 */
export function layOutStrings(texts: readonly string[]): StringRows {
  const ends = new Int32Array(texts.length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * texts.length + 2)));
  const mask = slots.length - 1;
  let end = 0;
  for (const [place, text] of texts.entries()) {
    end += text.length;
    ends[place] = end;
    let slot = hashOf(text) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return { joined: texts.join(''), ends, slots };
}

/** FNV-1a over the code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
