// Says of a path which package it belongs to and what kind of file it is. Cannot read the file.

/** `packageOf('packages/engine/src/check.ts')` → `engine`; null for what belongs to no package. */
export function packageOf(path: string): string | null {
  return /^packages\/([^/]+)\/src\//.exec(path)?.[1] ?? null;
}

/** The language whose folder holds a file: `languageOf('packages/engine/src/language/ko/units.ts')` → `ko`. */
export function languageOf(path: string): string | null {
  return /\/language\/([a-z]{2,3})\//.exec(path)?.[1] ?? null;
}

/** The path that a relative import means, from the file that imports it. */
export function resolveImport(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
