/** A stretch of two lists: what both have, or what one has in place of what the other has. */
export type Stretch<T> =
  | { readonly kind: 'same'; readonly items: readonly T[] }
  | { readonly kind: 'different'; readonly before: readonly T[]; readonly after: readonly T[] };

/** Comparing all with all is worth so many steps; longer lists that differ throughout count as different whole. */
const MOST_CELLS = 6_000_000;

/**
 * Two lists as what they have in common, in order, and what differs between; the longest common sequence is kept.
 * Example: `commonParts(['a', 'b', 'c'], ['a', 'x', 'c'])` → same `a`, different `b` and `x`, same `c`.
 */
export function commonParts<T>(before: readonly T[], after: readonly T[]): Stretch<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const middle: Stretch<T>[] =
    a.length * b.length > MOST_CELLS
      ? [{ kind: 'different', before: a, after: b }]
      : walk(a, b, lengths(a, b));
  return joined([
    { kind: 'same', items: before.slice(0, head) },
    ...middle,
    { kind: 'same', items: before.slice(before.length - tail) },
  ]);
}

/** How long the longest common sequence of what follows is, for each pair of places; a row has one more than `b`. */
function lengths<T>(a: readonly T[], b: readonly T[]): Uint16Array {
  const row = b.length + 1;
  const table = new Uint16Array((a.length + 1) * row);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * row + j] =
        a[i] === b[j]
          ? (table[(i + 1) * row + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * row + j] ?? 0, table[i * row + j + 1] ?? 0);
  return table;
}

function walk<T>(a: readonly T[], b: readonly T[], table: Uint16Array): Stretch<T>[] {
  const row = b.length + 1;
  const parts: Stretch<T>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const start = i;
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    }
    if (i > start) parts.push({ kind: 'same', items: a.slice(start, i) });
    const [fromA, fromB] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const without = i < a.length ? (table[(i + 1) * row + j] ?? 0) : -1;
      const beyond = j < b.length ? (table[i * row + j + 1] ?? 0) : -1;
      if (without >= beyond) i += 1;
      else j += 1;
    }
    if (i > fromA || j > fromB)
      parts.push({ kind: 'different', before: a.slice(fromA, i), after: b.slice(fromB, j) });
  }
  return parts;
}

function joined<T>(parts: readonly Stretch<T>[]): Stretch<T>[] {
  return parts.filter((part) => (part.kind === 'same' ? part.items.length > 0 : true));
}
