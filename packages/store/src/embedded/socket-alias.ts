import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors.ts';
import { fileFailure } from './failures.ts';
import type { Layout } from './layout.ts';

const SOCKET = '/.s.PGSQL.5432';
/** A socket's path, with the zero that ends it: 108 bytes on Linux, 104 on macOS. */
const LONGEST = 103;
const SHORT_ROOTS = [tmpdir(), '/tmp'];

/**
 * The folder by which clients name the server's socket: its own, or, where that path is too long for a socket, a short
 * one that leads there, in a private folder, remembered in the data folder.
 * Throws StoreError `socket-folder-failed`.
 */
export function socketFolder(layout: Layout, roots: readonly string[] = SHORT_ROOTS): string {
  if (fits(layout.run)) return layout.run;
  const known = readAlias(layout);
  if (known !== null) return known;
  let failure: StoreError | null = null;
  for (const root of roots) {
    try {
      const alias = join(mkdtempSync(join(root, 'assay-')), 'run');
      if (!fits(alias)) {
        rmSync(dirname(alias), { recursive: true });
        failure ??= new StoreError('socket-folder-failed', root, {
          reason: `${alias.length + SOCKET.length} > ${LONGEST}`,
        });
        continue;
      }
      symlinkSync(layout.run, alias);
      writeFileSync(layout.alias, `${alias}\n`, { mode: 0o600 });
      return alias;
    } catch (error) {
      failure = fileFailure(error, 'socket-folder-failed', root);
    }
  }
  throw failure ?? new StoreError('socket-folder-failed', layout.run, { reason: 'no-such-folder' });
}

/** Removes the short path; the next start makes another. */
export function removeAlias(layout: Layout): void {
  const alias = readAlias(layout);
  if (alias !== null) rmSync(dirname(alias), { recursive: true, force: true });
  rmSync(layout.alias, { force: true });
}

/** The remembered path, if it still leads here and nobody else can have made it. */
function readAlias(layout: Layout): string | null {
  try {
    const alias = readFileSync(layout.alias, 'utf8').trim();
    const folder = lstatSync(dirname(alias));
    const ours = folder.isDirectory() && folder.uid === process.getuid?.() && (folder.mode & 0o077) === 0;
    return ours && readlinkSync(alias) === layout.run ? alias : null;
  } catch {
    return null;
  }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder + SOCKET) <= LONGEST;
}
