/** An encoding that the first bytes of a text name, and how many bytes the mark takes. */
export interface ByteOrderMark {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
}

/** The byte order mark at the start, if any: `findByteOrderMark(Uint8Array.of(0xff, 0xfe))` → `{charset: 'utf-16le', length: 2}`. */
export function findByteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}
