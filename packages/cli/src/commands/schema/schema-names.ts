/** The JSON Schemas that are published. */
export const SCHEMA_NAMES = ['report', 'jsonl-input', 'jsonl-output'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
