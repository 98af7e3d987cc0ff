import { loadReportSchema } from '@assay/engine';
import { z } from 'zod';
import { lineInputSchema, lineOutputSchema } from '../check/lines/line-schema.ts';
import type { SchemaName } from './schema-names.ts';

/**
 * A published JSON Schema as text, made of the definition that the code is typed by.
 * Example: `await renderSchema('jsonl-input')` → `{ "$schema": "https://json-schema.org/draft/2020-12/schema", … }`.
 */
export async function renderSchema(name: SchemaName): Promise<string> {
  return `${JSON.stringify(await schemaOf(name), null, 2)}\n`;
}

async function schemaOf(name: SchemaName): Promise<unknown> {
  const { reportJsonSchema, reportSchema } = await loadReportSchema();
  switch (name) {
    case 'report':
      return reportJsonSchema();
    case 'jsonl-input':
      return z.toJSONSchema(lineInputSchema);
    case 'jsonl-output':
      return z.toJSONSchema(lineOutputSchema(reportSchema));
  }
}
