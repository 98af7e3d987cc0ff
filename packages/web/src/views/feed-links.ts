import type { Language } from '@assay/engine';
import { type Html, html } from '../site/html.ts';

const FORMATS = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const;

/** The links by which readers of feeds find those of a page; `search` is its query. */
export function feedLinks(name: string, language: Language, title: string, search = ''): Html {
  return html`${FORMATS.map(
    ([format, type, called]) =>
      html`<link rel="alternate" type="${type}" title="${title} (${called})" href="/feeds/${name}.${language}.${format}${search}">`,
  )}`;
}
