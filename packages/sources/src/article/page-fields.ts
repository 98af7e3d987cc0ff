import type { DomDocument } from './dom.ts';
import { tidyText } from './inline-text.ts';

/** The values of each `meta` field, names in lower case. */
export type PageFields = ReadonlyMap<string, readonly string[]>;

/**
 * The fields that a page's `meta` elements state, by `property`, `name` and `itemprop`; of `http-equiv` the language alone.
 * Example: of `<meta name="Author" content="Kim">` → `Map {'author' => ['Kim']}`.
 */
export function readFields(document: DomDocument): PageFields {
  const fields = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = tidyText(meta.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    const names = ['property', 'name', 'itemprop'].map(
      (attribute) => meta.getAttribute(attribute)?.trim().toLowerCase() ?? '',
    );
    // The page's date of this kind is the server's, not the article's.
    if (/^content-language$/i.test(meta.getAttribute('http-equiv') ?? '')) names.push('content-language');
    for (const name of new Set(names))
      if (name !== '') fields.set(name, [...(fields.get(name) ?? []), content]);
  }
  return fields;
}

/** The first value of the first field that has one: `fieldOf(fields, 'og:title', 'title')`. */
export function fieldOf(fields: PageFields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
