import type { PackageReader } from './read-file.ts';

/** A reader for which some files have other contents than on the disk, to try a change before it is written. */
export function overlaid(disk: PackageReader, overlay: ReadonlyMap<string, Uint8Array>): PackageReader {
  return {
    read: (path) => {
      const bytes = overlay.get(path);
      return bytes === undefined ? disk.read(path) : { ok: true, bytes };
    },
  };
}
