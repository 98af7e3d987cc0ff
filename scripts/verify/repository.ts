// Lists the files of the repository that the checks look at. Cannot tell what git tracks: it goes by folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');
/** Folders that hold nothing of ours. */
const FOREIGN = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);

/** Every file below a folder of the repository, sorted, as paths from the root with forward slashes. */
export function filesUnder(folder: string, accept: (path: string) => boolean): string[] {
  const found: string[] = [];
  const enter = (absolute: string): void => {
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const path = join(absolute, entry.name);
      if (entry.isDirectory()) {
        if (!FOREIGN.has(entry.name)) enter(path);
      } else if (entry.isFile()) {
        const named = relative(ROOT, path).split(sep).join('/');
        if (accept(named)) found.push(named);
      }
    }
  };
  enter(join(ROOT, folder));
  return found.sort();
}

/** The names of the packages, as their folders are called. */
function packageNames(): string[] {
  return readdirSync(join(ROOT, 'packages'))
    .filter((name) => statSync(join(ROOT, 'packages', name)).isDirectory())
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function isTest(path: string): boolean {
  return /\.(?:test|test-d)\.[cm]?ts$/.test(path);
}

/** TypeScript of the packages and scripts, tests too. */
export function sourceFiles(): string[] {
  const packages = packageNames().flatMap((name) =>
    filesUnder(`packages/${name}`, (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path)),
  );
  return [...packages, ...filesUnder('scripts', (path) => /\.(?:ts|mjs)$/.test(path))];
}
