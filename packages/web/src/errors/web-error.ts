import type { Language } from '@assay/engine';
import { WEB_ERROR_STATUS, type WebErrorCode } from './codes.ts';
import { EN_WEB_WORDS } from './en.ts';
import { KO_WEB_WORDS } from './ko.ts';
import type { Detail, WebWords } from './words.ts';

const WORDS: Readonly<Record<Language, WebWords>> = { ko: KO_WEB_WORDS, en: EN_WEB_WORDS };
const LONGEST_DETAIL = 120;

/**
 * A request that gets no answer: a code with its status, headers that go with it, and one line in each language.
 * Example: `new WebError('bad-event-id', { value: 'x' }).messages.ko` → `이벤트 번호가 아닙니다: x – 이 스트림이 보낸 번호를 쓰세요`.
 */
export class WebError extends Error {
  readonly code: WebErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What to show; `message` is the English one, for logs. */
  readonly messages: Readonly<Record<Language, string>>;

  constructor(code: WebErrorCode, detail: Detail = {}, headers: Readonly<Record<string, string>> = {}) {
    const plain = plainDetail(detail);
    const messages = { ko: WORDS.ko[code](plain), en: WORDS.en[code](plain) };
    super(messages.en);
    this.name = 'WebError';
    this.code = code;
    this.status = WEB_ERROR_STATUS[code];
    this.headers = headers;
    this.messages = messages;
  }
}

/** Details come from outside: no line breaks, control characters or turns of direction, and nothing endless. */
function plainDetail(detail: Detail): Detail {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : plainText(value),
    ]),
  );
}

function plainText(text: string): string {
  const plain = text
    .slice(0, LONGEST_DETAIL)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '?');
  return text.length > LONGEST_DETAIL ? `${plain}…` : plain;
}
