import { reportJsonSchema } from '@assay/engine';
import { z } from 'zod';
import { lineInputSchema, lineOutputSchema } from '../check/lines/line-schema.ts';
import type { SchemaName } from './schema-names.ts';

/**
 * A published JSON Schema as text, made of the definition that the code is typed by.
 * Example: `renderSchema('jsonl-input')` → `{ "$schema": "https://json-schema.org/draft/2020-12/schema", … }`.
 */
export function renderSchema(name: SchemaName): string {
  return `${JSON.stringify(schemaOf(name), null, 2)}\n`;
}

function schemaOf(name: SchemaName): unknown {
  switch (name) {
    case 'report':
      return reportJsonSchema();
    case 'jsonl-input':
      return z.toJSONSchema(lineInputSchema);
    case 'jsonl-output':
      return z.toJSONSchema(lineOutputSchema);
  }
}
