import { type DecodedText, type DecodeFacts, decodeWith } from './decode-with.ts';
import { readCp949 } from './read-cp949.ts';

export type { DecodedText, DecodeFacts };

/**
 * Turns bytes into text in Node; everything else as `decodeWith` says.
 * Example: `decodeBytes(Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6), {where: 'a.txt'})` → `{text: '똠방', charset: 'cp949', …}`.
 */
export function decodeBytes(bytes: Uint8Array, facts: DecodeFacts): Promise<DecodedText> {
  return decodeWith(readCp949, bytes, facts);
}
