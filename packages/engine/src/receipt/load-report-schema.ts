import type * as schemas from './report-schema.ts';

/**
 * The definition of a report, and the JSON Schema made of it. Loaded when first asked for: putting it together takes a tenth
 * of a short check, which needs none of it.
 * Example: `(await loadReportSchema()).reportSchema.safeParse(report).success` → `true`.
 */
export function loadReportSchema(): Promise<typeof schemas> {
  return import('./report-schema.ts');
}
