import type { Language } from '@assay/engine';

/** The language in which a page is written. */
export function languageOf({ documentElement }: Document): Language {
  return documentElement.lang === 'ko' ? 'ko' : 'en';
}

/** An element that a page always has. Throws where it has none of its kind. */
export function find<Found extends Element>(
  within: ParentNode,
  selector: string,
  kind: abstract new () => Found,
): Found {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
