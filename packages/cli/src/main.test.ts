import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'packages', 'cli', 'samples');
const ENV = { PATH: process.env.PATH };
let folder = '';

/** Making a bundle, on a busy machine. */
const BUNDLING_MS = 180_000;

beforeAll(() => {
  spawnSync(join(ROOT, 'bin', 'assay'), ['--version'], { env: ENV });
  folder = mkdtempSync(join(tmpdir(), 'assay-main-'));
  symlinkSync(join(ROOT, 'bin', 'assay'), join(folder, 'assay'));
}, BUNDLING_MS);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command as it is called from a shell', () => {
  it('works through a link, from anywhere, with the bundled data', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      join(folder, 'assay'),
      ['check', join(SAMPLES, 'sample.ko.md')],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...ENV, LANG: 'ko_KR.UTF-8' },
      },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('── ');
    expect(stdout).not.toContain('\u001B');
  });

  it.each(['ko', 'en'])(
    'prints the same, byte for byte, with nothing kept: %s',
    { timeout: 60_000 },
    (language) => {
      const args = ['check', join(SAMPLES, `sample.${language}.md`), '--json'];
      const [kept, bare] = [ENV, { ...ENV, ASSAY_CACHE: 'off' }].map((env) =>
        spawnSync(join(folder, 'assay'), args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 }),
      );
      expect(kept?.stdout.length).toBeGreaterThan(1_000);
      expect({ ...kept, pid: 0 }).toEqual({ ...bare, pid: 0 });
    },
  );

  it('checks a file from where npm was called', { timeout: 30_000 }, () => {
    const { status, stderr } = spawnSync(
      join(ROOT, 'bin', 'assay'),
      ['start', 'check', 'sample.en.md', '--json'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...ENV, INIT_CWD: SAMPLES },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it.each([
    ['SIGTERM', 'serve'],
    ['SIGINT', 'start'],
  ] as const)('runs the service until %s: %s', { timeout: 120_000 }, async (signal, command) => {
    const data = join(folder, command);
    const child = spawn(
      join(folder, 'assay'),
      [command, '--port', '0', '--data', data, '--samples', 'false', '--lang', 'ko'],
      { cwd: folder, env: { ...ENV, ASSAY_CACHE: 'off' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    let log = '';
    child.stderr.on('data', (part: Buffer) => {
      log += part.toString();
    });
    const url = await new Promise<string | null>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString();
        const ready = /준비되었습니다: (http\S+)\n/.exec(out);
        if (ready !== null) resolve(ready[1] ?? '');
      });
      child.once('close', () => resolve(null));
    });
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, out.startsWith('Assay는')], log).toEqual([200, command === 'start']);
    child.kill(signal);
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code, log).toBe(0);
    expect(JSON.parse(log.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ event: 'stopped' });
  });

  it('stops quietly when its reader goes away', { timeout: 30_000 }, async () => {
    const sample = join(SAMPLES, 'sample.ko.md');
    const child = spawn(join(folder, 'assay'), ['check', sample, sample, '--json'], {
      env: ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('says where the output cannot be written', {
    timeout: 30_000,
    skip: process.platform !== 'linux',
  }, () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${join(folder, 'assay')}" --help > /dev/full`], {
      encoding: 'utf8',
      env: ENV,
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'assay: cannot write the output (ENOSPC); check the disk or the other end\n',
    });
  });
});
