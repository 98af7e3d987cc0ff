import type { SourceWarningCode } from './codes.ts';
import { type InEveryLanguage, renderWarning } from './words/render.ts';
import type { Detail } from './words/words.ts';

/** Something that a reader of the report should know of how the document was read; the document is whole all the same. */
export interface SourceWarning {
  readonly code: SourceWarningCode;
  readonly detail: Detail;
  readonly messages: InEveryLanguage;
}

/** Example: `buildWarning('whole-page', 'a.html', {}).messages.en` → `the article could not be told apart …`. */
export function buildWarning(code: SourceWarningCode, where: string, detail: Detail = {}): SourceWarning {
  return { code, detail, messages: renderWarning(code, where, detail) };
}
