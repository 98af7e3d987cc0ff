/**
 * A table that is asked for words of a text. It knows its own words alone: of a plain object, every text that writes of a
 * constructor would get what all objects are made by.
 * Example: `wordTable({ one: 1 })['constructor']` → `undefined`.
 */
export function wordTable<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign<Record<string, T>, Readonly<Record<string, T>>>(Object.create(null), rows);
}
