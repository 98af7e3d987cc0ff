import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { accepts } from '../server/accepts.ts';

/** How a body is packed, by its name in HTTP. */
export type Encoding = 'br' | 'gzip' | 'identity';

type Bytes = Uint8Array<ArrayBuffer>;

/** Packs a large file in half a second; the best would take ten, and save a tenth. */
const BROTLI_QUALITY = 9;
const GZIP_LEVEL = 9;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** A body in every encoding, each made when it is first asked for. */
export interface Packed {
  readonly as: (encoding: Encoding) => Promise<Bytes>;
}

/** Keeps a body packed. Example: `packed(() => bytes).as('gzip')` → the bytes, packed once. */
export function packed(read: () => Bytes): Packed {
  const made = new Map<Encoding, Promise<Bytes>>();
  return {
    as(encoding) {
      const known = made.get(encoding);
      if (known !== undefined) return known;
      const body = pack(read(), encoding);
      made.set(encoding, body);
      body.catch(() => made.delete(encoding));
      return body;
    },
  };
}

async function pack(bytes: Bytes, encoding: Encoding): Promise<Bytes> {
  switch (encoding) {
    case 'br': {
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
      const params = { [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
      return new Uint8Array(await packBrotli(bytes, { params }));
    }
    case 'gzip':
      return new Uint8Array(await packGzip(bytes, { level: GZIP_LEVEL }));
    case 'identity':
      return bytes;
  }
}

/** The best packing that a browser takes: `gzip, deflate, br` → `br`. */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined || header.trim() === '') return 'identity';
  // `Accept-Encoding` is written as `Accept` is, with one word in place of two.
  if (accepts(header, 'br')) return 'br';
  return accepts(header, 'gzip') ? 'gzip' : 'identity';
}

/** What tells of a packing. */
export function encodingHeaders(encoding: Encoding): Record<string, string> {
  const vary = { vary: 'Accept-Encoding' };
  return encoding === 'identity' ? vary : { ...vary, 'content-encoding': encoding };
}
