// Loads every module of the packages, reads the catalogue and checks two articles, and prints the patterns that were built on the way, as JSON. Cannot see a pattern that is built under other circumstances: patterns.ts names its place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './pattern-literals.ts';
import { isTest, ROOT, sourceFiles } from './repository.ts';

/** Modules that do something as soon as they are loaded. */
const RUNNING = /\/(?:main|[a-z-]+-worker)\.ts$/;

const built = new Map<string, Pattern>();
const Original = RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct(target, args, newTarget) {
    const made: RegExp = Reflect.construct(target, args, newTarget);
    note(made);
    return made;
  },
  apply(target, self, args) {
    const made: RegExp = Reflect.apply(target, self, args);
    note(made);
    return made;
  },
});

const modules = sourceFiles().filter(
  (path) =>
    path.startsWith('packages/') && !isTest(path) && !path.includes('/testing/') && !RUNNING.test(path),
);
for (const path of modules) await import(pathToFileURL(join(ROOT, path)).href);
const { readPackagesSync } = await import('@assay/catalog');
const { buildCatalogue, checkDocument } = await import('@assay/engine');
const catalogue = buildCatalogue(readPackagesSync([join(ROOT, 'data', 'ai-race')]));
for (const language of ['ko', 'en'] as const) {
  const text = readFileSync(join(ROOT, `corpus/articles/tune/${language}-2.md`), 'utf8');
  checkDocument(catalogue, { text, language, published: null, title: null, url: null, sha256: '' });
}
globalThis.RegExp = Original;
console.log(JSON.stringify([...built.values()]));

/** Notes a pattern under the line that built it, unless a package of npm did. */
function note({ source, flags }: RegExp): void {
  const frames = (new Error('here').stack ?? '').split('\n').slice(3);
  const frame = frames.find((line) => !line.includes('node:') && !line.includes('<anonymous>'));
  const [, path, line] = /\/(packages\/[^/]+\/src\/[^:)]+):([0-9]+):/.exec(frame ?? '') ?? [];
  if (path === undefined || frame?.includes('/node_modules/.') === true) return;
  const place = `${path}:${line}`;
  built.set(`${place} ${flags} ${source}`, { source, flags, place });
}
