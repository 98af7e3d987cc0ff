import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installTestPackages } from './test-packages.mjs';

let root = '';
let now = 0;
let said: string[] = [];
let calls: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-packages-'));
  mkdirSync(join(root, 'etc'));
  writeFileSync(join(root, 'etc/debian_version'), '12.1\n');
  now = 1_000;
  said = [];
  calls = [];
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | null;
  readonly stderr?: string;
  readonly missing?: boolean;
  readonly takesMs?: number;
}

/** Runs the script's work with a stand-in for apt-get. */
function install(apt: (args: string) => Answer, isRoot = true): boolean {
  return installTestPackages({
    root,
    stamp: join(root, 'stamp'),
    platform: 'linux',
    isRoot,
    now: () => now,
    run: (_, args, timeoutMs) => {
      calls.push(args.join(' '));
      const { takesMs = 0, status, stderr = '', missing = false } = apt(args.join(' '));
      now += Math.min(takesMs, timeoutMs);
      return { status: takesMs > timeoutMs ? null : status, stderr, missing };
    },
    say: (line) => said.push(line),
  });
}

function putServer(): void {
  mkdirSync(join(root, 'usr/lib/postgresql/15/bin'), { recursive: true });
  writeFileSync(join(root, 'usr/lib/postgresql/15/bin/initdb'), '');
}

function putBrowser(): void {
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  writeFileSync(join(root, 'usr/bin/chromium'), '');
  mkdirSync(join(root, 'usr/share/fonts/truetype/nanum'), { recursive: true });
}

function works(args: string): Answer {
  if (args.includes('--no-download')) (args.includes('chromium') ? putBrowser : putServer)();
  return { status: 0 };
}

describe('packages for tests', () => {
  it('does and says nothing where all is there', () => {
    putServer();
    putBrowser();
    expect(install(works)).toBe(true);
    expect([said, calls]).toEqual([[], []]);
  });

  it('downloads, then installs, without a service or what is only recommended', () => {
    expect(install(works)).toBe(true);
    expect(said).toEqual([
      'assay: installing PostgreSQL 15 for tests (once; at most two minutes) …',
      'assay: installing Chromium for tests (once; at most two minutes) …',
    ]);
    expect(calls.map((call) => call.split(' ')[0])).toEqual([
      ...['update', 'install', 'install'],
      ...['update', 'install', 'install'],
    ]);
    expect(calls[2]).toContain('--no-install-recommends postgresql-15');
    expect(calls[5]).toContain('--no-install-recommends chromium fonts-nanum');
    expect(readFileSync(join(root, 'etc/postgresql-common/createcluster.conf'), 'utf8')).toBe(
      'create_main_cluster = false\n',
    );
  });

  it('leaves the settings of the system as they are', () => {
    mkdirSync(join(root, 'etc/postgresql-common'));
    writeFileSync(join(root, 'etc/postgresql-common/createcluster.conf'), 'mine\n');
    install(works);
    expect(readFileSync(join(root, 'etc/postgresql-common/createcluster.conf'), 'utf8')).toBe('mine\n');
  });

  it('says loudly what is skipped, and why, where it may not', () => {
    expect(install(works, false)).toBe(false);
    expect(said[0]).toMatch(/^assay: SKIPPED: tests on PostgreSQL 15 \(only root can install it.*18 run$/);
    expect(said[1]).toBe(
      'assay: SKIPPED: tests in a real browser (only root can install it: apt-get install chromium fonts-nanum)',
    );
    rmSync(join(root, 'etc/debian_version'));
    expect(install(works)).toBe(false);
    expect(calls).toEqual([]);
  });

  it('installs one where the other is there, or fails', () => {
    putServer();
    expect(install(works)).toBe(true);
    expect(calls.every((call) => !call.includes('postgresql'))).toBe(true);
    rmSync(join(root, 'usr'), { recursive: true });
    const noServer = (args: string) => (args.includes('postgresql') ? { status: 100 } : works(args));
    expect(install(noServer)).toBe(false);
    expect(existsSync(join(root, 'usr/bin/chromium'))).toBe(true);
  });

  it('remembers a failure for some hours', () => {
    const fails = () => ({ status: 100, stderr: 'W: x\nE: Unable to locate package postgresql-15\n' });
    expect(install(fails)).toBe(false);
    expect(said[1]).toContain('(Unable to locate package postgresql-15)');
    calls = [];
    expect(install(works)).toBe(false);
    expect(calls).toEqual([]);
    expect(said.at(-2)).toContain('Unable to locate package postgresql-15; remove');
    now += 7 * 60 * 60_000;
    expect(install(works)).toBe(true);
  });

  it('gives up on a slow mirror within two minutes for each', () => {
    const start = now;
    expect(install(() => ({ status: 0, takesMs: 100_000 }))).toBe(false);
    expect(now - start).toBeLessThanOrEqual(2 * 120_000);
    expect(said.at(-1)).toContain('(it took too long)');
  });

  it('says where there is no apt-get', () => {
    expect(install(() => ({ status: null, missing: true }))).toBe(false);
    expect(said.at(-1)).toContain('(there is no apt-get)');
    expect(existsSync(join(root, 'stamp-chromium'))).toBe(true);
  });
});
