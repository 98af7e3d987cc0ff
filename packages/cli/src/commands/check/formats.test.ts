import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Outcome, runCommand, type Surroundings } from '../../testing/fake-terminal.ts';
import { writeSmallPackage } from '../../testing/small-package.ts';
import { renderSchema } from '../schema/render-schema.ts';
import { CHECK_FORMATS } from './check-formats.ts';

// The pages of the site are loaded here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const WRONG = 'In 2024 the United States had 90 notable AI models.';
const RIGHT = 'In 2024 the United States had 57 notable AI models.';
const NOTE = '<!-- assay-disputed: as <b>they</b> say -->';
let dataFolder = '';
const file = (name: string): string => join(dataFolder, name);

beforeAll(() => {
  dataFolder = mkdtempSync(`${tmpdir()}/assay-formats-`);
  writeSmallPackage(dataFolder);
  writeFileSync(file('wrong.md'), `# <script>alert(1)</script>\n\n${WRONG}\n`);
  writeFileSync(file('plain.md'), `${WRONG}\n`);
  writeFileSync(file('right.md'), `${RIGHT}\n`);
  writeFileSync(file('disputed.md'), `${WRONG} ${NOTE}\n`);
  writeFileSync(
    file('revised.md'),
    '---\ndate: 2025-05-12\n---\nIn 2024 the United States had 40 notable AI models.\n',
  );
  writeFileSync(file('unreasoned.md'), `${WRONG} <!-- assay-disputed -->\n`);
  writeFileSync(file('idle.md'), `${RIGHT} ${NOTE}\n`);
  writeFileSync(
    file('page.html'),
    `<!doctype html><title>T</title><article><h1>T</h1><p>${WRONG} ${NOTE} &lt;!-- assay-disputed: as shown --&gt;</p></article>`,
  );
  writeFileSync(file('ko.md'), '2024년 미국의 주목할 만한 AI 모델 수는 90개였다.\n');
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

function check(
  names: readonly string[],
  args: readonly string[],
  rest: Partial<Surroundings> = {},
): Promise<Outcome> {
  return runCommand(['check', ...names.map(file), ...args], {
    dataFolder,
    env: { GITHUB_WORKSPACE: '' },
    ...rest,
  });
}

describe('every format', () => {
  it.each(CHECK_FORMATS)(
    '%s has the same exit codes and the same bytes for the same input',
    async (format) => {
      const codeOf = async (...names: string[]) => (await check(names, ['--format', format])).code;
      expect(await codeOf('right.md')).toBe(0);
      expect(await codeOf('right.md', 'wrong.md')).toBe(1);
      expect(await codeOf('right.md', 'nope.md', 'wrong.md')).toBe(2);
      expect(await codeOf('nope.md')).toBe(2);
      expect(await codeOf('disputed.md')).toBe(0);
      expect(await codeOf('unreasoned.md')).toBe(2);
      const names = ['wrong.md', 'ko.md'];
      expect(await check(names, ['--format', format])).toEqual(await check(names, ['--format', format]));
    },
  );
});

describe('--format json', () => {
  it('is as the published schema says, with what is acknowledged', async () => {
    const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(await renderSchema('report')),
    );
    for (const name of ['wrong.md', 'disputed.md', 'page.html', 'ko.md', 'revised.md']) {
      const report: unknown = JSON.parse((await check([name], ['--json'])).out);
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    }
    expect(JSON.parse((await check(['disputed.md'], ['--json'])).out)).toMatchObject({
      summary: { refuted: 1 },
      disputed: [{ claim: 'c1', note: 'as <b>they</b> say' }],
    });
  });
});

describe('--format html', () => {
  const faultsOf = (html: string): string[] => {
    const faults: string[] = [];
    parse(html, { onParseError: ({ code }) => faults.push(code) });
    return faults;
  };

  it('is one page that needs nothing else, in the language of the document', async () => {
    const { out } = await check(['ko.md'], ['--format', 'html']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="ko">/);
    expect(faultsOf(out)).toEqual([]);
    expect(out).not.toMatch(/<script|<link|<img|href="\//);
    expect((await check(['ko.md'], ['--format', 'html', '--lang', 'en'])).out).toContain('<html lang="en">');
  });

  it('has a part for each of several documents, and shows what they say as text', async () => {
    const { out } = await check(['wrong.md', 'disputed.md', 'nope.md'], ['--format', 'html']);
    expect(faultsOf(out)).toEqual([]);
    expect(out.match(/<section id="d\d+"/g)).toEqual(['<section id="d1"', '<section id="d2"']);
    expect(out).not.toContain('<script>');
    expect(out).toContain('&lt;b&gt;they&lt;/b&gt; say');
  });

  it('is nothing where nothing could be read', async () => {
    expect((await check(['nope.md'], ['--format', 'html'])).out).toBe('');
  });
});

describe('--format markdown', () => {
  it('is a table for each document', async () => {
    const { out } = await check(['wrong.md', 'disputed.md'], ['--format', 'markdown']);
    expect(out.match(/^\| Figure \|/gm)).toHaveLength(2);
    expect(out).toContain('## \\<script\\>alert(1)\\</script\\> (');
    expect(out).toContain('acknowledged in the text: as \\<b\\>they\\</b\\> say |');
  });
});

describe('--format sarif', () => {
  it('is one run with an artifact for each document, and a notification for what could not be read', async () => {
    const { out } = await check(['wrong.md', 'right.md', 'nope.md', 'unreasoned.md'], ['--format', 'sarif']);
    const [run] = JSON.parse(out).runs;
    expect(run.artifacts).toHaveLength(3);
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['refuted', 'refuted']);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: expect.stringContaining('nope.md') } },
        { locations: [{ physicalLocation: { region: { startLine: 1, startColumn: WRONG.length + 2 } } }] },
      ],
    });
    expect(run.properties.catalog).toMatchObject({ id: 'small', version: '1' });
  });

  it('speaks the language of its documents', async () => {
    const languageOf = async (...names: string[]): Promise<string> =>
      JSON.parse((await check(names, ['--format', 'sarif'])).out).runs[0].language;
    expect(await languageOf('ko.md')).toBe('ko');
    expect(await languageOf('ko.md', 'right.md')).toBe('en');
  });
});

describe('--format github', () => {
  it('annotates what is wrong or was right once, and all figures with --all', async () => {
    const names = ['plain.md', 'revised.md', 'right.md'];
    const commandsOf = async (...args: string[]) =>
      (await check(names, ['--format', 'github', ...args])).out.match(/^::[a-z]+/gm);
    expect(await commandsOf()).toEqual(['::error', '::warning']);
    expect(await commandsOf('--all')).toEqual(['::error', '::warning', '::notice']);
  });

  it('names files from the root of the repository, and places in them', async () => {
    const { out } = await check(['wrong.md'], ['--format', 'github']);
    const { pathname } = new URL(`file://${file('wrong.md')}`);
    expect(out.split('\n')[0]).toMatch(/,line=3,endLine=3,col=31,endColumn=33,title=Differs/);
    expect(out).toContain(pathname);
  });

  it('gives no places in a page, whose text is not its file, and follows no comments there', async () => {
    const { out, code } = await check(['page.html'], ['--format', 'github']);
    expect(out).toMatch(/^::error file=[^,]*page\.html,title=/);
    expect(code).toBe(1);
  });

  it('tells of what is acknowledged without an error, and of a comment without a reason with one', async () => {
    expect((await check(['disputed.md'], ['--format', 'github'])).out).toMatch(
      /^::notice .*::Acknowledged in the text: as <b>they<\/b> say%0A/,
    );
    const { out, err } = await check(['unreasoned.md'], ['--format', 'github']);
    expect(out).toMatch(/^::error .*line=1,endLine=1,col=53,.*::the comment gives no reason/);
    expect(err).toMatch(/unreasoned\.md:1:53: the comment gives no reason; write <!-- assay-disputed: /);
  });
});

describe('a figure that the text acknowledges', () => {
  it('is shown with the reason, and counted apart', async () => {
    const { out } = await check(['disputed.md'], []);
    expect(out).toMatch(/✕ differs from the record · c1/);
    expect(out).toMatch(/disputed +as <b>they<\/b> say/);
    expect(out.replace(/\s+/g, ' ')).toContain('1 differs from the record, 1 acknowledged in the text');
    expect(out).toContain('“90” (acknowledged in the text)');
  });

  it('is explained as it is listed, and fails no explanation', async () => {
    expect(await check(['disputed.md'], ['--explain', 'c1'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('as <b>they</b> say'),
    });
  });

  it('is told where there is none', async () => {
    expect(await check(['idle.md'], [])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/idle\.md:1:53: nothing is acknowledged here/),
    });
  });
});

describe('--catalog-version', () => {
  it('runs with the catalogue that it names, and with no other', async () => {
    const { catalog } = JSON.parse((await check(['right.md'], ['--json'])).out);
    for (const pin of [catalog.version, catalog.sha256, catalog.sha256.slice(0, 8).toUpperCase()])
      expect((await check(['right.md'], ['--catalog-version', pin])).code, pin).toBe(0);
    for (const pin of ['2', catalog.sha256.slice(0, 7), `${catalog.sha256}0`, 'f'.repeat(64)]) {
      const { code, out, err } = await check(['right.md'], ['--catalog-version', pin]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`the catalogue is small 1 (sha256 ${catalog.sha256}), not ${pin}`);
    }
    expect((await check([], ['--jsonl', '--catalog-version', '2'])).code).toBe(2);
  });
});

describe('options that make no sense together', () => {
  it.each([
    [['--json', '--format', 'sarif'], '--format sarif'],
    [['--explain', 'c1', '--format', 'html'], '--format html'],
    [['--all'], '--format sarif or --format github'],
    [['--all', '--json'], '--format sarif or --format github'],
    [['--format', 'xml'], 'github'],
  ])('%j', async (args, said) => {
    expect(await check(['right.md'], args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(said),
    });
  });
});
