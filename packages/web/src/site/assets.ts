import { createHash } from 'node:crypto';

/** A file of the site as it is sent. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The files of the site, each at an address that names its content, so that it can be kept for ever. */
export interface Assets {
  /** `site.css` → `/assets/site.3f2a….css`. Throws where there is none of that name. */
  readonly address: (name: string) => string;
  /** What is at `/assets/` under a name; null where nothing is. */
  readonly find: (hashed: string) => Asset | null;
}

const HASH_DIGITS = 10;

/**
 * Puts files under names that tell their content. Files may name others of the same list as `asset:NAME`; those come first in it.
 * Example: `buildAssets([['a.css', {type: 'text/css', body}]]).address('a.css')` → `/assets/a.5d41402abc.css`.
 */
export function buildAssets(files: Iterable<readonly [name: string, asset: Asset]>): Assets {
  const addresses = new Map<string, string>();
  const byHashed = new Map<string, Asset>();
  for (const [name, { type, body }] of files) {
    const named = type.startsWith('text/') ? withAddresses(body, addresses) : body;
    const hash = createHash('sha256').update(named).digest('hex').slice(0, HASH_DIGITS);
    const dot = name.lastIndexOf('.');
    const hashed = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
    addresses.set(name, `/assets/${hashed}`);
    byHashed.set(hashed, { type, body: named });
  }
  return {
    address(name) {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`no file of the site is named ${name}`);
      return address;
    },
    find: (hashed) => byHashed.get(hashed) ?? null,
  };
}

function withAddresses(
  body: Uint8Array<ArrayBuffer>,
  addresses: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(body);
  return new TextEncoder().encode(
    text.replaceAll(/asset:([\w.-]+)/g, (_, name: string) => {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`a file of the site names ${name}, which is not before it`);
      return address;
    }),
  );
}
