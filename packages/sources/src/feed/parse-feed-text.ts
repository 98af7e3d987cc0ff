import type { Feed } from './feed.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readNewsSitemap } from './read-news-sitemap.ts';
import { readRss } from './read-rss.ts';
import { findOutermost } from './xml-find.ts';
import { parseXml } from './xml-tree.ts';

const ROOTS = ['rss', 'rdf:rdf', 'rdf', 'channel', 'atom:feed', 'feed', 'urlset'];

/**
 * Reads a feed whose bytes are decoded already; null where the text is no feed.
 * Example: `parseFeedText('<feed><title>AI</title></feed>', null)?.kind` → `atom`.
 */
export function parseFeedText(text: string, address: string | null): Feed | null {
  if (/^\s*\{/.test(text)) return readJsonFeed(text, address);
  const tree = parseXml(text, address);
  if (tree.some(({ name }) => name === 'html' || name === 'xhtml:html')) return null;
  const [root] = findOutermost(tree, ...ROOTS);
  if (root === undefined) return null;
  if (root.name === 'atom:feed' || root.name === 'feed') return readAtom(root, address);
  if (root.name === 'urlset') return readNewsSitemap(root, address);
  return readRss(root, root.name.startsWith('rdf') ? 'rdf' : 'rss', address);
}
