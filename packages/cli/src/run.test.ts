import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runCommand, type Surroundings } from './testing/fake-terminal.ts';
import { writeSmallPackage } from './testing/small-package.ts';

let dataFolder = '';

beforeAll(() => {
  dataFolder = mkdtempSync(`${tmpdir()}/assay-run-`);
  writeSmallPackage(dataFolder);
});

afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

async function assay(args: readonly string[], rest: Partial<Surroundings> = {}): Promise<Outcome> {
  return runCommand(args, { dataFolder, ...rest });
}

describe('the command', () => {
  it('says its version, before or after a language', async () => {
    for (const args of [['--version'], ['-V'], ['--lang', 'ko', '--version'], ['start', '--version']])
      expect(await assay(args)).toMatchObject({ code: 0, out: 'assay 0.1.0\n', err: '' });
  });

  it('prints help in the language asked for, however it is asked', async () => {
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
      ['--help', 'check'],
      ['start', 'check', '-h'],
    ])
      expect((await assay(args)).out).toMatch(/^Usage: assay check FILE/);
    expect((await assay(['--lang', 'ko', 'check', '--help'])).out).toMatch(/^사용법: assay check FILE/);
    expect((await assay([])).out).toContain('Commands:');
    expect((await assay(['catalog'])).out).toContain('assay catalog show ID');
    expect((await assay(['start', '--help'], { env: { LANG: 'ko' } })).out).toContain('명령:');
  });

  it.each([
    ['an unknown command', ['chekc', 'a.md'], 'unknown command: chekc; did you mean ‘check’?'],
    ['one that is like none', ['frobnicate'], 'unknown command: frobnicate; assay --help lists them'],
    [
      'a file in place of a command',
      ['package.json'],
      'unknown command: package.json; to check that file: assay check package.json',
    ],
    [
      'an unknown command of the catalogue',
      ['catalog', 'lsit'],
      'unknown command: catalog lsit; did you mean ‘catalog list’?',
    ],
    ['an unknown option', ['check', 'a.md', '--josn'], 'unknown option: --josn; did you mean --json?'],
    ['an unknown option before the command', ['--josn'], 'unknown option: --josn; assay --help lists them'],
    [
      'an option of another command',
      ['check', 'a.md', '--kind', 'entity'],
      'unknown option: --kind; assay check --help lists them',
    ],
    [
      'a language that is not spoken',
      ['check', 'a.md', '--lang', 'fr'],
      '--lang cannot be ‘fr’; give ko or en',
    ],
    ['no document', ['check'], 'nothing to work on; give FILE, URL or -, or see assay check --help'],
    [
      'a date that is none',
      ['check', 'a.md', '--published', '2025-13-01'],
      '--published cannot be ‘2025-13-01’; give a day such as 2025-05-12',
    ],
    [
      'a month in place of a day',
      ['check', 'a.md', '--published', '2025-05'],
      '--published cannot be ‘2025-05’; give a day such as 2025-05-12',
    ],
    [
      'a width that is too narrow',
      ['check', 'a.md', '--width', '3'],
      '--width cannot be ‘3’; give a whole number from 40',
    ],
    [
      'standard input twice',
      ['check', '-', '-'],
      '- stands for standard input and can be given once; leave the other out',
    ],
    [
      'an explanation of two documents',
      ['check', 'a', 'b', '--explain', 'c1'],
      '--explain is for one document; give a single one',
    ],
    [
      'an explanation as JSON',
      ['check', 'a', '--explain', 'c1', '--json'],
      '--explain and --json do not go together; leave one out',
    ],
    [
      'an id that nothing has',
      ['catalog', 'show', 'notable_ai_model'],
      'nothing in the catalogue is called notable_ai_model; did you mean notable_ai_models?',
    ],
    [
      'no words to search',
      ['catalog', 'search'],
      'nothing to work on; give WORDS, or see assay catalog search --help',
    ],
    [
      'an edition without a source',
      ['catalog', 'add-edition', 'a', 'b'],
      '--source is needed: add --source ID',
    ],
    [
      'too many folders',
      ['catalog', 'validate', 'a', 'b'],
      'one too many: b; see assay catalog validate --help',
    ],
  ])('answers %s in one line and exits with 2', async (_, args, line) => {
    expect(await assay(args)).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });

  it('answers in Korean where the locale is', async () => {
    const { err } = await assay(['chekc'], { env: { LC_ALL: 'ko_KR.UTF-8' } });
    expect(err).toBe('assay: 모르는 명령입니다: chekc. 혹시 ‘check’인가요?\n');
  });

  it('says where there are no packages, and where one is faulty', async () => {
    expect((await assay(['catalog', 'list'], { dataFolder: '/nowhere' })).err).toBe(
      'assay: no data packages in /nowhere; name one with --catalog DIR\n',
    );
    const { code, err } = await assay(['catalog', 'list', '--catalog', 'nowhere']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^assay: a data package cannot be used: nowhere\/datapackage\.json: .*; all of them: assay catalog validate nowhere\n$/,
    );
  });

  it('lets nothing in what was typed steer the terminal', async () => {
    expect((await assay(['che\u001B[31mkc'])).err).not.toContain('\u001B');
  });
});

describe('npm start', () => {
  it('hands a command on, seen from where npm was called', async () => {
    const outcome = await assay(['start', 'check', '-'], {
      input: 'Nothing here.',
      env: { INIT_CWD: '/home/someone' },
    });
    expect(outcome).toMatchObject({ code: 0, entered: ['/home/someone'] });
    expect(outcome.out).toContain('<stdin>: no figures to check');
  });

  it('finds wrong usage as without it', async () => {
    expect(await assay(['start', 'chekc'])).toMatchObject({ code: 2 });
    expect(await assay(['start', '--josn'])).toMatchObject({ code: 2 });
  });
});
