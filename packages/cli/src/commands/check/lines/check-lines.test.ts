import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runCommand, type Surroundings } from '../../../testing/fake-terminal.ts';
import { writeSmallPackage } from '../../../testing/small-package.ts';
import { renderSchema } from '../../schema/render-schema.ts';

const WRONG = 'In 2024 the United States had 90 notable AI models.';
const RIGHT = 'In 2024 the United States had 57 notable AI models.';
let dataFolder = '';

beforeAll(() => {
  dataFolder = mkdtempSync(`${tmpdir()}/assay-lines-`);
  writeSmallPackage(dataFolder);
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

function run(
  input: Surroundings['input'],
  args: readonly string[] = [],
  rest: Partial<Surroundings> = {},
): Promise<Outcome> {
  return runCommand(['check', '--jsonl', ...args], {
    dataFolder,
    ...rest,
    ...(input !== undefined && { input }),
  });
}

const linesOf = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

function answersOf({ out }: Outcome): { id: unknown; report?: { summary: object }; error?: object }[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('assay check --jsonl', () => {
  it('answers each line with its report, in order, and with the code of all of them', async () => {
    const outcome = await run(
      linesOf({ id: 'a', text: RIGHT }, { id: 7, text: WRONG }, { id: 'c', text: 'None.' }),
    );
    expect(outcome).toMatchObject({ code: 1, err: '' });
    expect(answersOf(outcome)).toMatchObject([
      { id: 'a', report: { summary: { supported: 1 } } },
      { id: 7, report: { summary: { refuted: 1 } } },
      { id: 'c', report: { summary: { claims: 0 } } },
    ]);
    expect((await run(linesOf({ id: 1, text: RIGHT }))).code).toBe(0);
    expect(await run('')).toEqual({ code: 0, out: '', err: '', entered: [] });
  });

  it('gives the report that checking the text by itself gives', async () => {
    const answers = answersOf(await run(linesOf({ id: 1, text: WRONG })));
    const alone = await runCommand(['check', '-', '--json'], { dataFolder, input: WRONG });
    expect(answers[0]?.report).toEqual(JSON.parse(alone.out));
  });

  it('takes language, date and address from the line, where it says them', async () => {
    const more = { language: 'ko', published: '2025-05-12', url: 'https://example.org/a' };
    const [told, open] = answersOf(
      await run(
        linesOf(
          { id: 1, text: RIGHT, ...more },
          { id: 2, text: RIGHT, language: null, published: null, url: null, tables: null },
        ),
      ),
    );
    expect(told).toMatchObject({ report: { document: more } });
    expect(open).toMatchObject({ report: { document: { language: 'en', published: null, url: null } } });
  });

  it.each([
    ['{"id": 1', null, 'not-json'],
    ['[]', null, 'not-an-input'],
    ['{"text": "a"}', null, 'not-an-input'],
    ['{"id": "x"}', 'x', 'not-an-input'],
    ['{"id": "x", "text": "a", "lang": "ko"}', 'x', 'not-an-input'],
    ['{"id": "x", "text": "a", "published": "2025-02-30"}', 'x', 'not-an-input'],
    ['{"id": "x", "text": "a", "url": "file:///etc/passwd"}', 'x', 'not-an-input'],
    ['{"id": "x", "text": " "}', 'x', 'no-text'],
    ['{"id": "x", "text": "<!doctype html><html><p>1"}', 'x', 'web-page'],
  ])('answers a faulty line with what is wrong, and goes on: %s', async (line, id, code) => {
    const outcome = await run(`\n${line}\n${linesOf({ id: 'after', text: WRONG })}`);
    expect(outcome).toMatchObject({
      code: 2,
      err: 'assay: line 2 could not be checked; its line of output says why\n',
    });
    expect(answersOf(outcome)).toMatchObject([
      { id, error: { line: 2, code, message: expect.stringMatching(/; /) } },
      { id: 'after', report: {} },
    ]);
  });

  it('checks a text against the tables of its line, and the next against none', async () => {
    const tables = [
      {
        name: 'regatta',
        columns: ['crew', 'wins', 'losses'],
        rows: [
          ['Gulls', 7, 2],
          ['Terns', 4, 5],
          ['Auks', 1, 8],
        ],
      },
    ];
    const text = 'The Gulls won 7 races. The Auks had 3 wins.';
    const [told, open] = answersOf(await run(linesOf({ id: 1, text, tables }, { id: 2, text })));
    const table = { name: 'regatta', cells: expect.any(Array) };
    expect(told).toMatchObject({
      report: {
        claims: [
          { verdict: { label: 'supported' }, table },
          {
            verdict: { label: 'refuted' },
            table: { name: 'regatta', cells: expect.arrayContaining(['B4']) },
          },
        ],
      },
    });
    expect(JSON.stringify(open)).not.toContain('regatta');
  });

  it('names the member at fault', async () => {
    const message = async (more: object) =>
      answersOf(await run(linesOf({ id: 1, text: 'a', ...more })))[0]?.error;
    expect(await message({ lang: 'ko' })).toMatchObject({ message: expect.stringMatching(/^lang is not/) });
    expect(await message({ tables: [{ name: 't', columns: [], rows: [[true]] }] })).toMatchObject({
      message: expect.stringMatching(/^tables\.0\.rows\.0\.0 is not/),
    });
    expect((await run('[]', ['--lang', 'ko'])).out).toContain('이 줄이 형식에 맞지 않습니다');
  });

  it('refuses bytes that are no text', async () => {
    async function* bytes() {
      yield Uint8Array.of(0x22, 0xff, 0x22, 0x0a);
    }
    expect(answersOf(await run(bytes()))).toMatchObject([{ id: null, error: { line: 1, code: 'not-utf8' } }]);
  });

  it('reads no further than its reader has come', async () => {
    let given = 0;
    async function* articles() {
      for (; given < 20; given++) yield linesOf({ id: given, text: 'None.' });
    }
    const waiting: (() => void)[] = [];
    const running = run(articles(), [], { ready: () => new Promise((resolve) => waiting.push(resolve)) });
    for (let taken = 0; taken < 20; taken++) {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(given).toBeLessThanOrEqual(taken + 1);
      waiting.shift()?.();
    }
    expect(answersOf(await running)).toHaveLength(20);
  });

  it('ends once its reader has gone away', async () => {
    let given = 0;
    async function* articles() {
      for (; given < 20; given++) yield linesOf({ id: given, text: 'None.' });
    }
    expect((await run(articles(), [], { closesAfter: 2 })).code).toBe(0);
    expect(given).toBeLessThan(4);
  });

  it('reads a file, and says where there is none', async () => {
    const file = join(dataFolder, 'articles.jsonl');
    writeFileSync(file, linesOf({ id: 1, text: WRONG }));
    expect((await run(undefined, [file])).code).toBe(1);
    expect(await run(undefined, [join(dataFolder, 'nope.jsonl')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^assay: cannot read .*nope\.jsonl \(ENOENT\)/),
    });
  });

  it.each([['--json'], ['--format', 'text'], ['--published', '2025-01-01'], ['--explain', 'c1'], ['--all']])(
    'does not go with %s',
    async (...option) => {
      const { code, err } = await run('', option);
      expect(code).toBe(2);
      expect(err).toContain(option[0]);
    },
  );

  it('lets a text of one’s own acknowledge a figure, and no page of another', async () => {
    const text = `${WRONG} <!-- assay-disputed: so they say -->`;
    const own = await run(linesOf({ id: 1, text }));
    expect(own.code).toBe(0);
    expect(answersOf(own)).toMatchObject([{ report: { disputed: [{ claim: 'c1', note: 'so they say' }] } }]);
    expect((await run(linesOf({ id: 1, text, url: 'https://example.org/a' }))).code).toBe(1);
  });
});

describe('the published schemas of lines', () => {
  const compile = async (name: 'jsonl-input' | 'jsonl-output') => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(await renderSchema(name)));
  };

  it('take every line that is written', async () => {
    const isOutput = await compile('jsonl-output');
    const text = `${WRONG} <!-- assay-disputed: so they say -->\n\n${RIGHT}`;
    const { out } = await run(`${linesOf({ id: 1, text })}oops\n${linesOf({ id: 'b' })}`);
    for (const line of out.trimEnd().split('\n')) {
      expect(isOutput(JSON.parse(line)), JSON.stringify(isOutput.errors)).toBe(true);
      expect(isOutput({ ...JSON.parse(line), extra: 1 })).toBe(false);
    }
  });

  it.each([
    [{ id: 1, text: 'a' }, true],
    [{ id: 'a', text: 'a', language: 'ko', published: '2025-05-12', url: 'https://example.org/' }, true],
    [{ id: 'a', text: 'a', tables: [{ name: 't', columns: ['a'], rows: [['1', 2, null]] }] }, true],
    [{ text: 'a' }, false],
    [{ id: 1, text: 'a', lang: 'ko' }, false],
    [{ id: 1, text: 'a', language: 'fr' }, false],
    [{ id: 1, text: 'a', published: '12 May 2025' }, false],
  ])('take the lines that are read, and no others: %j', async (line, expected) => {
    expect((await compile('jsonl-input'))(line)).toBe(expected);
  });
});
