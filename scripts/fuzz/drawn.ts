// Draws sizes, pieces and repetitions for the hostile inputs. Cannot draw what no list holds, but for arbitrary characters.
import type { Draw } from '../score/random.ts';

/** A whole number from `low` to `high`. */
export function between(draw: Draw, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1));
}

/** A whole number from 1 to `most`, small ones as often as large ones: each power of two has the same share. */
export function anySize(draw: Draw, most: number): number {
  return Math.max(1, Math.round(2 ** (draw() * Math.log2(most))));
}

/** One of a list that is not empty: `one(draw, ['a', 'b'])`. */
export function one<T>(draw: Draw, list: readonly [T, ...T[]]): T {
  return list[Math.floor(draw() * list.length)] ?? list[0];
}

/** So many of what `make` gives, joined: `several(draw, 3, () => 'a')` → `aaa`. */
export function several(count: number, make: (index: number) => string, glue = ''): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(glue);
}

/** True in so many of a hundred. */
export function chance(draw: Draw, percent: number): boolean {
  return draw() * 100 < percent;
}

/** Arbitrary UTF-16 code units from every plane, lone surrogates among them. */
export function anyCharacters(draw: Draw, count: number): string {
  return several(count, () => {
    const range = one(draw, [
      [0x00, 0x7f],
      [0x00, 0xff],
      [0x0300, 0x036f],
      [0x1100, 0x11ff],
      [0x2000, 0x206f],
      [0x3000, 0x30ff],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
      [0xd800, 0xdfff],
      [0xfe00, 0xffff],
      [0x1f300, 0x1faff],
      [0xe0000, 0xe01ef],
    ]);
    return String.fromCodePoint(between(draw, range[0] ?? 0, range[1] ?? 0));
  });
}
