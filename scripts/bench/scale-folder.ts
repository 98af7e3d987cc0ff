// Prepares a catalogue of 50,000 made-up statistics with a million cells beside the bundled one, in a folder that goes with the process. Cannot share it between runs: each pays some seconds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackages } from '@assay/catalog';
import type { Catalogue } from '@assay/engine';
import { ROOT } from './material.ts';
import { CELLS_A_SERIES, MOST_SERIES, writeScalePackage } from './scale-package.ts';

/** The large catalogue's packages, and where their indexes are kept. */
export interface ScaleFolder {
  readonly packages: readonly string[];
  /** Empty at first. */
  readonly cache: string;
}

export const SCALE_NAME = `${MOST_SERIES.toLocaleString('en')} series beside it`;
export const SCALE_CELLS = MOST_SERIES * CELLS_A_SERIES;

let folder: ScaleFolder | null = null;
let catalogue: Catalogue | null = null;

/** Writes the package once. */
export function scaleFolder(): ScaleFolder {
  if (folder !== null) return folder;
  const root = mkdtempSync(join(tmpdir(), 'assay-scale-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  const own = join(root, 'package');
  writeScalePackage(own, MOST_SERIES);
  folder = { packages: [join(ROOT, 'data', 'ai-race'), own], cache: join(root, 'cache') };
  return folder;
}

/** The large catalogue, opened once. */
export function scaleCatalogue(): Catalogue {
  const { packages, cache } = scaleFolder();
  // Files just written are not trusted to stay as they are: what is told of the time is that they are older.
  catalogue ??= openPackages(packages, { folder: cache, now: laterNow });
  return catalogue;
}

/** A minute from now. */
export function laterNow(): number {
  return Date.now() + 60_000;
}
