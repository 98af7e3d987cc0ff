import { SHELF_LIMITS } from '@assay/sources';
import { expect, it } from 'vitest';
import { NO_TABLES } from './sent-tables.ts';
import { renderTableFields } from './table-fields.ts';

it('the fields for tables say how much may be given, as the shelf takes it', () => {
  const { bytes, cells } = SHELF_LIMITS;
  expect([bytes / 2 ** 20, cells]).toEqual([3, 50_000]);
  const shown = (language: 'ko' | 'en') => String(renderTableFields(NO_TABLES, [], language));
  expect(shown('en')).toContain('up to 3 MiB and 50,000 cells in all');
  expect(shown('ko')).toContain('모두 합해 3MiB, 셀 50,000개까지');
});
