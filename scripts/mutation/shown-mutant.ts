// Hands the changed source from the runner to the configuration, which is a module of its own. Cannot reach another process.

/** A file by its absolute path, and the text that is to be read in its place. */
export interface ShownMutant {
  readonly file: string;
  readonly text: string;
}

const KEY = Symbol.for('assay.mutation.shown');
/** One object for every copy of this module in the process. */
const shared: { [KEY]?: ShownMutant | null } & object = Object.assign(globalThis, {});

/** What is read in place of a file; null where all is as on disk. */
export function shownMutant(): ShownMutant | null {
  return shared[KEY] ?? null;
}

export function showMutant(shown: ShownMutant | null): void {
  shared[KEY] = shown;
}
