import type { Language } from '@assay/engine';
import type { Statistics } from '../statistics/statistics.ts';

/** What putting a report into words needs beside the report. */
export interface Reading {
  readonly language: Language;
  readonly names: Statistics;
}
