import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** No report of a document that is read whole comes near it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The claims of a report as they are kept: JSON, a tenth of its size by zstd. */
export function packReport(claims: readonly { readonly id: string }[]): Buffer {
  return zstdCompressSync(JSON.stringify(claims));
}

/** The claims of a kept report by their identifiers: the contrary of `packReport`. */
export function unpackReport(packed: Uint8Array): ReadonlyMap<string, object> {
  const text = zstdDecompressSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8');
  const claims = JSON.parse(text) as readonly { readonly id: string }[];
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** A whole report as it is kept: a briefing's, or one that a reader asked to keep. */
export function packWholeReport(report: object): Buffer {
  return zstdCompressSync(JSON.stringify(report));
}

/** A kept report: the contrary of `packWholeReport`. */
export function unpackWholeReport(packed: Uint8Array): object {
  const text = zstdDecompressSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8');
  return JSON.parse(text) as object;
}
