/** Numbers in a sketch. */
const SKETCH_SIZE = 48;
/** Letters in a piece; whoever edits a word breaks this many pieces beside it. */
const PIECE = 9;
/** Letters that are sketched; a copy of a longer text is a copy of its beginning. */
const REACH = 12_000;

/**
 * A sketch of a text by which copies are known: of all its pieces of nine letters, spaces and marks left out, the least of each of 48 mixings (min-hash).
 * The part of equal numbers in two sketches is about the part of pieces that the texts share.
 * Example: `sketchOf(text).length` → 48; empty where the text is shorter than one piece.
 */
export function sketchOf(text: string): number[] {
  const letters = text
    .slice(0, REACH)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < PIECE) return [];
  const least = new Array<number>(SKETCH_SIZE).fill(0xffffffff);
  for (let start = 0; start + PIECE <= letters.length; start++) {
    const piece = hash(letters, start, start + PIECE);
    for (let place = 0; place < SKETCH_SIZE; place++) {
      const mixed = mix(piece ^ Math.imul(place + 1, 0x9e3779b1));
      if (mixed < (least[place] ?? 0)) least[place] = mixed;
    }
  }
  return least;
}

/** The part of the texts' pieces that two sketches have in common, 0 to 1. */
export function sketchLikeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let place = 0; place < a.length; place++) if (a[place] === b[place]) equal++;
  return equal / a.length;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The finishing steps of MurmurHash3. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
