import { describe, expect, it } from 'vitest';
import { checkDocument } from './check.ts';
import { checkWithTables } from './check-with-tables.ts';
import type { Report } from './receipt/report-schema.ts';
import { reportSchema } from './receipt/report-schema.ts';
import { type TableRecords, tableFromRecords } from './table/given-table.ts';
import { inferTable } from './table/infer-table.ts';
import { SMALL_CATALOGUE } from './testing/small-world.ts';

const REGATTA: TableRecords = {
  name: 'regatta',
  columns: ['crew', 'wins', 'losses'],
  rows: [
    ['Gulls', 7, 2],
    ['Terns', 4, 5],
    ['Auks', 1, 8],
  ],
};

function documentOf(text: string) {
  return { text, language: 'en' as const, title: null, published: null, url: null, sha256: '' };
}

function check(text: string, ...tables: readonly TableRecords[]): Report {
  return checkWithTables(
    SMALL_CATALOGUE,
    documentOf(text),
    tables.map((table) => inferTable(tableFromRecords(table))),
  );
}

const verdicts = ({ claims }: Report): unknown[] =>
  claims.map(({ text, verdict, table }) => [text, verdict.label, table?.cells]);

describe('a text and a table of its author', () => {
  it('gives each sentence that the table decides its verdict, with the cells', () => {
    const report = check('The Gulls won 7 races.   The Auks had 3 wins.', REGATTA);
    expect(report.claims.map(({ id, verdict }) => [id, verdict.label])).toEqual([
      ['c1', 'supported'],
      ['c2', 'refuted'],
    ]);
    expect(report.claims.map(({ asPublished }) => asPublished.formula?.en)).toEqual(['B2 = 7', 'B4 = 1']);
    expect(report.claims[0]?.table).toEqual({ name: 'regatta', cells: expect.arrayContaining(['B2']) });
    expect(report.summary).toMatchObject({ claims: 2, supported: 1, refuted: 1 });
  });

  it('points into the text as it was written, and its numbers are those claims’', () => {
    const text = 'The   Gulls   won 7 races.';
    const report = check(text, REGATTA);
    for (const { span, text: words } of report.claims) expect(text.slice(span.start, span.end)).toBe(words);
    expect(report.quantities.map(({ text: said, claim }) => [said, claim])).toEqual([['7', 'c1']]);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it('leaves what the table says nothing of to the catalogue', () => {
    const text = 'China had 214 electric ferries in 2024. The Gulls won 7 races.';
    const alone = checkDocument(SMALL_CATALOGUE, documentOf(text));
    const report = check(text, REGATTA);
    expect(verdicts(report)[0]).toEqual(verdicts(alone)[0]);
    expect(report.claims.at(-1)?.table?.name).toBe('regatta');
  });

  it('decides nothing where two tables decide against each other', () => {
    const other = { ...REGATTA, name: 'practice', rows: [['Gulls', 3, 6], ...REGATTA.rows.slice(1)] };
    expect(
      check('The Gulls had 7 wins.', REGATTA, other).claims.some(({ table }) => table !== undefined),
    ).toBe(false);
  });

  it('calls nothing wrong that is only likely to be meant, and shows what it may rest on', () => {
    const { claims } = check('Two crews had more than three losses among the winners.', REGATTA);
    for (const { verdict, table, explanation } of claims.filter((claim) => claim.table !== undefined))
      if (verdict.confidence !== 'high') {
        expect(verdict.label).not.toBe('refuted');
        expect(table?.cells.length).toBeGreaterThan(0);
        expect(explanation.en).not.toBe('');
      }
  });

  it('tells in Korean what the table says, in its own words', () => {
    const table = {
      name: '리그',
      columns: ['팀', '승', '패'],
      rows: [
        ['한강', 7, 1],
        ['남산', 4, 2],
        ['북촌', 6, 1],
      ],
    };
    const document = { ...documentOf('한강은 7승을 거뒀다.'), language: 'ko' as const };
    const { claims } = checkWithTables(SMALL_CATALOGUE, document, [inferTable(tableFromRecords(table))]);
    expect(claims[0]?.verdict.label).toBe('supported');
    expect(claims[0]?.explanation.ko).toBe('팀 = 한강, 승: 7.');
  });

  it('does not judge what is only foreseen', () => {
    expect(
      check('The Auks will have 3 wins next year.', REGATTA).claims.some(({ table }) => table !== undefined),
    ).toBe(false);
  });

  it('is the report without tables, byte for byte, where there are none', () => {
    const text = 'China had 214 electric ferries in 2024.';
    expect(JSON.stringify(check(text))).toBe(
      JSON.stringify(checkDocument(SMALL_CATALOGUE, documentOf(text))),
    );
  });
});
