import type { StoreErrorCode } from './codes.ts';
import { type InEveryLanguage, renderStoreError } from './words/render.ts';
import type { StoreDetail } from './words/words.ts';

/**
 * A database, its folder or a backup that cannot be used: a code, the place, and one line a language that says what, where and what to do.
 * Example: `new StoreError('not-a-backup', 'a.txt').messages.ko` → `Assay의 백업이 아닙니다: a.txt – "assay backup"으로 만든 파일을 지정하세요`.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** The folder, file or database. */
  readonly where: string;
  readonly detail: StoreDetail;
  /** What to show; `message` is the English one, for logs. */
  readonly messages: InEveryLanguage;

  constructor(code: StoreErrorCode, where: string, detail: StoreDetail = {}, cause?: unknown) {
    const messages = renderStoreError(code, where, detail);
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.where = where;
    this.detail = detail;
    this.messages = messages;
  }
}
