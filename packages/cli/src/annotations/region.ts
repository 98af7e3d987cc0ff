import type { Span } from '@assay/engine';
import type { Places } from '../receipt/place.ts';

/** A stretch of a file as editors count it: from 1, columns in UTF-16 code units, the end column behind the last. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a span: in `'a\nbc'` that of `bc` → line 2, columns 1 to 3. */
export function regionOf(places: Places, { start, end }: Span): Region {
  const from = places.at(start);
  const to = places.at(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
