// Finds the tests that reach a source by its imports, the nearest first. Cannot see which tests run a line of it.

import { parseText } from '../verify/parse.ts';
import { filesUnder, readText } from '../verify/repository.ts';
import { importsOf } from '../verify/structure/imports.ts';
import { resolveImport } from '../verify/structure/places.ts';

/** Who imports whom among the files of a folder. */
export class ImportGraph {
  readonly #importers = new Map<string, string[]>();

  constructor(files: ReadonlyMap<string, string>) {
    for (const [path, text] of files)
      for (const { specifier } of importsOf(parseText(path, text))) {
        if (!specifier.startsWith('.')) continue;
        const target = resolveImport(path, specifier);
        this.#importers.set(target, [...(this.#importers.get(target) ?? []), path]);
      }
  }

  /** The tests that import a file, at any remove: its own first, then by the number of steps. */
  testsOf(path: string): string[] {
    const own = path.replace(/\.ts$/, '.test.ts');
    const steps = new Map([[path, 0]]);
    for (const [at, step] of steps)
      for (const importer of this.#importers.get(at) ?? [])
        if (!steps.has(importer)) steps.set(importer, step + 1);
    return [...steps]
      .filter(([file]) => file.endsWith('.test.ts'))
      .sort(
        ([a, first], [b, second]) =>
          Number(b === own) - Number(a === own) || first - second || (a < b ? -1 : 1),
      )
      .map(([file]) => file);
  }
}

/** The graph of a package as it is on disk. */
export function readGraph(folder: string): ImportGraph {
  return new ImportGraph(
    new Map(
      filesUnder(folder, (path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).map((path) => [
        path,
        readText(path),
      ]),
    ),
  );
}
