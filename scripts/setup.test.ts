import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-setup-'));
  for (const folder of ['scripts', 'bin', 'tools']) mkdirSync(join(root, folder));
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(root, 'scripts', 'setup.mjs'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  program('bin/node', 'echo v24.1.0');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function program(path: string, body: string): void {
  writeFileSync(join(root, path), `#!/bin/sh\n${body}\n`);
  chmodSync(join(root, path), 0o755);
}

/** Runs the script with a stand-in for npm that notes each call and then does `body`. */
function setup(body: string | null): { status: number | null; stdout: string; stderr: string } {
  if (body !== null) program('tools/npm', `echo "$@" >> '${join(root, 'calls')}'\n${body}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], {
    encoding: 'utf8',
    env: { PATH: body === null ? join(root, 'none') : `${join(root, 'tools')}:/usr/bin:/bin` },
  });
  return { status, stdout, stderr };
}

const INSTALLING = 'assay: installing packages (once; about half a minute) …\n';

describe('setting up', () => {
  it('installs once, says so in one line on standard error, and then nothing more', () => {
    expect(setup('exit 0')).toEqual({ status: 0, stdout: '', stderr: INSTALLING });
    expect(setup('exit 1')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('installs again when the lock file has changed', () => {
    setup('exit 0');
    writeFileSync(join(root, 'package-lock.json'), '{"changed": true}');
    expect(setup('exit 0').stderr).toBe(INSTALLING);
  });

  it('installs again after an installation that was broken off, even for the lock file of before', () => {
    setup('exit 0');
    writeFileSync(join(root, 'package-lock.json'), '{"changed": true}');
    const broken = setup('kill -9 $$');
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('assay: the installation was broken off: run this again to finish it');
    writeFileSync(join(root, 'package-lock.json'), '{}');
    expect(setup('exit 0').stderr).toBe(INSTALLING);
  });

  it.each([
    ['ENOTFOUND', 'the package registry could not be reached (ENOTFOUND): check the network'],
    ['EACCES', 'cannot write to'],
    ['ENOSPC', 'the disk is full'],
    ['EUSAGE', 'package.json and package-lock.json do not agree'],
    ['E404', 'the package registry refused a package (E404)'],
    ['EINTEGRITY', 'a package arrived damaged'],
    ['EODD', 'npm ci failed (EODD: something odd)'],
  ])('puts %s into one line that says what to do', (code, line) => {
    const { status, stderr } = setup(
      `echo "npm error code ${code}" >&2; echo "npm error something odd" >&2; echo "npm error A complete log" >&2; exit 1`,
    );
    expect(status).toBe(2);
    const [first, second, ...rest] = stderr.split('\n');
    expect(`${first}\n`).toBe(INSTALLING);
    expect(second).toContain(`assay: ${line}`);
    expect(rest).toEqual(['']);
    expect(existsSync(join(root, 'node_modules', '.cache', 'assay-setup'))).toBe(false);
  });

  it('says where npm is missing', () => {
    const { status, stderr } = setup(null);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${INSTALLING}assay: npm was not found: install npm 10 or later, and run this again\n`,
    );
  });

  it('says where no Node.js that runs TypeScript is to be had', () => {
    program('bin/node', 'echo v20.20.2');
    const { status, stderr } = setup('exit 0');
    expect(status).toBe(2);
    expect(stderr).toContain('no Node.js 24 comes with the packages for');
  });

  it('says which file is missing', () => {
    rmSync(join(root, 'package-lock.json'));
    const { status, stderr } = setup('exit 0');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^assay: cannot read package-lock\.json in .*: restore it from the repository\n$/);
  });
});
