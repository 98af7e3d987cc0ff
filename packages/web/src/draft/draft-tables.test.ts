import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, loadTableCheck } from '@assay/engine';
import { readCp949 } from '@assay/sources';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { OWN } from '../testing/own-tables.ts';
import { type DraftChecker, openDraftChecker } from './draft-checker.ts';
import { DraftTables } from './draft-tables.ts';

const records = readPackagesSync([join(import.meta.dirname, '../../../../data/ai-race')]);
const catalogue = buildCatalogue(records);
const names = buildStatistics(records);
const bytes = (text: string) => new TextEncoder().encode(text);

let tables: DraftTables;
let checker: DraftChecker;
beforeEach(async () => {
  tables = new DraftTables(catalogue, await loadTableCheck(), readCp949);
  checker = openDraftChecker(tables, names);
});
const give = (name: string, text: string, key = name) => tables.give(key, { name, bytes: bytes(text) }, 'en');
const markupOf = (text: string): string => {
  const answer = checker.check({ text, published: '2025-05-12' }, 'en');
  return answer.kind === 'checked' ? answer.markup : answer.kind;
};

describe('a draft and the tables beside it', { timeout: 60_000 }, () => {
  it('is held against both, and a receipt names the table, its cells, and shows them', async () => {
    expect(markupOf(OWN.en.text)).not.toContain('Looked up in');
    expect(await give('exports.csv', OWN.en.table)).toMatchObject({
      kind: 'read',
      said: 'exports.csv was read: 1 table.',
      markup: expect.stringContaining('4 rows · a total in row 6 · rows are named by Country (A)'),
    });
    const markup = markupOf(OWN.en.text);
    expect(markup).toContain('Looked up in “exports” (A4, B4)');
    expect(markup).toMatch(
      /<th scope="row">4<\/th><td><mark>France<\/mark><\/td><td class="number"><mark>640<\/mark>/,
    );
    expect(markup).toContain('3 of 3 figures could be decided. Of these, 2 by the tables given.');
    expect(markup).toContain('Epoch');
    tables.take('exports.csv');
    expect(markupOf(OWN.en.text)).not.toContain('Looked up in');
  });

  it('is taken away with the cells, in every form', async () => {
    await give('exports.csv', OWN.en.table);
    const take = (format: 'html' | 'markdown' | 'json'): string =>
      checker.takeAway({ text: OWN.en.text, published: '' }, 'en', format, 'https://assay.example')?.body ??
      '';
    expect(take('html')).toContain('<mark>640</mark>');
    expect(take('html')).toContain('Some figures were held against tables given with the text: exports.');
    expect(take('markdown')).toMatch(
      /\| \\\$604 million \| ✕ differs from the record \| .*exports: A4, B4 \|/,
    );
    expect(JSON.parse(take('json')).claims[0].table).toEqual({ name: 'exports', cells: ['A4', 'B4'] });
  });

  it('goes on without a file that cannot be read, of which one line says where, what, and what to do', async () => {
    await give('exports.csv', OWN.en.table);
    expect(await give('bad.csv', 'a,b\n"x,1\n')).toEqual({
      kind: 'fault',
      message:
        'bad.csv, line 2: a quote opens here and is never closed; close it, and double quotes within a cell',
    });
    expect(
      await tables.give('x', { name: 'x.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) }, 'ko'),
    ).toEqual({
      kind: 'fault',
      message: 'x.png: 표가 아닙니다 – CSV, TSV, XLSX, JSON, Markdown 파일을 주세요',
    });
    expect(markupOf(OWN.en.text)).toContain('(A4, B4)');
  });

  it('shows nothing of a hostile table but its text', async () => {
    const hostile = '<img src=x onerror=alert()>';
    const read = await give(
      '<b>.csv',
      `Country,Exports 2024 ($ million) ${hostile}\nFrance ${hostile},640\nJapan,707\n`,
    );
    const markup = markupOf(`Exports of France ${hostile} were $604 million in 2024.`);
    for (const shown of [read.kind === 'read' ? read.markup : '', markup])
      expect(shown).not.toMatch(/<img|<b>/);
  });
});
