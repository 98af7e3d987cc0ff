import { readFile } from 'node:fs/promises';
import { jsonErrorPlace } from '@assay/catalog';
import { SourceError } from '@assay/sources';
import { UsageError } from '../arguments/usage-error.ts';
import { type SidecarProblem, sidecarProblem } from './sidecar-problem.ts';
import { SIDECAR, type Sidecar } from './sidecar-schema.ts';

const LARGEST = 4 * 1024 * 1024;

/** The file that corrects what is inferred of another: `sidecarPath('a.xlsx')` → `a.xlsx.assay.json`. */
export function sidecarPath(file: string): string {
  return `${file}.assay.json`;
}

/**
 * The corrections beside a file of tables; null where there are none.
 * Throws UsageError `bad-sidecar` with file, path and what is wrong, and SourceError where it cannot be read.
 */
export async function readSidecar(file: string): Promise<Sidecar | null> {
  const path = sidecarPath(file);
  const text = await readText(path);
  if (text === null) return null;
  const parsed = SIDECAR.safeParse(parseJson(text, path));
  if (!parsed.success) throw badSidecar(path, sidecarProblem(parsed.error));
  return parsed.data;
}

/** A sidecar that cannot be used, as an error that says where and why. */
export function badSidecar(file: string, problem: SidecarProblem): UsageError {
  return new UsageError({ code: 'bad-sidecar', file, problem });
}

async function readText(path: string): Promise<string | null> {
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > LARGEST) throw new SourceError('too-large', path, { bytes: LARGEST });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    if (error instanceof SourceError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SourceError('file-unreadable', path, { reason }, error);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badSidecar(path, { path: '', reason: { code: 'not-json', line: jsonErrorPlace(text).line } });
  }
}
