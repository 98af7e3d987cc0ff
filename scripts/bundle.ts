// Bundles the command line for quick starts, into node_modules/.cache/assay: bundle.ts. Called by bin/assay.cjs; cannot find a fault in the sources, the type checker does.
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { type CodeSplittingOptions, rolldown } from 'rolldown';
import { forgetOldest } from '../packages/catalog/src/cache/forget-oldest.ts';
import { buildClient } from '../packages/web/src/site/build-client.ts';
import { bundlesOf, snapshotOf, stampOf } from './bundle/bundles.cjs';

const ROOT = join(import.meta.dirname, '..');
const BUNDLES = bundlesOf(ROOT);
/** Bundles that stay, for commands that are still running from them. */
const MOST_BUNDLES = 3;
/** Packages of others that every check needs; the rest are loaded from their folders, and only when needed. */
const TAKEN_IN = /^(?:@assay\/|get-east-asian-width$)/;
/**
 * What goes into one file, to be loaded at once: what a check needs. What is left is the fetching of pages, finding their
 * articles, the service, and what other formats than text and JSON need: a group takes along whatever its files import, so that no command of the service may be in it.
 */
const AT_ONCE =
  /\/packages\/(?:engine\/src\/(?!receipt\/(?:report-schema|table-claims)|check-with-tables|table\/)|catalog\/src\/)|\/packages\/cli\/src\/(?!service\/|settings\/|annotations\/|given-table\/|commands\/(?!check\/(?!lines\/|printers\/)|catalog-|(?!with-)[a-z-]+\.ts))|\/node_modules\//;
/** What no check runs: its start need not ask whether that was changed. Packages from npm change with the lock file. */
const NOT_OF_A_CHECK = /^(?:node_modules|packages\/(?:web|pipeline|store))\//;
/** What else a bundle depends on. */
const BESIDES = [
  'package-lock.json',
  'scripts/bundle.ts',
  ...['bundles.cjs', 'start-snapshot.cjs', 'warm-up.cjs'].map((file) => `scripts/bundle/${file}`),
];

const PACKAGES = packagesNamed();

/** Changes are told by time, which some file systems count in steps. */
const started = Date.now() - 20;
const command = await bundle('main', 'packages/cli/src/main.ts', {
  groups: [{ name: 'check', test: AT_ONCE }],
});
const workers = [
  await bundle('article-worker', 'packages/sources/src/article/article-worker.ts', false),
  await bundle('check-worker', 'packages/pipeline/src/check/check-worker.ts', false),
];
const scripts = await buildClient(join(ROOT, 'packages', 'web', 'client'));
const files = [
  ...command.files,
  ...workers.flatMap((worker) => worker.files),
  ...scripts.map(({ name, code }) => [join('scripts', name), code] as const),
];
const name = createHash('sha256')
  .update(JSON.stringify([process.version, files]))
  .digest('hex');
keepFiles();
warmUp();
keepList([
  ...new Set([
    ...command.inputs,
    ...workers.flatMap((worker) => worker.inputs),
    ...scripts.flatMap(({ inputs }) => inputs.map((path) => relative(ROOT, path))),
    ...BESIDES,
  ]),
]);
keepSnapshot();
forgetOldest(BUNDLES, MOST_BUNDLES);

/** The files that an entry is bundled into, and the paths of those that went in. */
async function bundle(
  entry: string,
  input: string,
  codeSplitting: CodeSplittingOptions | false,
): Promise<{ files: (readonly [name: string, code: string])[]; inputs: string[] }> {
  const build = await rolldown({
    cwd: ROOT,
    input: { [entry]: input },
    platform: 'node',
    resolve: { conditionNames: ['assay-source', 'node', 'import', 'default'] },
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !TAKEN_IN.test(id),
    logLevel: 'silent',
  });
  const { output } = await build.generate({
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    codeSplitting,
    dynamicImportInCjs: false,
  });
  for (const one of output)
    if (one.type === 'chunk')
      insistOnPackages(one.imports, one.fileName.startsWith('check-') && entry === 'main');
  const inputs = (await build.watchFiles).map((path) => relative(ROOT, path));
  await build.close();
  return {
    files: output.flatMap((one) =>
      one.type === 'chunk' ? [[one.fileName, asciiOf(one.code)] as const] : [],
    ),
    inputs,
  };
}

/**
 * Throws where a bundle would load a package that nothing here depends on: a bundler puts in calls to helpers of its own for
 * syntax that it rewrites, and a bundle with one loads nowhere. What a check loads at once may need no package: each is waited
 * for at every start.
 */
function insistOnPackages(imports: readonly string[], isAtOnce: boolean): void {
  for (const id of imports) {
    if (isBuiltin(id) || id.endsWith('.js')) continue;
    const folder = id
      .split('/')
      .slice(0, id.startsWith('@') ? 2 : 1)
      .join('/');
    if (isAtOnce) throw new Error(`a check would load ${id} at once`);
    if (!PACKAGES.has(folder)) throw new Error(`a bundle would load ${id}, which no package of ours names`);
  }
}

/** What the packages of this repository depend on. */
function packagesNamed(): ReadonlySet<string> {
  const names = readdirSync(join(ROOT, 'packages')).flatMap((name) => {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'),
    );
    return [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
  });
  return new Set(names);
}

/**
 * Code without characters beyond ASCII, which is read several times as quickly; a backslash that stood before one, where it
 * says nothing, goes. No source uses `String.raw`.
 */
function asciiOf(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, unit: string) => {
    const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return slashes.slice(slashes.length % 2) + escaped;
  });
}

/** Puts the files into their folder at once, as the newest; the same may lie there already. */
function keepFiles(): void {
  const folder = join(BUNDLES, name);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return;
  }
  const unfinished = join(BUNDLES, `unfinished-${randomUUID()}`);
  mkdirSync(unfinished, { recursive: true });
  mkdirSync(join(unfinished, 'scripts'));
  for (const [file, text] of files) writeFileSync(join(unfinished, file), text);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Checks the samples once, so that the code compiled for both languages and the indexed catalogue are kept too. */
function warmUp(): void {
  const script = join(import.meta.dirname, 'bundle', 'warm-up.cjs');
  spawnSync(process.execPath, [script, ROOT, join(BUNDLES, name)], { stdio: 'ignore' });
}

/**
 * Keeps the state of a process that has loaded the bundle and checked the samples: bin/assay starts a check from it. Where none
 * can be made, the bundle is loaded at each start. The file is on the disk before it has its name: a part of one ends Node.js.
 */
function keepSnapshot(): void {
  if (!process.execPath.startsWith(join(realpathSync(ROOT), 'node_modules', 'node-'))) return;
  const script = join(import.meta.dirname, 'bundle', 'start-snapshot.cjs');
  const unfinished = join(BUNDLES, `unfinished-start-${randomUUID()}`);
  const made = spawnSync(
    process.execPath,
    ['--snapshot-blob', unfinished, '--build-snapshot', script, realpathSync(ROOT), join(BUNDLES, name)],
    { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (made.status === 0) {
    const file = openSync(unfinished, 'r');
    fsyncSync(file);
    closeSync(file);
    renameSync(unfinished, snapshotOf(ROOT));
  } else rmSync(unfinished, { force: true });
}

/** Says which bundle is of the sources as they are, and how to tell that they still are. */
function keepList(paths: readonly string[]): void {
  const changed = paths.find((path) => statSync(join(ROOT, path)).ctimeMs > started);
  if (changed !== undefined) throw new Error(`${changed} was changed while it was bundled; run it again`);
  const stamps = (isOther: boolean) =>
    Object.fromEntries(
      [...paths]
        .sort()
        .filter((path) => NOT_OF_A_CHECK.test(path) === isOther)
        .map((path) => [path, stampOf(join(ROOT, path))]),
    );
  const unfinished = join(BUNDLES, `current-${randomUUID()}`);
  writeFileSync(
    unfinished,
    JSON.stringify({ name, node: process.version, inputs: stamps(false), others: stamps(true) }),
  );
  renameSync(unfinished, join(BUNDLES, 'current.json'));
}
