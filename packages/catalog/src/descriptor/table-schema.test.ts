import { expect, test } from 'vitest';
import { TABLES } from '../tables/tables.ts';
import { tableSchema } from './table-schema.ts';

test('a table is described with keys, types and constraints', () => {
  const schema = tableSchema(TABLES.observations);
  expect(schema.primaryKey).toEqual(['indicator', 'entity', 'period', 'value', 'source', 'edition']);
  expect(schema.foreignKeys).toContainEqual({
    fields: 'entity',
    reference: { resource: 'entities', fields: 'id' },
  });
  expect(schema.fields.find((field) => field.name === 'value')).toMatchObject({
    type: 'number',
    constraints: { required: true },
  });
  expect(schema.fields.find((field) => field.name === 'qualifier')).toMatchObject({
    constraints: { enum: ['about', 'over', 'nearly'] },
  });
});

test.each(['2023', '2025-H1', '2023-Q4', '2023-11', '2023-11-05', '2023-11/2025-09'])(
  'the pattern of periods takes %s',
  (period) => {
    const field = tableSchema(TABLES.sources).fields.find((one) => one.name === 'published');
    expect(period).toMatch(new RegExp(`^${JSON.parse(JSON.stringify(field)).constraints.pattern}$`));
  },
);
