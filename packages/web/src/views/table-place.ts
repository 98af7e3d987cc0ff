import type { ReportClaim } from '@assay/engine';

/** Where in a table of the reader's own a claim was looked up: `results.csv: B2, C2`. */
export function tablePlace({ name, cells }: NonNullable<ReportClaim['table']>): string {
  return [name, cells.join(', ')].filter((part) => part !== '').join(': ');
}
