import { SourceError } from '../errors.ts';
import { findNonText, findSignature } from './binary.ts';
import { findByteOrderMark } from './byte-order-mark.ts';
import { parseCharset } from './charset-label.ts';
import { findDeclaredCharset } from './declared-charset.ts';
import { countWrong, isDamagedUtf8, looksWestern } from './guess-charset.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { latin1 } from './latin1.ts';
import type { ReadCp949 } from './read-cp949.ts';

/** What is known of bytes from outside them. */
export interface DecodeFacts {
  /** The path or address, for messages. */
  readonly where: string;
  /** The charset that the server named, if any. */
  readonly charset?: string | null;
}

/** A text and the encoding that it was read by. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  /** Whether nothing but the look of the bytes spoke for the encoding, where any byte would have been readable in it. */
  readonly isGuess: boolean;
}

/** A reading in which more than this share of the characters is unreadable is none. */
const MOST_WRONG = 0.02;
/**
 * Bytes that are valid UTF-8 are UTF-8, though page or server say otherwise, where the other encoding could hardly give such
 * bytes: a Western one never makes whole sequences by chance, CP949 never ones that spell Hangul.
 */
const SINGLE_BYTE = /^(?:windows|iso-8859|macintosh|koi8|ibm866|x-mac)/;
const HANGUL = /[\uAC00-\uD7A3]/;

/**
 * Turns bytes into text, in any host that can read CP949: byte order mark, then the server's charset, then the page's own, then UTF-16 without a mark, strict
 * UTF-8, CP949. Line endings stay as they are; a byte order mark is dropped; the result holds no lone surrogates and no NUL;
 * what a broken encoding hides becomes U+FFFD.
 * Example: `decodeWith(readCp949, Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6), {where: 'a.txt'})` → `{text: '똠방', charset: 'cp949', …}`.
 * Throws SourceError `empty`, `binary`, `undecodable`.
 */
export async function decodeWith(
  readCp949: ReadCp949,
  bytes: Uint8Array,
  facts: DecodeFacts,
): Promise<DecodedText> {
  const signature = findSignature(bytes);
  if (signature !== null) throw new SourceError('binary', facts.where, { kind: signature });
  const decoded = await readBytes(readCp949, bytes, facts);
  const kind = findNonText(decoded?.text ?? latin1(bytes));
  if (kind !== null) throw new SourceError('binary', facts.where, { kind });
  if (decoded === null) throw new SourceError('undecodable', facts.where);
  if (/^[\s\uFEFF\u200B]*$/.test(decoded.text)) throw new SourceError('empty', facts.where);
  return decoded;
}

async function readBytes(
  readCp949: ReadCp949,
  bytes: Uint8Array,
  facts: DecodeFacts,
): Promise<DecodedText | null> {
  const mark = findByteOrderMark(bytes);
  if (mark !== null && mark.charset !== 'utf-8') return read(mark.charset, lenient(mark.charset, bytes));
  const utf8 = strict('utf-8', bytes);
  if (mark !== null) return read('utf-8', utf8 ?? lenient('utf-8', bytes));
  return (
    (await readStated(readCp949, bytes, facts, utf8)) ??
    readUtf16(bytes) ??
    (utf8 === null ? await guess(readCp949, bytes) : read('utf-8', utf8))
  );
}

/** What server or page state, where the bytes do not give it the lie. */
async function readStated(
  readCp949: ReadCp949,
  bytes: Uint8Array,
  facts: DecodeFacts,
  utf8: string | null,
): Promise<DecodedText | null> {
  for (const charset of [parseCharset(facts.charset ?? null), findDeclaredCharset(bytes)]) {
    if (charset === null || charset === 'utf-8') continue;
    if (utf8 !== null && (SINGLE_BYTE.test(charset) || HANGUL.test(utf8))) return null;
    // English text in UTF-16 always holds zero bytes; without them it only turns into Chinese characters.
    if (utf8 !== null && charset.startsWith('utf-16') && !bytes.includes(0)) continue;
    const text = charset === 'cp949' ? await readCp949(bytes) : strict(charset, bytes);
    if (text !== null && countWrong(text) === 0) return read(charset, text);
  }
  return null;
}

function readUtf16(bytes: Uint8Array): DecodedText | null {
  const charset = guessUtf16(bytes);
  return charset === null ? null : read(charset, lenient(charset, bytes));
}

async function guess(readCp949: ReadCp949, bytes: Uint8Array): Promise<DecodedText | null> {
  const damaged = lenient('utf-8', bytes);
  if (isDamagedUtf8(damaged)) return read('utf-8', damaged);
  if (looksWestern(bytes)) return { ...read('windows-1252', lenient('windows-1252', bytes)), isGuess: true };
  const korean = await readCp949(bytes);
  return countWrong(korean) > korean.length * MOST_WRONG ? null : read('cp949', korean);
}

function read(charset: string, text: string): DecodedText {
  return { text, charset, isGuess: false };
}

function strict(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lenient(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset).decode(bytes);
}
