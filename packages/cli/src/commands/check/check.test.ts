import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runCommand, type Surroundings } from '../../testing/fake-terminal.ts';
import { writeSmallPackage } from '../../testing/small-package.ts';

let dataFolder = '';
const file = (name: string): string => join(dataFolder, name);

beforeAll(() => {
  dataFolder = mkdtempSync(`${tmpdir()}/assay-check-`);
  writeSmallPackage(dataFolder);
  writeFileSync(file('plain.md'), '# Hello\n\nNothing to count here.\n');
  writeFileSync(file('right.md'), 'In 2024 the United States had 57 notable AI models.\n');
  writeFileSync(file('wrong.md'), 'In 2024 the United States had 90 notable AI models.\n');
  writeFileSync(file('empty.md'), '');
  writeFileSync(file('picture.md'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(file('broken.md'), Buffer.from([0x41, 0xff, 0xfe, 0xfd, 0x81, 0x20, 0xc3, 0x28, 0xa0]));
});

afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

async function check(args: readonly string[], rest: Partial<Surroundings> = {}): Promise<Outcome> {
  return runCommand(['check', ...args], { dataFolder, ...rest });
}

describe('assay check', () => {
  it('exits with 0 where nothing is refuted, and with 1 where something is', async () => {
    expect(await check([file('plain.md')])).toMatchObject({ code: 0, err: '' });
    expect(await check([file('right.md')])).toMatchObject({ code: 0, err: '' });
    expect(await check([file('right.md'), file('wrong.md')])).toMatchObject({ code: 1, err: '' });
  });

  it('speaks the language of the document, unless another is asked for', async () => {
    writeFileSync(file('ko.md'), '2024년 미국의 주목할 만한 AI 모델 수는 57개였다.\n');
    expect((await check([file('ko.md')])).out).toContain('수치 1개 확인: 자료와 맞음 1');
    expect((await check([file('ko.md'), '--lang', 'en'])).out).toContain(
      '1 figure checked: 1 matches the record',
    );
  });

  it('is plain in a pipe, coloured on a terminal, and plain there too if so wished', async () => {
    const wrong = file('wrong.md');
    expect((await check([wrong])).out).not.toContain('\u001B');
    expect((await check([wrong], { terminal: true })).out).toContain('\u001B[1;31m✕ differs from the record');
    expect((await check([wrong, '--no-color'], { terminal: true })).out).not.toContain('\u001B');
    expect((await check([wrong], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B');
    expect((await check([wrong], { env: { FORCE_COLOR: '1' } })).out).toContain(
      '\u001B[1;31m✕ differs from the record',
    );
  });

  it('tells each unreadable input in a line, goes on with the others, and exits with 2', async () => {
    const names = ['nope.md', 'empty.md', 'small', 'picture.md', 'broken.md', 'wrong.md'];
    const { code, out, err } = await check(names.map(file));
    expect(code).toBe(2);
    expect(out).toContain('✕ differs from the record');
    const lines = err.trimEnd().split('\n');
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^assay: no such file: .*nope\.md; /),
      expect.stringMatching(/^assay: .*empty\.md holds no text; /),
      expect.stringMatching(/^assay: .*small is a folder; /),
      expect.stringMatching(/^assay: .*picture\.md is not text \(a PNG image\); /),
    ]);
    expect(lines.slice(4)).toEqual([expect.stringMatching(/^assay: .*broken\.md/)]);
    expect((await check([file('nope.md'), '--lang', 'ko'])).err).toMatch(/^assay: 파일이 없습니다: /);
  });

  it('prints one report as an object and several as an array, in their order', async () => {
    const one: unknown = JSON.parse((await check([file('right.md'), '--json'])).out);
    expect(one).toMatchObject({
      assay: '0.1.0',
      catalog: { id: 'small' },
      summary: { claims: 1, supported: 1 },
    });
    const { out, code } = await check([
      file('right.md'),
      file('nope.md'),
      file('wrong.md'),
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([one, { summary: { refuted: 1 } }]);
    expect((await check([file('nope.md'), file('nope.md'), '--json'])).out).toBe('[]\n');
  });

  it('gives the same bytes for the same input', async () => {
    const first = await check([file('wrong.md'), '--json']);
    expect(await check([file('wrong.md'), '--json'])).toEqual(first);
  });

  it('reads standard input, and takes the date that is given', async () => {
    const { out } = await check(['-', '--json', '--published', '2025-05-12'], {
      input: 'In 2024 the United States had 40 notable AI models.\n',
    });
    expect(JSON.parse(out)).toMatchObject({
      document: { published: '2025-05-12', language: 'en' },
      claims: [{ verdict: { label: 'supported', revised: true } }],
    });
  });

  it('shows progress on a terminal alone, and takes it away before each report', async () => {
    const files = [file('right.md'), file('wrong.md')];
    expect((await check(files)).err).toBe('');
    const { err } = await check(files, { terminal: true });
    expect(err.split('\r\u001B[K').map((step) => step.trim().slice(0, 3))).toEqual([
      '',
      '1/2',
      '',
      '2/2',
      '',
    ]);
  });

  it('stops at the next document once its reader has gone away, with the code of what it saw', async () => {
    const files = [file('wrong.md'), file('nope.md'), file('nope.md')];
    expect(await check(files, { closesAfter: 1 })).toMatchObject({ code: 1, err: '' });
  });

  it('takes a package beside the bundled ones', async () => {
    const { code, out } = await check([file('right.md'), '--json', '--catalog', file('small')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ catalog: { id: 'small' } });
  });
});

describe('assay check --explain', () => {
  it('shows how a claim was read, what was considered and which cells were weighed', async () => {
    const { code, out } = await check([file('wrong.md'), '--explain', 'c1']);
    expect(code).toBe(1);
    for (const part of [
      '✕ differs from the record · c1 ·',
      'How it was read',
      'Statistics considered, best first',
      'notable_ai_models',
      'Cells weighed, as published',
      '57',
    ])
      expect(out).toContain(part);
  });

  it('finds a claim by a place or some of its words', async () => {
    const byPlace = await check([file('wrong.md'), '--explain', '1:31']);
    expect(byPlace.out).toContain('· c1 ·');
    expect((await check([file('wrong.md'), '--explain', '90'])).out).toBe(byPlace.out);
  });

  it('shows readings that were given up, with the one that stands', async () => {
    writeFileSync(file('dropped.md'), '2024년 주목할 만한 AI 모델이 50개를 넘은 나라는 미국뿐이다.\n');
    const { out } = await check([file('dropped.md'), '--explain', '1:22', '--lang', 'en']);
    expect(out).toMatch(
      /Readings dropped in this sentence\n.*\n +“50개를 넘은” +number\.value +it is part of a larger claim +words\.exclusive/,
    );
  });

  it('says why a number is no claim', async () => {
    const { code, out } = await check([file('right.md'), '--explain', '2024']);
    expect(code).toBe(0);
    expect(out).toMatch(/right\.md:1:4: “2024” claims nothing: it is a date\./);
  });

  it('explains what a table of the user’s own decides, with its cells', async () => {
    writeFileSync(file('otters.csv'), 'Year,Otter sightings\n2022,34\n2023,41\n2024,57\n');
    writeFileSync(file('otters.md'), 'Otter sightings rose from 41 in 2023 to 60 in 2024.\n');
    const args = [file('otters.md'), '--table', file('otters.csv'), '--explain', '60'];
    const { code, out } = await check(args);
    expect(code).toBe(1);
    for (const part of ['otters: B3, B4', 'table.series.number.from-to', 'Cells weighed, as published'])
      expect(out).toContain(part);
    expect(out).not.toContain('What speaks for the reading');
  });

  it('says where there is no such claim, or several', async () => {
    expect((await check([file('wrong.md'), '--explain', 'c9'])).err).toBe(
      'assay: no claim c9; give c1 to c1, a line:column or some of its words\n',
    );
    writeFileSync(
      file('two.md'),
      'In 2024 the US had 57 notable AI models. China had 57 notable AI models in 2024.\n',
    );
    expect((await check([file('two.md'), '--explain', '57'])).err).toBe(
      'assay: ‘57’ is in several claims; give one of c1, c2\n',
    );
    expect((await check([file('plain.md'), '--explain', 'c1'])).err).toBe(
      'assay: no claim c1: the text makes none that can be checked\n',
    );
  });
});
