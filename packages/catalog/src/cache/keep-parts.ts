import type { KeepPart } from '@assay/engine';
import type { PartStore } from './part-store.ts';

/**
 * Keeps the parts of one catalogue in a store, and in this process those that the store cannot take.
 * Example: `openCatalogue(read, keepParts(new PartStore('cache/9f86d0…')))`.
 */
export function keepParts(store: PartStore): KeepPart {
  const own = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    if (own.has(name)) return own.get(name) as T;
    const kept = store.read(name);
    if (kept !== null) return kept.value as T;
    const made = make();
    if (!store.write(name, made)) own.set(name, made);
    return made;
  };
}
