import type { FaultCode } from '../fault/fault-codes.ts';
import type { Limits } from '../package/limits.ts';
import { edit, type SampleChanges } from '../sample-package.ts';

/** The sample with one thing wrong, and the one fault that it must bring. */
export interface FaultCase {
  readonly code: FaultCode;
  readonly what: string;
  readonly changes: SampleChanges;
  /** `file:line:column name`, as far as there are such. */
  readonly at: string;
  readonly limits?: Partial<Limits>;
}

/** The first observation of the sample. */
export const CHN_2024 = 'robots_installed,CHN,2023,276288,,,robots,robots_2024,2024-09-24,high';

/** The sample with another piece of text in `datapackage.json`. */
export function json(from: string, to: string): SampleChanges {
  return edit('datapackage.json', from, to);
}

/** The sample with another piece of text in `indicators.csv`. */
export function indicators(from: string, to: string): SampleChanges {
  return edit('indicators.csv', from, to);
}

/** The sample with another piece of text in its first file of observations. */
export function observations(from: string, to: string): SampleChanges {
  return edit('observations/2024.csv', from, to);
}

/** The sample with another value in its first observation. */
export function value(text: string): SampleChanges {
  return observations('276288', text);
}
