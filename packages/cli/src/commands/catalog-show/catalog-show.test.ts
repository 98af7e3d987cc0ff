import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/fake-terminal.ts';
import { writeSmallPackage } from '../../testing/small-package.ts';

let dataFolder = '';

beforeAll(() => {
  dataFolder = mkdtempSync(`${tmpdir()}/assay-catalog-`);
  writeSmallPackage(dataFolder);
});

afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await runCommand(['catalog', ...args], { dataFolder });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('assay catalog show', () => {
  it('shows an indicator with revisions, conflicts and numbered publications', async () => {
    expect(await printed('show', 'notable_ai_models')).toBe(`notable AI models · 주목할 만한 AI 모델 수
indicator · notable_ai_models
    unit          count · level · annual
    definition    notable AI models, as counted.
    limits        A curated list.
    named by      notable AI models, 주목할 만한 AI 모델 수
    publications  [1] AI Index (ai_index) · edition 2025-04-07, 2026-06 · produced by Epoch AI
                  [2] Epoch models (epoch) · edition 2025-05-01 · produced by Epoch AI

Newest values (count)
entity                 2023                   2024
United States (USA)          40 → 57 (2026-06) [1]
China (CHN)          18 [2]        15 [1] ≠ 22 [2]

40 → 57 (2026-06): 40 until the edition of 2026-06 made it 57
[1] [2]: publications as numbered above; ≠ where they differ by more than rounding
`);
  });

  it('aligns a table of Korean names', async () => {
    const lines = (await printed('show', 'notable_ai_models', '--lang', 'ko')).split('\n');
    const from = lines.findIndex((line) => line.startsWith('대상 '));
    expect(lines.slice(from, from + 3)).toEqual([
      '대상          2023                   2024',
      '미국 (USA)          40 → 57 (2026-06) [1]',
      '중국 (CHN)  18 [2]        15 [1] ≠ 22 [2]',
    ]);
  });

  it('keeps to the entities asked for, by id or name', async () => {
    const out = await printed('show', 'notable_ai_models', '--entity', '중국');
    expect(out).toContain('China (CHN)');
    expect(out).not.toContain('United States');
  });

  it('shows an entity, a publication and a source by id or name', async () => {
    expect(await printed('show', 'usa')).toContain(
      'notable_ai_models  notable AI models  2024    40 → 57 (2026-06)',
    );
    const publication = await printed('show', 'AI Index');
    expect(publication).toContain('2026-06     Report 2026 · Stanford HAI · CC BY-ND 4.0');
    expect(publication).toMatch(/ai_patents_granted_share +share of AI patents granted +1 +1/);
    expect(await printed('show', 'epoch_2025')).toContain('licence      CC BY-ND 4.0');
  });

  it('gives everything as JSON', async () => {
    const json: unknown = JSON.parse(await printed('show', 'notable_ai_models', '--entity', 'USA', '--json'));
    expect(json).toMatchObject({
      kind: 'indicator',
      id: 'notable_ai_models',
      observations: [{ value: '40' }, { value: '57' }],
    });
  });
});

describe('assay catalog list and search', () => {
  it('lists what holds all the words', async () => {
    expect(
      await printed('list', 'patent'),
    ).toBe(`id                        name                         entities  periods
ai_patents_granted_share  share of AI patents granted         1  2023
indicators: 1 in all
`);
    expect(await printed('list', '--kind', 'entity')).toContain('KOR  South Korea    country');
    expect(await printed('list', 'zzzz')).toBe('nothing in the catalogue matches zzzz\n');
    expect(JSON.parse(await printed('list', '--kind', 'source', '--json'))).toHaveLength(3);
  });

  it('finds through particles', async () => {
    expect(await printed('search', '중국의', '특허를', '--lang', 'ko')).toBe(`지표
ai_patents_granted_share  세계 AI 특허 등록 점유율 · share of AI patents granted

대상
CHN   중국 · China
`);
  });
});

describe('assay catalog validate and add-edition', () => {
  it('counts what a sound package holds', async () => {
    expect(await printed('validate', join(dataFolder, 'small'))).toMatch(
      /small is valid: producers 1, .*observations 8/,
    );
  });

  it('prints every fault of another with its place, and exits with 2', async () => {
    const other = writeSmallPackage(join(dataFolder, 'other'));
    writeFileSync(join(other, 'producers.csv'), 'id,name_en,name_ko\nepoch-ai,,\n');
    const { code, out } = await runCommand(['catalog', 'validate', other], { dataFolder: '/nowhere' });
    expect(code).toBe(2);
    expect(out).toMatch(
      /producers\.csv:2:2: empty-cell: .*\n.*producers\.csv:2:3: empty-cell: .*\nwarning: .*indicators\.csv:4:1: no-observations: .* has 2 faults and 20 warnings/s,
    );
  });

  it('adds an edition, taking publisher, address and licence from the one before', async () => {
    const own = writeSmallPackage(mkdtempSync(`${tmpdir()}/assay-edition-`));
    const rows = join(dataFolder, 'rows.csv');
    writeFileSync(rows, 'indicator,entity,period,value,confidence\nnotable_ai_models,USA,2024,58,high\n');
    const about = [
      '--source',
      'aiindex_2027',
      '--publication',
      'ai_index',
      '--edition',
      '2027-04',
      '--title',
      'Report 2027',
    ];
    const { code, out } = await runCommand(['catalog', 'add-edition', own, rows, ...about], {
      dataFolder: '/nowhere',
    });
    expect({ code, out }).toEqual({
      code: 0,
      out: `1 value added as the edition aiindex_2027: ${own}/observations/aiindex_2027.csv\n`,
    });
    const shown = await runCommand(['catalog', 'show', 'aiindex_2027', '--catalog', own], {
      dataFolder: '/nowhere',
    });
    expect(shown.out).toContain('licence      CC BY-ND 4.0');
    const again = await runCommand(['catalog', 'add-edition', own, rows, ...about], {
      dataFolder: '/nowhere',
    });
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/^assay: .*: file-exists: .*\n$/);
    rmSync(own, { recursive: true, force: true });
  });
});
