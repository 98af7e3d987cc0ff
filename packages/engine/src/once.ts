/** What is found once and kept: a map, or one that lets go of what nobody else holds. */
interface Kept<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The value that is kept for a key; the first time it is made. Example: `once(kept, view, () => read(view))` reads each view once. */
export function once<Key, Value>(kept: Kept<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
