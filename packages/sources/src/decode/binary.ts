/** First bytes of kinds of file that people hand over by mistake. */
const SIGNATURES: readonly (readonly [kind: string, latin1: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP, Office or HWPX', 'PK\x03\x04'],
  ['old Office or HWP', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['PNG image', '\x89PNG\r\n'],
  ['JPEG image', '\xff\xd8\xff'],
  ['GIF image', 'GIF8'],
  ['gzip archive', '\x1f\x8b\x08'],
  ['RTF', '{\\rtf'],
  ['7z archive', "7z\xbc\xaf'\x1c"],
  ['program', '\x7fELF'],
];

/** Control characters in this share of a text make it no text. */
const MOST_CONTROLS = 0.01;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** The kind of file by its first bytes, or null: bytes of `%PDF-1.7` → `PDF`. */
export function findSignature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? null;
}

/** Why a decoded text is no text (NUL characters, or many control characters), or null: `'a\0b'` → `NUL bytes`. */
export function findNonText(text: string): string | null {
  if (text.includes('\0')) return 'NUL bytes';
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > text.length * MOST_CONTROLS ? 'control characters' : null;
}
