import type { BinaryKind } from '../codes.ts';
import { latin1 } from './latin1.ts';

/** First bytes of kinds of file that people hand over by mistake, read as Latin-1. */
const SIGNATURES: readonly (readonly [kind: BinaryKind, start: string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['png', '\x89PNG\r\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['gzip', '\x1f\x8b\x08'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['rtf', '{\\rtf'],
  ['program', '\x7fELF'],
  ['utf-32', '\xff\xfe\0\0'],
  ['utf-32', '\0\0\xfe\xff'],
];
const WEBP = /^RIFF[\s\S]{4}WEBP/;
const BZIP2 = /^BZh[1-9]1AY&SY/;
/** What the names of a ZIP's first entries say of it. */
const IN_ZIP: readonly (readonly [kind: BinaryKind, entry: string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['hwpx', 'application/hwp+zip'],
  ['epub', 'application/epub+zip'],
  ['opendocument', 'application/vnd.oasis.opendocument'],
];
const ZIP_HEAD = 4096;

/** Control characters in this share of a text make it no text. */
const MOST_CONTROLS = 0.01;

/** The kind of file by its first bytes, or null: bytes of `%PDF-1.7` → `pdf`. */
export function findSignature(bytes: Uint8Array): BinaryKind | null {
  const head = latin1(bytes.subarray(0, ZIP_HEAD));
  const kind = SIGNATURES.find(([, start]) => head.startsWith(start))?.[0] ?? null;
  if (kind === 'zip') return IN_ZIP.find(([, entry]) => head.includes(entry))?.[0] ?? 'zip';
  if (kind !== null) return kind;
  return WEBP.test(head) ? 'webp' : BZIP2.test(head) ? 'bzip2' : null;
}

/** Why a decoded text is no text (NUL characters, or many control characters), or null: `'a\0b'` → `nul`. */
export function findNonText(text: string): BinaryKind | null {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return 'nul';
    if (isControl(code)) controls++;
  }
  return controls > text.length * MOST_CONTROLS ? 'controls' : null;
}

/** Control characters but for white space and the escape character, which terminals' colours begin with. */
function isControl(code: number): boolean {
  return (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0x7f;
}
