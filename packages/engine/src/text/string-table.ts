/** Texts as plain values, to be kept: one after the other, and where each ends. */
export interface TextRows {
  readonly joined: string;
  readonly ends: Int32Array;
}

/** Texts of which no two are the same, and the places that share a hash. */
export interface StringRows extends TextRows {
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

  /** The text at a place, from 0 to `size`. */
  at(place: number): string {
    return textAt(this.rows, place);
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

/** Lays out texts: `layOutTexts(['a', 'bc'])` → `{ joined: 'abc', ends: [1, 3] }`. */
export function layOutTexts(texts: readonly string[]): TextRows {
  let end = 0;
  const ends = Int32Array.from(texts, (text) => {
    end += text.length;
    return end;
  });
  return { joined: texts.join(''), ends };
}

/** The text at a place: `textAt(layOutTexts(['a', 'bc']), 1)` → `bc`; nothing beyond the last. */
export function textAt({ joined, ends }: TextRows, place: number): string {
  return joined.slice(place === 0 ? 0 : (ends[place - 1] ?? joined.length), ends[place]);
}

/**
 * Lays out texts, of which no two are the same.
 * Example: `new StringTable(layOutStrings(['논문', '특허'])).placeOf('특허')` → 1.
 */
export function layOutStrings(texts: readonly string[]): StringRows {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * texts.length + 2)));
  const mask = slots.length - 1;
  for (const [place, text] of texts.entries()) {
    let slot = hashOf(text) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return { ...layOutTexts(texts), slots };
}

/** FNV-1a over the code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
