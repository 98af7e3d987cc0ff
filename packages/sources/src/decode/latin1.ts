const PIECE = 8192;

/** Bytes as the characters of the same numbers (ISO 8859-1), in Node and in browsers alike: `latin1(Uint8Array.of(0x89, 0x50))` → `\x89P`. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}
