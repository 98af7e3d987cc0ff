import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue, checkDocument, type DocumentInput, type Report } from '@assay/engine';
import { recheckBriefings } from '@assay/pipeline';
import { askQuestion, briefingAt, newestBriefings } from '@assay/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedBriefings } from '../../service/seed-briefings.ts';
import { runCommand } from '../../testing/fake-terminal.ts';
import { onStore } from '../../testing/on-store.ts';
import { writeSmallPackage } from '../../testing/small-package.ts';
import { SMALL_CATALOGUE, SMALL_RECORDS } from '../../testing/small-world.ts';

const HEAD = `---
slug: small-models
language: en
title: A small count
category: ai
authors: Kim
published: 2026-06-30
---

## At a glance

`;
const RIGHT = `${HEAD}The AI Index counts 57 notable AI models from the United States in 2024.\n`;
const WRONG = RIGHT.replace('57', '99');

let folder = '';
let dataFolder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-briefings-'));
  dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  writeSmallPackage(dataFolder);
  writeFileSync(file('right.md'), RIGHT);
  writeFileSync(file('wrong.md'), WRONG);
  writeFileSync(file('faulty.md'), `${HEAD}<b>57</b>\n`);
  writeFileSync(
    file('pinned.md'),
    `${HEAD}It was [41](cell:notable_ai_models/USA/2024@2025-04-07), later [57](cell:notable_ai_models/USA/2024).\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('assay briefing check', () => {
  const check = (...args: string[]) => runCommand(['briefing', 'check', ...args], { dataFolder });

  it('says how the figures stand, and exits with 0 where all can be published', async () => {
    const { code, out } = await check(file('right.md'));
    expect(out).toBe(
      `✓ ${file('right.md')}: 1 figure: 1 hold, 0 differ, 0 undecided (100% decided), can be published\n`,
    );
    expect(code).toBe(0);
  });

  it('points at a wrong figure in the Markdown, in either language, and exits with 1', async () => {
    const { code, out } = await check(file('wrong.md'));
    expect(code).toBe(1);
    expect(out).toContain(`✕ ${file('wrong.md')}:12:21\n  differs from the record. `);
    expect(out).toMatch(/12 │ The AI Index counts 99 notable.*\n +│ {21}\^\^\n/);
    expect(out).toContain('list it under disputed with a note');
    expect((await check(file('wrong.md'), '--lang', 'ko')).out).toContain('발행할 수 없음');
  });

  it('names faults, and pins that do not hold, with their places', async () => {
    expect((await check(file('faulty.md'))).out).toContain(
      `✕ ${file('faulty.md')}:12:1\n  HTML is not taken`,
    );
    const { out } = await check(file('pinned.md'));
    expect(out).toContain(`${file('pinned.md')}:12:9\n  41 differs from the cell that it is pinned to: 40`);
    expect(out).not.toContain(':12:65');
  });

  it('takes folders, and tells programs the same', async () => {
    const { code, out } = await check(folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { publishable: false, summary: null, diagnostics: [{ kind: 'fault' }, { kind: 'fault' }] },
      { publishable: false, diagnostics: [{ kind: 'loose', line: 12, column: 9 }] },
      { publishable: true, slug: 'small-models', diagnostics: [], summary: { figures: 1, hold: 1 } },
      { publishable: false, diagnostics: [{ kind: 'differs', line: 12, column: 21 }] },
    ]);
    expect(await check()).toMatchObject({ code: 2, out: '' });
    expect(await check(file('none.md'))).toMatchObject({ code: 2, out: '' });
  });
});

describe('assay brief', () => {
  it('drafts a briefing that can be checked at once', async () => {
    writeFileSync(
      file('article.txt'),
      'A count of models\n\nThe AI Index counts 57 notable AI models from the United States in 2024.\n',
    );
    const { code, out } = await runCommand(['brief', file('article.txt'), '--published', '2026-06-30'], {
      dataFolder,
    });
    expect(code).toBe(0);
    expect(out).toContain('published: 2026-11-26\n');
    expect(out).toContain('States in 2024.” – matches the record (AI Index, edition 2026-06)');
    const checked = await runCommand(['briefing', 'check', '-'], { dataFolder, input: out });
    expect(checked).toMatchObject({ code: 0 });
    expect(await runCommand(['brief'], { dataFolder })).toMatchObject({ code: 2 });
  });
});

onStore('assay briefing publish', ({ database, run }) => {
  const publish = (...args: string[]) => run(['briefing', 'publish', ...args], { dataFolder });

  it('publishes all or none', async () => {
    expect((await run(['briefing', 'list'])).out).toContain('No briefing is published yet');
    const refused = await publish(file('right.md'), file('wrong.md'));
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('Nothing was published.');
    expect(await newestBriefings(database().db, { limit: 9, language: null, category: null })).toEqual([]);
    expect(await publish(file('right.md'))).toMatchObject({
      code: 0,
      out: 'small-models (en): version 1 is published.\n',
    });
    expect((await publish(file('right.md'))).out).toBe(
      'small-models (en) was published already; nothing was changed.\n',
    );
    const { out } = await run(['briefing', 'list'], { now: '2026-11-26T08:00:00Z' });
    expect(out).toMatch(
      /^small-models +en +A small count +Artificial intelligence +1 +1 +published +1 hr\. ago$/m,
    );
  });

  it('makes a new version of another text, with what changed', async () => {
    writeFileSync(file('again.md'), RIGHT.replace('counts', 'has counted'));
    const { out } = await publish(file('again.md'), '--note', 'Plainer words', '--json');
    expect(JSON.parse(out)).toEqual([
      { slug: 'small-models', language: 'en', version: 2, outcome: 'new-version' },
    ]);
    expect((await briefingAt(database().db, 'small-models', 'en'))?.version).toMatchObject({
      note: 'Plainer words',
      figures: 1,
      hold: 1,
    });
  });

  it('withdraws what is there, for something that is there', async () => {
    const withdraw = (...args: string[]) => run(['briefing', 'withdraw', ...args]);
    expect((await withdraw('nothing')).err).toContain('no published briefing is called nothing');
    expect((await withdraw('small-models', '--replaced-by', 'nothing')).code).toBe(2);
    expect((await withdraw('small-models', '--replaced-by', 'small-models')).code).toBe(2);
    expect((await withdraw('small-models')).out).toContain('small-models is withdrawn; its address says so.');
    expect((await run(['briefing', 'list'])).out).toContain('No briefing is published yet');
    expect((await run(['briefing', 'list', '--all'])).out).toContain('withdrawn');
    expect((await withdraw('small-models')).code).toBe(2);
  });
});

onStore('the first briefings', ({ database }) => {
  it('are published once, and those that the catalogue does not bear out are left out', async () => {
    const seeds = join(folder, 'seeds');
    mkdirSync(seeds, { recursive: true });
    writeFileSync(join(seeds, 'a.md'), RIGHT);
    writeFileSync(join(seeds, 'b.md'), WRONG.replace('small-models', 'other-models'));
    const refused: string[] = [];
    const deps = {
      db: database().db,
      now: () => new Date('2026-11-26T07:00:00Z'),
      openCatalogue: () => SMALL_CATALOGUE,
      check: async (document: DocumentInput): Promise<Report> => checkDocument(SMALL_CATALOGUE, document),
      onRefused: (name: string) => refused.push(name),
    };
    expect(await seedBriefings(deps, seeds)).toBe(1);
    expect(refused).toEqual(['b.md']);
    expect(await seedBriefings(deps, seeds)).toBe(0);
    const revised = {
      ...SMALL_RECORDS,
      sha256: 'f'.repeat(64),
      observations: SMALL_RECORDS.observations.map((one) =>
        one.edition === '2026-06' && one.value === '57' ? { ...one, value: '61' } : one,
      ),
    };
    const later = buildCatalogue(revised);
    const check = async (document: DocumentInput): Promise<Report> => checkDocument(later, document);
    const changed = [{ slug: 'small-models', language: 'en', version: 2 }];
    expect(await recheckBriefings({ ...deps, catalogue: later, check })).toEqual(changed);
    expect(await recheckBriefings({ ...deps, catalogue: later, check })).toEqual([]);
    expect((await briefingAt(database().db, 'small-models', 'en'))?.version).toMatchObject({
      hold: 0,
      differ: 1,
    });
  });
});

onStore('assay question', ({ database, run }) => {
  const ask = (id: string, text: string) =>
    askQuestion(database().db, {
      id,
      about_kind: 'claim',
      about_id: 'c1',
      language: 'ko',
      text,
      asked_at: '2026-11-26T06:00:00Z',
    });

  it('lists what waits, answers by the beginning of an identifier, and lays aside', async () => {
    expect((await run(['question', 'list'])).out).toBe('No question waits for an answer.\n');
    await ask('5f3c8a21-0000-4000-8000-000000000001', '어느 판인가요?\u001B[31m');
    await ask('5f3c8a22-0000-4000-8000-000000000002', 'spam');
    const { out } = await run(['question', 'list']);
    expect(out).toMatch(/^5f3c8a21 · claim c1 · ko · 1 hr\. ago\n {2}어느 판인가요\?/);
    expect(out).not.toContain('\u001B');
    expect((await run(['question', 'answer', '5f3c', '예'])).err).toContain(
      'several questions begin with 5f3c',
    );
    expect((await run(['question', 'answer', 'ffff', '예'])).err).toContain('no question is called ffff');
    expect(await run(['question', 'answer', '5f3c8a21'])).toMatchObject({ code: 2 });
    const answered = await run(['question', 'answer', '5f3c8a21', ' 6월 판입니다. ', '--json']);
    expect(JSON.parse(answered.out)).toMatchObject({ state: 'answered', role: '편집자' });
    expect((await run(['question', 'reject', '5f3c8a22', '--lang', 'ko'])).out).toContain('받지 않았습니다');
    expect((await run(['question', 'list'])).out).toBe('No question waits for an answer.\n');
  });
});
