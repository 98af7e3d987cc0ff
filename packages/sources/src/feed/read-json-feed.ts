import { parseInstant } from '../instant.ts';
import { parseLanguage } from '../language-code.ts';
import { resolveAddress } from '../web-address.ts';
import { parseAuthor } from './author-name.ts';
import type { Feed } from './feed.ts';
import { zoneOf } from './feed-zone.ts';
import { type ItemDraft, MOST_ITEMS, settleItems } from './item-draft.ts';
import { escapeHtml, oneLineText, plainText } from './plain-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed of version 1 or 1.1; null for any other JSON.
 * Example: `readJsonFeed('{"version":"https://jsonfeed.org/version/1.1","title":"AI","items":[]}', null)?.title` → `AI`.
 */
export function readJsonFeed(text: string, address: string | null): Feed | null {
  const root = parseObject(text);
  if (root === null) return null;
  const isNamed = typeof root.version === 'string' && /jsonfeed/i.test(root.version);
  if (!isNamed && !(Array.isArray(root.items) && typeof root.title === 'string')) return null;
  const language = parseLanguage(stringOf(root.language));
  const self = resolveAddress(stringOf(root.feed_url), address);
  const home = resolveAddress(stringOf(root.home_page_url), address);
  const base = address ?? self ?? home;
  const title = oneLineText(stringOf(root.title) ?? '') || null;
  const zone = zoneOf(language, title, base);
  const authors = readAuthors(root);
  return {
    kind: 'json',
    title,
    language,
    home,
    self,
    hub: findHub(root, base),
    ttl: null,
    items: settleItems(
      objectsOf(root.items)
        .slice(0, MOST_ITEMS)
        .map((item) => readItem(item, base, zone, authors)),
    ),
  };
}

function readItem(item: Fields, base: string | null, zone: number, ofFeed: readonly string[]): ItemDraft {
  const plain = stringOf(item.content_text);
  const html = stringOf(item.content_html);
  const own = readAuthors(item);
  const link = (name: string) => resolveAddress(stringOf(item[name]), base);
  return {
    wholeText: () => (Object.keys(item).length === 0 ? '' : JSON.stringify(item)),
    guid: typeof item.id === 'number' ? String(item.id) : stringOf(item.id),
    link: link('url') ?? link('external_url') ?? resolveAddress(stringOf(item.id), null),
    title: oneLineText(stringOf(item.title) ?? '') || null,
    summary: oneLineText(stringOf(item.summary) ?? '') || null,
    content: html ?? (plain === null ? null : escapeHtml(plain)),
    published: parseInstant(stringOf(item.date_published), zone),
    updated: parseInstant(stringOf(item.date_modified), zone),
    authors: own.length > 0 ? own : ofFeed,
    image: link('image') ?? link('banner_image'),
    categories: Array.isArray(item.tags) ? item.tags.map((tag) => plainText(stringOf(tag) ?? '')) : [],
  };
}

function findHub(root: Fields, base: string | null): string | null {
  const hubs = objectsOf(root.hubs);
  const hub = hubs.find(({ type }) => /websub|pubsubhubbub/i.test(stringOf(type) ?? ''));
  return resolveAddress(stringOf(hub?.url), base);
}

/** Version 1 has one `author`, 1.1 a list. */
function readAuthors(fields: Fields): readonly string[] {
  return [...objectsOf(fields.authors), ...objectsOf([fields.author])]
    .map(({ name }) => parseAuthor(stringOf(name)))
    .filter((name) => name !== null);
}

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function objectsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
