import type { DomDocument } from './dom.ts';

/** What an article's linked data say of it. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly image: string | null;
  readonly language: string | null;
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Posting|Report|Review|WebPage)$/;
const DEEPEST = 6;
const MOST_NODES = 500;

/**
 * Headline, dates, authors, picture and language of the article in a page's JSON-LD; an article counts before a mere page.
 * Example: `{"@type":"NewsArticle","headline":"AI","datePublished":"2026-05-07"}` → `{headline: 'AI', published: '2026-05-07', authors: [], …}`.
 */
export function readLinkedData(document: DomDocument): LinkedData {
  const nodes: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collectArticles(parseScript(script.textContent ?? ''), nodes, 0);
  }
  nodes.sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  return {
    headline: firstText(nodes, ['headline']),
    published: firstText(nodes, ['datePublished', 'dateCreated']),
    modified: firstText(nodes, ['dateModified']),
    authors: firstNames(nodes),
    image: firstImage(nodes),
    language: firstText(nodes, ['inLanguage']),
  };
}

/** From the first bracket to the last: some systems wrap the script in CDATA or comments, which JSON does not know. */
function parseScript(text: string): unknown {
  const start = text.search(/(?<!CDATA|<!)[{[]/);
  const end = text.lastIndexOf('}') + 1;
  if (start < 0) return null;
  try {
    const json = text.slice(start, end).replace(/[\n\r\t]/g, ' ') + (text[start] === '[' ? ']' : '');
    return JSON.parse(json, (_, value) => (typeof value === 'string' ? withoutBroken(value) : value));
  } catch {
    return null;
  }
}

/** Escapes can write what no decoded text holds: half of a character, and NUL. */
function withoutBroken(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

function collectArticles(value: unknown, into: Record<string, unknown>[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, into, depth + 1);
    return;
  }
  const node: Record<string, unknown> = { ...value };
  if (typesOf(node).some((type) => ARTICLE.test(type))) into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) {
    if (key !== 'itemListElement' || into.length === 0) collectArticles(node[key], into, depth + 1);
  }
}

function typesOf(node: Record<string, unknown>): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function isPage(node: Record<string, unknown>): boolean {
  return typesOf(node).every((type) => type.endsWith('Page'));
}

function firstText(nodes: readonly Record<string, unknown>[], keys: readonly string[]): string | null {
  for (const key of keys) {
    for (const node of nodes) {
      const value = node[key];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
  }
  return null;
}

/** Authors are a name, `{name}`, or a list of either: `[{"name": "김하나"}, "이두리"]` → `['김하나', '이두리']`. */
function firstNames(nodes: readonly Record<string, unknown>[]): readonly string[] {
  for (const node of nodes) {
    const names = [node.author ?? node.creator]
      .flat()
      .map((author) =>
        typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
      )
      .filter((name) => typeof name === 'string')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length > 0) return names;
  }
  return [];
}

/** Pictures are an address, `{url}`, or a list of either. */
function firstImage(nodes: readonly Record<string, unknown>[]): string | null {
  for (const node of nodes) {
    const [image] = [node.image].flat();
    const url = typeof image === 'object' && image !== null && 'url' in image ? image.url : image;
    if (typeof url === 'string' && url.trim() !== '') return url.trim();
  }
  return null;
}
