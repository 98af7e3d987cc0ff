import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { tableSchema } from './descriptor/table-schema.ts';
import { readPackagesSync } from './read-packages.ts';
import { TABLE_NAMES } from './tables/column.ts';
import { TABLES } from './tables/tables.ts';
import { validatePackage } from './validate-package.ts';

const FOLDER = fileURLToPath(new URL('../../../data/ai-race', import.meta.url));
const records = readPackagesSync([FOLDER]);

/** The values that the editions of a publication gave one cell, oldest edition first. */
function editions(indicator: string, entity: string, period: string, publication: string): readonly string[] {
  return records.observations
    .filter(
      (one) =>
        one.indicator === indicator &&
        one.entity === entity &&
        one.period === period &&
        one.publication === publication,
    )
    .sort((a, b) => (a.edition < b.edition ? -1 : 1))
    .map((one) => one.value);
}

describe('the bundled package', () => {
  test('has no faults, and the rows that it was built from', () => {
    const { faults, counts } = validatePackage(FOLDER);
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({
      observations: 15_603,
      indicators: 355,
      entities: 712,
      sources: 157,
      events: 147,
    });
  });

  test('names a producer for every indicator and publication', () => {
    const { warnings } = validatePackage(FOLDER);
    expect(warnings.filter((warning) => warning.code === 'no-producer')).toEqual([]);
  });

  test('holds nothing under a non-commercial licence', () => {
    expect(records.sources.filter((source) => /\bNC\b|non-?commercial/i.test(source.licence))).toEqual([]);
    expect(records.publications.some((publication) => publication.id === 'eto_country_activity')).toBe(false);
  });

  test('keeps both values of a revision', () => {
    expect(editions('notable_ai_models', 'USA', '2024', 'ai_index')).toEqual(['40', '57']);
    expect(editions('notable_ai_models', 'CHN', '2024', 'ai_index')).toEqual(['15', '29']);
    expect(editions('private_ai_investment', 'USA', '2023', 'ai_index').at(0)).toBe('67220000000');
  });

  test('keeps the digits of a value: 70.30 is not 70.3', () => {
    const files = readdirSync(`${FOLDER}/observations`).map((name) =>
      readFileSync(`${FOLDER}/observations/${name}`, 'utf8'),
    );
    const text = files.join('');
    for (const { value } of records.observations.filter((one) => /\.[0-9]*0$/.test(one.value)).slice(0, 50)) {
      expect(text).toContain(`,${value},`);
    }
    expect(records.observations.every((one) => /^-?[0-9]+(\.[0-9]+)?$/.test(one.value))).toBe(true);
  });

  test('has two values inside one edition only in the four cells where that is known', () => {
    const seen = new Map<string, number>();
    for (const one of records.observations) {
      const key = [one.indicator, one.entity, one.period, one.publication, one.edition].join(' ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([
      'ai_adoption_share ARE 2025-H2 ai_index 2026-04-13',
      'ai_incidents_total WLD 2024 ai_index 2026-04-13',
      'enterprise_generative_ai_adoption WLD 2025 ai_index 2026-04-13',
      'global_ai_index_tortoise_score CHN 2024 tortoise_2024 2024-09',
    ]);
  });

  test('says in its descriptor what is read of it', () => {
    const descriptor = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8'));
    for (const name of TABLE_NAMES) {
      const resource = descriptor.resources.find((one: { name: string }) => one.name === name);
      expect(resource.schema).toEqual(JSON.parse(JSON.stringify(tableSchema(TABLES[name]))));
    }
  });

  test('builds a catalogue of the engine', () => {
    const catalogue = buildCatalogue(records);
    expect(catalogue.indicators.size).toBe(355);
    expect([...catalogue.cells.keys()]).toHaveLength(355);
  });
});
