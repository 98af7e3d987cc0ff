/** Facts of an error that its sentence names: a limit, a status, a kind of file. */
export type SourceErrorDetail = Readonly<Record<string, string | number>>;

type Sentence = (where: string, detail: SourceErrorDetail) => string;

/** One English line per code: what, where, what to do. Interfaces in other languages word the same codes themselves. */
const SENTENCES = {
  'file-not-found': (where) => `no such file: ${where}; check the path`,
  'is-directory': (where) => `${where} is a folder; name a file in it`,
  'file-unreadable': (where, { reason }) => `cannot read ${where} (${reason}); check its permissions`,
  empty: (where) => `${where} holds no text; give a file or page with some`,
  'too-large': (where, { limit }) => `${where} is larger than ${limit} bytes; cut it or check a part of it`,
  binary: (where, { kind }) => `${where} is not text (${kind}); save its text as UTF-8 and check that`,
  undecodable: (where) => `cannot tell the character encoding of ${where}; save it as UTF-8`,
  'bad-url': (where, { reason }) =>
    `not an address that can be fetched: ${where} (${reason}); give a whole http or https address`,
  'scheme-refused': (where, { scheme }) => `${where} uses ${scheme}; only http and https are fetched`,
  'address-refused': (where, { address }) =>
    `${where} leads to ${address}, which is not a public address; save the page and check the file`,
  'name-not-found': (where) => `no address is known for ${where}; check the spelling and the network`,
  'connection-failed': (where, { reason }) =>
    `cannot fetch ${where} (${reason}); try again, or save the page and check the file`,
  timeout: (where, { ms }) =>
    `${where} took longer than ${ms} ms; try again, or save the page and check the file`,
  'too-many-redirects': (where, { limit }) =>
    `${where} redirects more than ${limit} times; give the final address`,
  'http-status': (where, { status }) =>
    `${where} answered with status ${status}; open it in a browser and save the page`,
  'unsupported-type': (where, { type }) =>
    `${where} is ${type}, not a web page or text; save its text and check that`,
  'too-deep': (where, { limit }) =>
    `${where} nests more than ${limit} elements; copy the article's text and check that`,
  'extraction-timeout': (where, { ms }) =>
    `finding the article in ${where} took longer than ${ms} ms; copy its text and check that`,
  'extraction-failed': (where, { reason }) =>
    `cannot read the page ${where} (${reason}); copy its text and check that`,
  'no-article': (where) => `no article text found in ${where}; copy its text and check that`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a document could not be read; a closed list. */
export type SourceErrorCode = keyof typeof SENTENCES;

/** All codes, for exhaustive tables of sentences in other languages. */
export const SOURCE_ERROR_CODES = Object.keys(SENTENCES) as readonly SourceErrorCode[];

/**
 * A document that could not be read: a code, the place, and one line that says what to do.
 * Example: `new SourceError('file-not-found', 'a.txt').message` → `no such file: a.txt; check the path`.
 */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  /** The path, address or `standard input`. */
  readonly where: string;
  readonly detail: SourceErrorDetail;

  constructor(code: SourceErrorCode, where: string, detail: SourceErrorDetail = {}, cause?: unknown) {
    const sentence: Sentence = SENTENCES[code];
    super(oneLine(sentence(oneLine(where), detail)), cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.code = code;
    this.where = where;
    this.detail = detail;
  }
}

/** Names come from outside: no line breaks or terminal codes reach the message, and no endless address. */
function oneLine(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?');
  return plain.length > 400 ? `${plain.slice(0, 399).toWellFormed()}…` : plain;
}
