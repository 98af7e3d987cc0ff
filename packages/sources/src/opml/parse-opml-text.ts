import { plainText } from '../feed/plain-text.ts';
import { findChild, findChildren, findOutermost, textOfChild } from '../feed/xml-find.ts';
import { parseXml, type XmlElement } from '../feed/xml-tree.ts';
import { parseLanguage } from '../language-code.ts';
import { resolveAddress } from '../web-address.ts';
import type { FeedList, ListedFeed } from './opml.ts';

const MOST_FEEDS = 10_000;
const LONGEST_TITLE = 500;

/** As `parseOpml`, of a text that is decoded already. */
export function parseOpmlText(text: string): FeedList | null {
  const [root] = findOutermost(parseXml(text, null), 'opml');
  if (root === undefined) return null;
  const head = findChild(root, 'head');
  const feeds = new Map<string, ListedFeed>();
  for (const body of findChildren(root, 'body')) collectFeeds(body, [], feeds);
  return { title: head === null ? null : titleOf(textOfChild(head, 'title')), feeds: [...feeds.values()] };
}

/** Depth is bounded by the reader of XML. */
function collectFeeds(outer: XmlElement, groups: readonly string[], into: Map<string, ListedFeed>): void {
  for (const outline of findChildren(outer, 'outline')) {
    if (into.size >= MOST_FEEDS) return;
    const { attributes } = outline;
    const title = titleOf(attributes.title) ?? titleOf(attributes.text);
    const address = resolveAddress(attributes.xmlurl, null);
    if (address !== null && !into.has(address))
      into.set(address, {
        address,
        title,
        home: resolveAddress(attributes.htmlurl, null),
        language: parseLanguage(attributes.language),
        groups,
      });
    collectFeeds(outline, address !== null || title === null ? groups : [...groups, title], into);
  }
}

function titleOf(written: string | null | undefined): string | null {
  return (
    plainText(written ?? '')
      .slice(0, LONGEST_TITLE)
      .toWellFormed() || null
  );
}
