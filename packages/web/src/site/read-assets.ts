import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { type Asset, type Assets, buildAssets } from './assets.ts';
import { buildClient } from './build-client.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Weights of the serif that long English texts are set in. */
const SERIF = ['latin-400-normal', 'latin-400-italic', 'latin-600-normal'];

/**
 * Reads the files of the site: its own from `folder`, the typefaces from their packages, its scripts from `built` where they lie
 * there already, else made from their sources in `client`. A typeface that comes late is for the next page, so that no line moves
 * under the reader's eyes.
 */
export async function readAssets(folder: string, client: string, built: string | null): Promise<Assets> {
  const require = createRequire(import.meta.url);
  const pretendard = join(dirname(require.resolve('pretendard/package.json')), 'dist/web/variable');
  const serif = join(dirname(require.resolve('@fontsource/source-serif-4/package.json')), 'files');
  const subsets = join(pretendard, 'woff2-dynamic-subset');
  const fonts: (readonly [string, Asset])[] = [
    ...readdirSync(subsets).map((name) => fileAsset(join(subsets, name), name)),
    ...SERIF.map((name) =>
      fileAsset(join(serif, `source-serif-4-${name}.woff2`), `source-serif-4-${name}.woff2`),
    ),
  ];
  const faces = readFileSync(join(pretendard, 'pretendardvariable-dynamic-subset.css'), 'utf8')
    .replaceAll(/url\(["']?\.\/woff2-dynamic-subset\/([\w.-]+)["']?\)/g, 'url("asset:$1")')
    .replaceAll('font-display: swap', 'font-display: optional');
  const own = readdirSync(folder).filter((name) => Object.hasOwn(TYPES, extname(name)));
  return buildAssets([
    ...fonts,
    ['pretendard.css', { type: TYPES['.css'] ?? '', body: new TextEncoder().encode(faces) }],
    ...(await readScripts(client, built)),
    ...own.sort().map((name) => fileAsset(join(folder, name), name)),
  ]);
}

function fileAsset(path: string, name: string): readonly [string, Asset] {
  return [
    name,
    { type: TYPES[extname(name)] ?? 'application/octet-stream', body: new Uint8Array(readFileSync(path)) },
  ];
}

async function readScripts(client: string, built: string | null): Promise<(readonly [string, Asset])[]> {
  if (built !== null && existsSync(built))
    return readdirSync(built).map((name) => fileAsset(join(built, name), name));
  const scripts = await buildClient(client);
  return scripts.map(({ name, code }) => [
    name,
    { type: TYPES['.js'] ?? '', body: new TextEncoder().encode(code) },
  ]);
}
