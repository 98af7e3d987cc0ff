import type { SourceErrorCode } from './codes.ts';
import { type InEveryLanguage, renderError } from './words/render.ts';
import type { Detail } from './words/words.ts';

/**
 * A document that could not be read: a code, the place, and one line a language that says what, where and what to do.
 * Example: `new SourceError('file-not-found', 'a.txt').messages.ko` → `파일이 없습니다: a.txt – 경로를 확인하세요`.
 */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  /** The path or address; `-` for standard input. */
  readonly where: string;
  readonly detail: Detail;
  /** What to show; `message` is the English one, for logs. */
  readonly messages: InEveryLanguage;

  constructor(code: SourceErrorCode, where: string, detail: Detail = {}, cause?: unknown) {
    const messages = renderError(code, where, detail);
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.code = code;
    this.where = where;
    this.detail = detail;
    this.messages = messages;
  }
}
