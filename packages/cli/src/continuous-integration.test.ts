import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArguments } from './arguments/read-arguments.ts';
import { readCheckOptions } from './commands/check/check-options.ts';
import { COMMANDS } from './commands/registry.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (name: string): unknown => parse(readFileSync(join(ROOT, name), 'utf8'), { strict: true });

/** The fields of a composite action that are used here. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env?: Record<string, string>;
    }[];
  };
}

const action = read('action.yml') as Action;
const [setUp, check] = action.runs.steps;
/** How GitHub runs a step whose shell is bash. */
const BASH = ['--noprofile', '--norc', '-eo', 'pipefail', '-c'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-action-'));
  mkdirSync(join(folder, 'action', 'bin'), { recursive: true });
  // In place of the command: prints what it was called with, and ends as if a figure were refuted.
  writeFileSync(join(folder, 'action', 'bin', 'assay'), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 1\n', {
    mode: 0o755,
  });
  mkdirSync(join(folder, 'drafts', 'deep', 'er'), { recursive: true });
  for (const name of ['a b.md', 'deep/er/c.md', '$(touch evil).md', 'note.txt'])
    writeFileSync(join(folder, 'drafts', name), '');
  writeFileSync(join(folder, '-x.md'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the step that checks, with inputs as a workflow gives them. */
function runStep(inputs: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(
    Object.entries(check?.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const env = { PATH: process.env.PATH, GITHUB_ACTION_PATH: join(folder, 'action'), ...values };
  const { status, stdout, stderr } = spawnSync('bash', [...BASH, check?.run ?? ''], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stderr, args: stdout.trimEnd().split('\n') };
}

describe('the action for GitHub', () => {
  it('is composite, and runs what is there', () => {
    expect(action.runs.using).toBe('composite');
    const named = action.runs.steps.flatMap(({ run }) => [
      ...run.matchAll(/\$GITHUB_ACTION_PATH\/([\w./-]+)/g),
    ]);
    expect(named.map(([, path = '']) => path)).toEqual(['scripts/setup.mjs', 'bin/assay']);
    for (const [, path = ''] of named) expect(existsSync(join(ROOT, path)), path).toBe(true);
    expect(setUp?.shell).toBe('bash');
  });

  it('puts no input into a script, where it could become a command, and uses each', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    const used = Object.values(check?.env ?? {}).map((one) => /inputs\.([a-z-]+)/.exec(one)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('gives the drafts that its patterns match, whatever they are called, and ends with the code of the check', () => {
    const { status, stderr, args } = runStep({ files: 'drafts/**/*.md\n  -x.md  \n\nnone-*.md' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(args.slice(0, 4)).toEqual(['check', '--format', 'github', '--']);
    expect(args.slice(4).sort()).toEqual(
      ['-x.md', 'drafts/$(touch evil).md', 'drafts/a b.md', 'drafts/deep/er/c.md'].sort(),
    );
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });

  it('gives options that the command takes', () => {
    const { args } = runStep({
      files: 'drafts/note.txt',
      table: 'data/exports.xlsx\n  data/the other one.csv  \n\n$(touch evil).csv',
      catalog: 'one\nan other',
      'catalog-version': '2026.11.23',
      published: '2026-11-26',
      lang: 'ko',
      all: 'true',
    });
    const options = readCheckOptions(readArguments(args.slice(1), COMMANDS.check.options, 'assay check'));
    expect(options).toEqual({
      inputs: ['drafts/note.txt'],
      published: '2026-11-26',
      catalogs: ['one', 'an other'],
      tables: ['data/exports.xlsx', 'data/the other one.csv', '$(touch evil).csv'],
      catalogVersion: '2026.11.23',
      format: 'github',
      language: 'ko',
      explain: null,
      every: true,
    });
  });

  it('names a file that is not there, so that the check says so, and says where no file matches', () => {
    expect(runStep({ files: 'drafts/nope.md' }).args.at(-1)).toBe('drafts/nope.md');
    expect(runStep({ files: 'none/*.md\n' })).toMatchObject({
      status: 2,
      args: ['::error title=Assay::no file matches the input "files"'],
    });
  });
});

describe('the hook for pre-commit', () => {
  it('names a command that is there, for drafts', () => {
    const hooks = read('.pre-commit-hooks.yaml') as readonly Record<string, unknown>[];
    expect(hooks).toHaveLength(1);
    const [program = '', command = '', ...rest] = String(hooks[0]?.entry).split(' ');
    expect(rest).toEqual([]);
    accessSync(join(ROOT, program), constants.X_OK);
    expect(Object.keys(COMMANDS)).toContain(command);
    expect(hooks[0]).toMatchObject({ id: 'assay', language: 'script', types_or: ['markdown', 'plain-text'] });
  });

  it('sets up what is missing, and then is the command itself; where that fails it ends as an unusable input does', () => {
    const root = join(folder, 'checkout');
    for (const name of ['bin', 'scripts']) mkdirSync(join(root, name), { recursive: true });
    cpSync(join(ROOT, 'bin', 'assay-hook'), join(root, 'bin', 'assay-hook'));
    cpSync(join(folder, 'action', 'bin', 'assay'), join(root, 'bin', 'assay'));
    const runHook = (setUp: string) => {
      writeFileSync(join(root, 'scripts', 'setup.mjs'), setUp);
      const args = ['check', 'a b.md'];
      const { status, stdout } = spawnSync(join(root, 'bin', 'assay-hook'), args, { encoding: 'utf8' });
      return { status, stdout };
    };
    expect(runHook('')).toEqual({ status: 1, stdout: 'check\na b.md\n' });
    expect(runHook('process.exit(1)')).toEqual({ status: 2, stdout: '' });
  });
});
