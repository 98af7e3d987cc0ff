import type { InEveryLanguage } from '../words/render.ts';
import type { TableFaultCode } from './table-codes.ts';
import type { TablePlace } from './table-place.ts';
import { renderTableFault } from './words/render-table.ts';
import type { TableDetail } from './words/table-words.ts';

/**
 * A file that gives no tables: a code, the place, and one line a language that says where, what and what to do.
 * Example: `new TableFileError('too-many-rows', placeIn('a.csv', { line: 100001 }), { limit: 100000 }).messages.en` →
 * `a.csv, line 100001: more than 100000 rows; give a part of them`.
 */
export class TableFileError extends Error {
  readonly code: TableFaultCode;
  readonly place: TablePlace;
  readonly detail: TableDetail;
  readonly messages: InEveryLanguage;

  constructor(code: TableFaultCode, place: TablePlace, detail: TableDetail = {}, cause?: unknown) {
    const messages = renderTableFault(code, place, detail);
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'TableFileError';
    this.code = code;
    this.place = place;
    this.detail = detail;
    this.messages = messages;
  }
}
