import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What tells whether data packages were changed: the names, sizes and times of their files. Two that are the same say the same.
 * Example: `stampOf(['data/ai-race'])` before and after an edition was added differ. A folder that is gone counts as empty.
 */
export function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => filesIn(folder).map((file) => ({ file, ...sizeAndTime(file) })))
    .map(({ file, size, time }) => `${file} ${size} ${time}`)
    .join('\n');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function sizeAndTime(file: string): { readonly size: number; readonly time: number } {
  try {
    const { size, mtimeMs } = statSync(file);
    return { size, time: mtimeMs };
  } catch {
    return { size: -1, time: 0 };
  }
}
