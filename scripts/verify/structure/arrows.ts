// Checks which package, language and module imports which. Cannot see a dependency by duck-typing or through data.
import type { Finding } from '../finding.ts';
import type { ParsedFile } from '../parse.ts';
import { isTest } from '../repository.ts';
import { type ImportOf, importsOf } from './imports.ts';
import { languageOf, packageOf, resolveImport } from './places.ts';

/** cli → web → pipeline → store, sources → catalog → engine: what each may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  catalog: ['engine'],
  sources: ['catalog', 'engine'],
  store: ['catalog', 'engine'],
  pipeline: ['store', 'sources', 'catalog', 'engine'],
  cli: ['web', 'pipeline', 'store', 'sources', 'catalog', 'engine'],
  web: ['pipeline', 'store', 'sources', 'catalog', 'engine'],
  testing: ['cli', 'web', 'pipeline', 'store', 'sources', 'catalog', 'engine'],
};
/** Folders of the engine whose files build on those before them in the row, and on none behind; all may use what lies beside the folders. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'packages/engine/src/claim': ['bearers', 'times', 'numbers', 'words', 'tables'],
  'packages/engine/src/check': [
    'bearers',
    'candidates',
    'judging',
    'times',
    'doubts',
    'other-readings',
    'together',
    'events',
  ],
};
/** The most packages of others that the engine may use. */
const ENGINE_DEPENDENCIES = 2;

/** Faults in what a file of a package imports; `engineDependencies` are those of the engine's package.json. */
export function checkArrows(file: ParsedFile, engineDependencies: readonly string[]): Finding[] {
  const own = packageOf(file.path);
  if (own === null) return [];
  return importsOf(file).flatMap((one) => {
    const message =
      arrowFault(own, file.path, one) ??
      (own === 'engine' ? engineFault(file.path, one, engineDependencies) : null) ??
      languageFault(file.path, one) ??
      layerFault(file.path, one) ??
      barrelFault(own, file.path, one);
    return message === null ? [] : [{ place: `${file.path}:${one.line}`, message }];
  });
}

/** More dependencies than the engine may have. */
export function checkEngineDependencies(dependencies: readonly string[]): Finding[] {
  return dependencies.length <= ENGINE_DEPENDENCIES
    ? []
    : [
        {
          place: 'packages/engine/package.json',
          message: `has ${dependencies.length} dependencies, and may have ${ENGINE_DEPENDENCIES}`,
        },
      ];
}

function arrowFault(own: string, path: string, { specifier }: ImportOf): string | null {
  if (specifier.startsWith('.')) {
    const other = packageOf(resolveImport(path, specifier));
    return other === own || (other === null && isTest(path))
      ? null
      : `imports ${specifier}, a file outside its package`;
  }
  const [, other, deep] = /^@assay\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (other === undefined) return null;
  // What helps several tests lies in a folder of its own.
  const isForTests = isTest(path) || path.includes('/testing/');
  if (deep !== undefined && !(deep === '/testing' && isForTests))
    return `imports ${specifier}, past the public API of ${other}`;
  if (other === 'testing')
    return isTest(path) || own === 'testing' ? null : 'imports testing, which is for tests alone';
  const allowed = MAY_IMPORT[own];
  if (allowed === undefined) return `belongs to a package, ${own}, that the arrows do not know`;
  return other === own || allowed.includes(other) ? null : `${own} must not import ${other}`;
}

function engineFault(path: string, { specifier }: ImportOf, dependencies: readonly string[]): string | null {
  if (specifier.startsWith('.') || isTest(path) || path.includes('/testing/')) return null;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return dependencies.includes(name)
    ? null
    : `the engine imports ${specifier}, and may import ${dependencies.join(', ')} and itself`;
}

/** A language is a folder: only the registries, and the public API, import from it. */
function languageFault(path: string, { specifier }: ImportOf): string | null {
  if (!specifier.startsWith('.') || isTest(path)) return null;
  const target = languageOf(resolveImport(path, specifier));
  if (target === null || languageOf(path) === target) return null;
  if (languageOf(path) !== null)
    return `${languageOf(path)} imports ${target}: languages do not know each other`;
  return /\/src\/(?:(?:table\/)?language\/registry[^/]*|index)\.ts$/.test(path) ||
    !path.startsWith('packages/engine/')
    ? null
    : `imports ${specifier}; a language's folder is imported by language/registry*.ts alone`;
}

/** A folder builds on those before it: what judges a claim knows nothing of what doubts the judgement. */
function layerFault(path: string, { specifier }: ImportOf): string | null {
  if (!specifier.startsWith('.') || isTest(path)) return null;
  const target = resolveImport(path, specifier);
  for (const [folder, layers] of Object.entries(LAYERS)) {
    const own = layers.indexOf(layerOf(path, folder));
    const other = layers.indexOf(layerOf(target, folder));
    if (own >= 0 && other > own)
      return `imports ${specifier}; ${layers[own]} must not build on ${layers[other]}`;
  }
  return null;
}

/** `layerOf('a/b/c.ts', 'a')` → `b`; '' for what lies elsewhere. */
function layerOf(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? '') : '';
}

function barrelFault(own: string, path: string, { again, whole, specifier }: ImportOf): string | null {
  if (!again || path === `packages/${own}/src/index.ts`) return null;
  return whole || own === 'engine' ? `re-exports ${specifier}; src/index.ts is the only barrel` : null;
}
