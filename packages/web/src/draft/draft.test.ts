import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, type CatalogueRecords, checkDocument } from '@assay/engine';
import { readDocument } from '@assay/sources';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCompact, writeCompact } from '../catalogue/compact-catalogue.ts';
import { buildStatistics } from '../statistics/statistics.ts';
import { renderChecked } from '../views/checked-text.ts';
import { renderReportFile } from '../views/report-file.ts';
import { byCatalogue } from './draft-basis.ts';
import { type DraftChecker, openDraftChecker } from './draft-checker.ts';
import { isDate, readDraft } from './read-draft.ts';
import { warmUpTexts } from './warm-up.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const LANGUAGES = ['ko', 'en'] as const;
const sampleOf = (language: string): string =>
  readFileSync(join(ROOT, 'packages/cli/samples', `sample.${language}.md`), 'utf8');

let records: CatalogueRecords;
let compact: string;
let checker: DraftChecker;
beforeAll(() => {
  records = readPackagesSync([join(ROOT, 'data/ai-race')]);
  compact = writeCompact(records);
  const read = readCompact(compact);
  checker = openDraftChecker(byCatalogue(buildCatalogue(read)), buildStatistics(read));
}, 60_000);

const answerOf = (text: string, published = '', language: 'ko' | 'en' = 'en') =>
  checker.check({ text, published }, language);

describe('a draft in the browser', () => {
  it('gives the report and the markup that the server gives, to the byte', { timeout: 60_000 }, async () => {
    const catalogue = buildCatalogue(records);
    const names = buildStatistics(records);
    for (const sample of LANGUAGES) {
      const text = sampleOf(sample);
      const report = checkDocument(catalogue, await readDocument('-', {}, { stdin: [text] }));
      expect(report.claims.length).toBeGreaterThan(5);
      for (const language of LANGUAGES) {
        const markup = String(renderChecked(report, { language, names }));
        expect(answerOf(text, '', language)).toMatchObject({ kind: 'checked', markup });
        for (const format of ['html', 'markdown', 'json'] as const)
          expect(
            checker.takeAway({ text, published: '' }, language, format, 'https://assay.example'),
          ).toEqual(renderReportFile(format, report, { language, names }, 'https://assay.example'));
      }
    }
  });

  it('says the result in one line', () => {
    expect(
      answerOf('American organizations produced 40 notable AI models in 2024.', '2025-05-12'),
    ).toMatchObject({ said: '1 figure: 1 matches the record' });
    expect(answerOf('Nothing is counted here.', '', 'ko')).toMatchObject({
      said: '이 글에는 통계를 말하는 수치가 없습니다.',
    });
  });

  it('is not checked where it is a page’s source, or where something is wrong with it', () => {
    expect(answerOf('<!doctype html><p>15 models')).toEqual({ kind: 'page' });
    expect(answerOf(' ')).toMatchObject({ kind: 'fault' });
    expect(answerOf('x', '2026-02-30', 'ko')).toMatchObject({ message: expect.stringContaining('날짜가') });
    expect(checker.takeAway({ text: '<html>', published: '' }, 'en', 'json', '')).toBeNull();
  });

  it('is warmed up for by sentences of its own language', () => {
    for (const language of LANGUAGES) expect(warmUpTexts(records, language)).toHaveLength(24);
    expect(warmUpTexts(records, 'ko').every((text) => /[가-힣]/.test(text))).toBe(true);
    expect(warmUpTexts({ idioms: [] }, 'ko')).toEqual([]);
  });
});

describe('the compact catalogue', () => {
  it('keeps everything but what describes a statistic', () => {
    const none = { ko: '', en: '' };
    const rows = records.observations.map((row) => ({ ...row }) as Record<string, unknown>);
    for (const row of rows) delete row.denominator;
    expect(readCompact(compact)).toEqual({
      ...records,
      indicators: records.indicators.map((one) => ({ ...one, description: none, limitations: none })),
      observations: rows,
    });
  });

  it.each(['null', '{}', '{"form":0}'])('is nothing else: %s', (text) => {
    expect(() => readCompact(text)).toThrow('no catalogue');
  });
});

describe('what was typed', () => {
  it.each([
    ['2026-05-31', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-05-31', false],
    ['', false],
  ])('holds a day that there is: %s %s', (text, is) => {
    expect(isDate(text)).toBe(is);
  });

  it('is read the same with either line ending', () => {
    const read = readDraft({ text: 'a\r\nb', published: ' 2026-05-31 ' });
    expect(read).toEqual({ kind: 'draft', text: 'a\nb', published: '2026-05-31' });
    expect(readDraft({ text: 'x'.repeat(200_001), published: '' })).toEqual({
      kind: 'fault',
      fault: 'too-long',
    });
  });
});
