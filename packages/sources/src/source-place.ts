/** Where a document comes from. */
export type SourcePlace =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string };

/** Addresses have `://`; a letter before a colon alone may be a drive of Windows. */
const ADDRESS = /^[a-z][a-z0-9+.-]{1,30}:\/\//i;

/**
 * What a word on the command line names: `-` standard input, anything with `scheme://` an address, all else a path.
 * Example: `parsePlace('https://example.org/a')` → `{kind: 'url', …}`; `parsePlace('./-')` → `{kind: 'file', path: './-'}`.
 */
export function parsePlace(where: string): SourcePlace {
  if (where === '-') return { kind: 'stdin' };
  return ADDRESS.test(where) ? { kind: 'url', url: where } : { kind: 'file', path: where };
}
