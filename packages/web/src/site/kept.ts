import { LRUCache } from 'lru-cache';

/** Values that were made and are kept by their keys, at most so many; those asked for longest ago are dropped first. */
export class Kept<Value extends object> {
  readonly #values: LRUCache<string, Value, () => Value>;

  constructor(most: number) {
    this.#values = new LRUCache({ max: most, memoMethod: (_key, _old, { context: make }) => make() });
  }

  /** The value of a key, made where it is not kept. What `make` throws is thrown, and nothing is kept. */
  get(key: string, make: () => Value): Value {
    return this.#values.memo(key, { context: make });
  }
}
