import { mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Binaries } from './binaries.ts';

/**
 * Fills a folder with links to the libraries of a PostgreSQL, under every name by which a program asks for them.
 * Packages cannot hold links, and installing without scripts does not make them; the packages' own folder may be
 * read-only, or shared with others. Links are put in place whole, so that several starts may do this at once.
 */
export function linkLibraries({ lib, root }: Binaries, folder: string): void {
  if (lib === null) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of libraryNames(lib, root)) {
    const link = join(folder, name);
    const target = join(lib, file);
    if (linkTarget(link) === target) continue;
    const fresh = `${link}.${process.pid}`;
    symlinkSync(target, fresh);
    renameSync(fresh, link);
  }
}

/** Every name and the file that it stands for: `libpq.so.5` → `libpq.so.5.18`. */
function libraryNames(lib: string, root: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of readdirSync(lib)) if (/\.(?:so|dylib)(?:\.|$)/.test(file)) names.set(file, file);
  for (const { source, target } of readLinks(root)) names.set(basename(target), basename(source));
  return names;
}

function readLinks(root: string): { source: string; target: string }[] {
  let text: string;
  try {
    text = readFileSync(join(root, 'pg-symlinks.json'), 'utf8');
  } catch {
    // A package without links has no list.
    return [];
  }
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.map((one: { source?: unknown; target?: unknown }) => ({
    source: String(one.source),
    target: String(one.target),
  }));
}

function linkTarget(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}
