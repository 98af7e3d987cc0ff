import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { expect, it } from 'vitest';
import { catalogueAddress, catalogueFile } from './catalogue-file.ts';

const records = readPackagesSync([join(import.meta.dirname, '../../../../data/ai-race')]);

it('is at most 1.5 MB packed, and its address names the catalogue', { timeout: 30_000 }, async () => {
  const file = catalogueFile(records);
  expect((await file.as('gzip')).length).toBeLessThan(1_500_000);
  expect((await file.as('br')).length).toBeLessThan(1_500_000);
  expect(catalogueFile(records)).toBe(file);
  expect(catalogueAddress(records)).toBe(`/catalogues/1.${records.sha256}.json`);
});
