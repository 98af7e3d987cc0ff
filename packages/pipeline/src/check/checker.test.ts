import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEdition } from '@assay/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Checker } from './checker.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-checker-'));
const packages = join(folder, 'ai-race');
const checker = new Checker({ folders: [packages], cache: null }, 1);
const DOCUMENT = {
  text: '2025년 중국은 산업용 로봇 35만4000대를 설치했다고 국제로봇연맹이 밝혔다.',
  language: 'ko',
  published: '2026-10-01',
  title: null,
  url: null,
  sha256: '0',
} as const;
const AT = '2026-10-01T00:00:00.000Z';

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../../../../data/ai-race'), packages, { recursive: true });
  await checker.start();
}, 60_000);
afterAll(async () => {
  await checker.close();
  rmSync(folder, { recursive: true, force: true });
});

test('checks one document after another', { timeout: 60_000 }, async () => {
  const checked = await Promise.all([1, 2, 3].map(() => checker.check(DOCUMENT, AT)));
  expect(checked.map(({ report }) => report.claims[0]?.verdict.label)).toEqual([
    'supported',
    'supported',
    'supported',
  ]);
});

test('checks by tables too, which are read in the thread', { timeout: 60_000 }, async () => {
  const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
  const document = {
    ...DOCUMENT,
    text: 'Exports of France were $604 million in 2024.',
    language: 'en',
  } as const;
  const exports = file('exports.csv', 'Country,Exports 2024 ($ million)\nKorea,684\nJapan,707\nFrance,640\n');
  const checked = await checker.checkWithTables(document, [exports]);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  expect(checked.report.claims.map(({ verdict, table }) => [verdict.label, table])).toEqual([
    ['refuted', { name: 'exports', cells: ['A4', 'B4'] }],
  ]);
  expect(checked.excerpts.get('c1')?.rows[0]?.number).toBe(4);
  expect(checked.files.map(({ file: name, tables }) => [name, tables[0]?.range])).toEqual([
    ['exports.csv', 'A1:B4'],
  ]);
  const refused = await checker.checkWithTables(document, [exports, file('bad.csv', 'a,b\n"x,1\n')]);
  expect(refused).toMatchObject({
    kind: 'refused',
    messages: { en: expect.stringContaining('bad.csv, line 2') },
  });
});

test('does no more for tables than it may, and goes on', { timeout: 60_000 }, async () => {
  const times = { document: 60_000, withTables: 0 };
  const hurried = new Checker({ folders: [packages], cache: null }, 1, times);
  await hurried.start();
  const lines = Array.from({ length: 5000 }, (_, row) => `Land ${row},${row}`);
  const bytes = new TextEncoder().encode(['Country,Exports', ...lines].join('\n'));
  expect(await hurried.checkWithTables(DOCUMENT, [{ name: 'a.csv', bytes }])).toEqual({ kind: 'too-slow' });
  expect((await hurried.check(DOCUMENT, AT)).report.claims).toHaveLength(1);
  await hurried.close();
});

test('asked twice at once for a new catalogue, it has that alone', { timeout: 60_000 }, async () => {
  const before = checker.catalogue;
  writeFileSync(
    join(folder, 'edition.csv'),
    'indicator,entity,period,value,confidence,note\nnotable_ai_models,KOR,2025,10,high,\n',
  );
  addEdition(packages, join(folder, 'edition.csv'), {
    id: 'made_up_2028',
    publication: 'ai_index',
    title: 'A made-up edition',
    publisher: 'nobody',
    url: 'https://example.com/made-up',
    published: '2028-04-01',
    licence: 'CC0-1.0',
    kind: 'primary',
    note: '',
  });
  const running = checker.check(DOCUMENT, AT);
  await Promise.all([checker.reload(), checker.reload()]);
  expect((await running).report.claims).toHaveLength(1);
  const { report } = await checker.check(DOCUMENT, AT);
  expect(checker.catalogue).not.toBe(before);
  expect(report.catalog.sha256).toBe(checker.catalogue);
});

test('goes on with what it has where a package cannot be opened', { timeout: 60_000 }, async () => {
  const before = checker.catalogue;
  writeFileSync(join(packages, 'indicators.csv'), 'id\nbroken');
  await expect(checker.reload()).rejects.toThrow();
  expect(checker.catalogue).toBe(before);
  expect((await checker.check(DOCUMENT, AT)).report.catalog.sha256).toBe(before);
});
