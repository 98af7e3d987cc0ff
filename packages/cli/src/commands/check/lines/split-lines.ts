/** A line of a stream of bytes; `bytes` is null where it is longer than may be kept. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * Cuts a stream into lines at LF, keeping no more of it than one line of at most `most` bytes. A last line needs no LF.
 * Example: chunks `a\nb` and `c` → lines 1 (`a`) and 2 (`bc`).
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  most: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE, at); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      keep(bytes.subarray(at, end));
      yield { number, bytes: length > most ? null : Buffer.concat(parts) };
      number++;
      parts = [];
      length = 0;
      at = end + 1;
    }
    keep(bytes.subarray(at));
  }
  if (length > 0) yield { number, bytes: length > most ? null : Buffer.concat(parts) };
}
