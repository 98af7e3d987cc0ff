import type { Column, ColumnKind, Table } from '../tables/column.ts';

/** The pattern that Frictionless readers use for periods; loading is stricter (months, days, order of the two ends). */
const DATE = '-?[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?';

/**
 * A table's columns as a Frictionless table schema, with its primary key and foreign keys.
 * Example: `tableSchema(SOURCES).primaryKey` → `['id']`.
 */
export function tableSchema(table: Table<unknown>) {
  const foreignKeys = table.columns.flatMap(({ name, is }) =>
    is.kind === 'reference' ? [{ fields: name, reference: { resource: is.to, fields: 'id' } }] : [],
  );
  return {
    fields: table.columns.map(field),
    primaryKey: table.key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function field({ name, is, required, about }: Column) {
  const constraints = { ...(required ? { required: true } : {}), ...constraint(is) };
  return {
    name,
    description: about,
    ...fieldType(is),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function fieldType(is: ColumnKind) {
  if (is.kind === 'boolean') return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
  return { type: is.kind === 'decimal' ? 'number' : 'string' };
}

function constraint(is: ColumnKind) {
  if (is.kind === 'choice') return { enum: is.of.filter((choice) => choice !== '') };
  if (is.kind === 'period') return { pattern: `${DATE}(/${DATE})?` };
  if (is.kind === 'identifier') return { pattern: '[A-Za-z0-9][A-Za-z0-9._-]*' };
  return {};
}
