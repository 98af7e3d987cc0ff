import type { Language } from '@assay/engine';

/** Why the server cannot start with its settings. */
export type SetupErrorCode = 'address-in-use' | 'address-unavailable' | 'port-refused' | 'bad-proxy';

const WORDS: Readonly<Record<Language, Readonly<Record<SetupErrorCode, (value: string) => string>>>> = {
  en: {
    'address-in-use': (value) => `${value} is in use by another program; stop it, or choose another port`,
    'address-unavailable': (value) => `${value} is no address of this machine; choose one that is`,
    'port-refused': (value) => `this user may not listen on ${value}; choose a port above 1023`,
    'bad-proxy': (value) =>
      `not an address or range of a proxy: ${value}; write it as 10.0.0.1 or 10.0.0.0/8`,
  },
  ko: {
    'address-in-use': (value) =>
      `다른 프로그램이 쓰고 있습니다: ${value} – 그것을 멈추거나 다른 포트를 고르세요`,
    'address-unavailable': (value) => `이 컴퓨터의 주소가 아닙니다: ${value} – 이 컴퓨터의 주소를 고르세요`,
    'port-refused': (value) => `이 사용자는 열 수 없습니다: ${value} – 1023보다 큰 포트를 고르세요`,
    'bad-proxy': (value) => `프록시의 주소나 범위가 아닙니다: ${value} – 10.0.0.1이나 10.0.0.0/8처럼 쓰세요`,
  },
};

/**
 * A setting with which the server cannot start: a code and one line a language.
 * Example: `new SetupError('port-refused', '127.0.0.1:80').messages.en` → `this user may not listen on 127.0.0.1:80; choose …`.
 */
export class SetupError extends Error {
  readonly code: SetupErrorCode;
  readonly value: string;
  /** What to show; `message` is the English one, for logs. */
  readonly messages: Readonly<Record<Language, string>>;

  constructor(code: SetupErrorCode, value: string, cause?: unknown) {
    const messages = { ko: WORDS.ko[code](value), en: WORDS.en[code](value) };
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'SetupError';
    this.code = code;
    this.value = value;
    this.messages = messages;
  }
}
