import { createHash } from 'node:crypto';
import type { PackageFile } from './load-package.ts';

/**
 * SHA-256 over packages' files: each package's name, then its files sorted by path, each with its length. Neither the
 * order of the packages nor their place on the disk takes part.
 * Example: `hashPackages([{name: 'mine', files}])` → `9f86d0…`, 64 lower-case hexadecimal digits.
 */
export function hashPackages(
  packages: readonly { readonly name: string; readonly files: readonly PackageFile[] }[],
): string {
  const hash = createHash('sha256');
  for (const { name, files } of [...packages].sort((a, b) => compare(a.name, b.name))) {
    hash.update(`package ${name}\n`);
    for (const { path, bytes } of [...files].sort((a, b) => compare(a.path, b.path))) {
      hash.update(`file ${path} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
