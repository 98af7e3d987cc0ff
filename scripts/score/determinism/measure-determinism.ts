// Checks the articles in several processes, time zones and orders of packages, and compares the bytes. Cannot vary machine or version of Node.js.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAGSHIP } from '../bench.ts';
import { writeTinyPackage } from './tiny-package.ts';

/** Two runs that must give the same bytes. */
export interface Comparison {
  readonly what: string;
  readonly same: boolean;
}

const SCRIPT = fileURLToPath(new URL('./print-digest.ts', import.meta.url));

/** Compares the reports of two processes in two time zones, and of two orders of packages. */
export async function measureDeterminism(folders: readonly string[]): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-score-'));
  try {
    const tiny = join(folder, 'lighthouses');
    writeTinyPackage(tiny);
    const articles = folders.join(',');
    const [first, second] = await both([
      [FLAGSHIP, articles, { TZ: 'UTC', LC_ALL: 'C' }],
      [FLAGSHIP, articles, { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8' }],
    ]);
    const [forwards, backwards] = await both([
      [`${FLAGSHIP},${tiny}`, articles, { TZ: 'UTC' }],
      [`${tiny},${FLAGSHIP}`, articles, { TZ: 'America/St_Johns' }],
    ]);
    return [
      { what: 'two processes, UTC and Asia/Seoul, two locales', same: first === second },
      { what: 'flagship with another package, in either order', same: forwards === backwards },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = readonly [packages: string, folders: string, env: Readonly<Record<string, string>>];

function both(runs: readonly [Run, Run]): Promise<string[]> {
  return Promise.all(runs.map(([packages, folders, env]) => digest(packages, folders, env)));
}

function digest(packages: string, folders: string, env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, SCRIPT, packages, folders], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out.trim()) : reject(new Error(`print-digest ended with code ${code}`)),
    );
  });
}
