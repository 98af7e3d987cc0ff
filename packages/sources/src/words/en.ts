import type { SourceWords } from './words.ts';

/** One line each: what, where, what to do. */
export const EN_SOURCE_WORDS: SourceWords = {
  stdin: 'standard input',
  errors: {
    'bad-date': (_, { date }) => `not a date: ${date}; write it as YYYY-MM-DD`,
    'file-not-found': (where) => `no such file: ${where}; check the path`,
    'is-directory': (where) => `${where} is a folder; name a file in it`,
    'not-a-file': (where) => `${where} is a device or a pipe, not a file; save its text and check that`,
    'file-unreadable': (where, { reason }) => `cannot read ${where} (${reason}); check its permissions`,
    empty: (where) => `${where} holds no text; give a file or page with some`,
    'too-large': (where, { bytes }) => `${where} is larger than ${bytes}; check a part of it`,
    binary: (where, { kind }) => `${where} is not text (${kind}); save its text as UTF-8 and check that`,
    undecodable: (where) => `cannot tell the character encoding of ${where}; save it as UTF-8`,
    'bad-url': (where) => `not a web address: ${where}; give a whole http or https address`,
    'url-with-password': (where) =>
      `the address ${where} holds a user name or password; save the page and check the file`,
    'scheme-refused': (where, { scheme }) =>
      `${where} uses ${scheme}; only http and https are fetched, files are named by their path`,
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
    'not-a-feed': (where) => `${where} is not a feed; give the address of its RSS, Atom or JSON feed`,
    'not-opml': (where) => `${where} is not a list of feeds; export it as OPML`,
    'bad-range': (where) =>
      `not a range of addresses: ${where}; write it like 10.0.0.0/8 or fd00::/8, or give one address`,
    'bad-contact': (where) =>
      `not a contact address: ${where}; give an http or https address or a mail address`,
  },
  warnings: {
    'unreadable-characters': (where, { count, line }) =>
      `${where} holds ${count} unreadable character(s), the first in line ${line}; figures beside them may be wrong, save it as UTF-8`,
    'charset-guessed': (where, { charset }) =>
      `${where} names no encoding and was read as ${charset}; save it as UTF-8 if letters look wrong`,
    'whole-page': (where) =>
      `the article could not be told apart from the rest of ${where}; all text of the page was read`,
    'date-from-text': (where, { line }) =>
      `${where} states its date in its text alone (${line}); give the date if that is another one`,
    'other-language': (where) =>
      `${where} is mostly in a language other than Korean and English; its figures may not be found`,
  },
  kinds: {
    pdf: 'a PDF file',
    docx: 'a Word document',
    xlsx: 'an Excel workbook',
    pptx: 'a PowerPoint file',
    hwpx: 'a Hancom document',
    epub: 'an EPUB book',
    opendocument: 'an OpenDocument file',
    zip: 'a ZIP archive',
    ole: 'an old Office or Hancom document',
    png: 'a PNG image',
    jpeg: 'a JPEG image',
    gif: 'a GIF image',
    webp: 'a WebP image',
    gzip: 'a gzip archive',
    bzip2: 'a bzip2 archive',
    xz: 'an xz archive',
    zstd: 'a Zstandard archive',
    '7z': 'a 7z archive',
    rtf: 'an RTF document',
    program: 'a program',
    'utf-32': 'UTF-32',
    nul: 'it holds NUL bytes',
    controls: 'it holds control characters',
  },
  reasons: {
    permission: 'permission denied',
    busy: 'too many open files',
    refused: 'connection refused',
    reset: 'connection closed',
    unreachable: 'network unreachable',
    certificate: 'its certificate is not valid',
    compression: 'unknown compression',
    'cut-short': 'the page arrived incomplete',
    memory: 'it takes too much memory',
  },
};
