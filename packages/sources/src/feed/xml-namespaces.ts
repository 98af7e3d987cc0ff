/** The short names by which this package calls the vocabularies of feeds; the empty one is that of RSS and of sitemaps. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
};

/**
 * What an element's prefix stands for: the short name of the namespace that it is declared as, else the prefix itself.
 * Example: `shortNameOf('a', {a: 'http://www.w3.org/2005/Atom'})` → `atom`; `shortNameOf('dc', {})` → `dc`.
 */
export function shortNameOf(prefix: string, declared: Readonly<Record<string, string>>): string {
  const uri = Object.hasOwn(declared, prefix) ? (declared[prefix] ?? '') : '';
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]$/, '');
  return Object.hasOwn(SHORT_NAMES, key) ? (SHORT_NAMES[key] ?? prefix) : prefix;
}
