import type { InEveryLanguage } from '../words/render.ts';
import type { TableNoticeCode } from './table-codes.ts';
import type { TablePlace } from './table-place.ts';
import { renderTableNotice } from './words/render-table.ts';
import type { TableDetail } from './words/table-words.ts';

/** Something that whoever gave the tables should know; they are whole all the same. */
export interface TableNotice {
  readonly code: TableNoticeCode;
  /** The first place where it is so. */
  readonly place: TablePlace;
  readonly detail: TableDetail;
  readonly messages: InEveryLanguage;
}

/** Example: `buildNotice('formulas', placeIn('a.xlsx', { cell: 'B3' }), { count: 2 }).messages.en` → `a.xlsx, cell B3: 2 formulas …`. */
export function buildNotice(code: TableNoticeCode, place: TablePlace, detail: TableDetail = {}): TableNotice {
  return { code, place, detail, messages: renderTableNotice(code, place, detail) };
}
