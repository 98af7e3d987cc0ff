import { SourceError } from '../errors.ts';
import { findNonText, findSignature } from './binary.ts';
import { findByteOrderMark } from './byte-order-mark.ts';
import { parseCharset } from './charset-label.ts';
import { findDeclaredCharset } from './declared-charset.ts';
import { countWrong, isDamagedUtf8, looksWestern } from './guess-charset.ts';

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
 * Turns bytes into text: byte order mark, then the server's charset, then the page's own, then strict UTF-8, then CP949.
 * Line endings stay as they are; a byte order mark is dropped; the result holds no lone surrogates and no NUL.
 * Example: `decodeBytes(Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6), {where: 'a.txt'})` → `{text: '똠방', charset: 'cp949'}`.
 * Throws SourceError `empty`, `binary`, `undecodable`.
 */
export async function decodeBytes(bytes: Uint8Array, facts: DecodeFacts): Promise<DecodedText> {
  if (bytes.byteLength === 0) throw new SourceError('empty', facts.where);
  const signature = findSignature(bytes);
  if (signature !== null) throw new SourceError('binary', facts.where, { kind: signature });
  const decoded = await readBytes(bytes, facts);
  const kind = findNonText(
    decoded?.text ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  );
  if (kind !== null) throw new SourceError('binary', facts.where, { kind });
  if (decoded === null) throw new SourceError('undecodable', facts.where);
  if (/^[\s\uFEFF\u200B]*$/.test(decoded.text)) throw new SourceError('empty', facts.where);
  return decoded;
}

async function readBytes(bytes: Uint8Array, facts: DecodeFacts): Promise<DecodedText | null> {
  const mark = findByteOrderMark(bytes);
  if (mark !== null && mark.charset !== 'utf-8')
    return { text: lenient(mark.charset, bytes), charset: mark.charset };
  const utf8 = strict('utf-8', bytes);
  if (mark !== null && utf8 !== null) return { text: utf8, charset: 'utf-8' };
  for (const charset of [parseCharset(facts.charset ?? null), findDeclaredCharset(bytes)]) {
    if (charset === null || charset === 'utf-8') continue;
    if (utf8 !== null && (SINGLE_BYTE.test(charset) || HANGUL.test(utf8))) break;
    const text = charset === 'cp949' ? await readCp949(bytes) : strict(charset, bytes);
    if (text !== null && countWrong(text) === 0) return { text, charset };
  }
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' };
  const damaged = lenient('utf-8', bytes);
  if (isDamagedUtf8(damaged)) return { text: damaged, charset: 'utf-8' };
  if (looksWestern(bytes)) return { text: lenient('windows-1252', bytes), charset: 'windows-1252' };
  const korean = await readCp949(bytes);
  return countWrong(korean) > korean.length * MOST_WRONG ? null : { text: korean, charset: 'cp949' };
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

/** Node's own `euc-kr` lacks the syllables that CP949 adds (똠, 펲), so that they would come out broken. */
async function readCp949(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cp949').toWellFormed();
}
