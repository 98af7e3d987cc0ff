// Draws repeatable numbers from a text. Cannot make two uses of one text independent.

/** A source of numbers from 0 up to 1; the same seed gives the same ones, on every machine. */
export type Draw = () => number;

/** A generator (mulberry32) seeded with a text (FNV-1a): `drawFrom('en-1.md:120')`. */
export function drawFrom(seed: string): Draw {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  }
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the list, or undefined where it is empty. */
export function pick<T>(draw: Draw, list: readonly T[]): T | undefined {
  return list[Math.floor(draw() * list.length)];
}

/** The list in an order drawn from the generator. */
export function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
