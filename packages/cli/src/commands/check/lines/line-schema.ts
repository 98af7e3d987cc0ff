import type { Report } from '@assay/engine';
import { z } from 'zod';
import { LINE_FAULTS } from './line-fault.ts';

const id = z.union([z.string(), z.number()]).describe('given back as it is');

const table = z.strictObject({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** A line that `assay check --jsonl` reads. What is null counts as left out. */
export const lineInputSchema = z.strictObject({
  id,
  text: z.string().describe('plain text or Markdown'),
  language: z.enum(['ko', 'en']).nullish().describe('else it is told by the text'),
  published: z.iso.date().nullish().describe('else it is looked for in the front matter of the text'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .describe('where the text comes from; nothing is fetched'),
  tables: z
    .array(table)
    .nullish()
    .describe('tables of the author, which the text is checked against as well'),
});

/** A line that it writes, of which `report` is one: the report on a line, or why there is none. */
export function lineOutputSchema<T extends z.ZodType>(report: T) {
  return z.union([
    z.strictObject({ id, report }),
    z.strictObject({
      id: id.nullable().describe('null where the line has none that can be read'),
      error: z.strictObject({
        line: z.int().positive().describe('the line of the input, from 1'),
        code: z.enum(LINE_FAULTS),
        message: z.string(),
      }),
    }),
  ]);
}

export type LineInput = z.infer<typeof lineInputSchema>;
export type LineOutput = z.infer<ReturnType<typeof lineOutputSchema<z.ZodType<Report>>>>;
