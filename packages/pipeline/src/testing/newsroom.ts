import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An article that a made-up newsroom publishes; its text may hold anything, for nobody reads it as news. */
export interface NewsroomArticle {
  /** Letters and digits; part of its address. */
  readonly id: string;
  readonly feed: string;
  readonly language: 'ko' | 'en';
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** ISO instant. */
  readonly published: string;
}

/** A local server with feeds and pages, for tests and benchmarks: `/feed/NAME.xml` and `/article/ID`. */
export interface Newsroom {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly publish: (...articles: readonly NewsroomArticle[]) => void;
  /** Takes an article away: its page answers 410. */
  readonly withdraw: (id: string) => void;
  /** How often each path was asked for, and how it was answered: `/feed/a.xml 304` → 3. */
  readonly asked: ReadonlyMap<string, number>;
  readonly feedText: (feed: string) => string;
  readonly close: () => Promise<void>;
}

/** Items that a feed lists: the newest. */
const LISTED = 50;

/** Opens a newsroom on a free port. `hub` is named in its feeds where it is given; `listed` items stand in each feed. */
export async function openNewsroom(
  options: { readonly hub?: string; readonly listed?: number; readonly port?: number } = {},
): Promise<Newsroom> {
  const articles = new Map<string, NewsroomArticle>();
  const gone = new Set<string>();
  const asked = new Map<string, number>();
  const feedText = (name: string): string =>
    feedOf(
      url,
      name,
      [...articles.values()].filter(({ feed }) => feed === name).slice(-(options.listed ?? LISTED)),
      options.hub,
    );
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const status = answer(request, response, path);
    asked.set(`${path} ${status}`, (asked.get(`${path} ${status}`) ?? 0) + 1);
  });
  function answer(request: IncomingMessage, response: ServerResponse, path: string): number {
    const [, kind, rest = ''] = path.split('/');
    if (kind === 'feed')
      return send(
        request,
        response,
        feedText(rest.replace('.xml', '')),
        'application/rss+xml; charset=utf-8',
      );
    const id = decodeURIComponent(rest);
    if (kind === 'article' && gone.has(id)) return end(response, 410);
    const article = kind === 'article' ? articles.get(id) : undefined;
    return article === undefined
      ? end(response, 404)
      : send(request, response, pageOf(url, article), 'text/html; charset=utf-8');
  }
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    feedText,
    publish: (...list) => {
      for (const article of list) {
        articles.delete(article.id);
        articles.set(article.id, article);
      }
    },
    withdraw: (id) => {
      gone.add(id);
      articles.delete(id);
    },
    close: () => close(server),
  };
}

function send(request: IncomingMessage, response: ServerResponse, body: string, type: string): number {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return 304;
  }
  response.writeHead(200, { etag, 'content-type': type }).end(body);
  return 200;
}

function end(response: ServerResponse, status: number): number {
  response.writeHead(status).end();
  return status;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function feedOf(
  url: string,
  name: string,
  articles: readonly NewsroomArticle[],
  hub: string | undefined,
): string {
  const items = articles
    .map(
      ({ id, title, published }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${escapeMarkup(title)}</title><link>${url}/article/${id}</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
    )
    .join('\n');
  const link = hub === undefined ? '' : `<atom:link rel="hub" href="${escapeMarkup(hub)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escapeMarkup(name)}</title><link>${url}/</link>
<atom:link rel="self" href="${url}/feed/${name}.xml"/>${link}<description>test</description>
${items}
</channel></rss>`;
}

function pageOf(url: string, { id, language, title, text, published }: NewsroomArticle): string {
  const paragraphs = text.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>
<link rel="canonical" href="${url}/article/${id}"><meta property="article:published_time" content="${published}"></head>
<body><main><article><h1>${escapeMarkup(title)}</h1>
${paragraphs}
</article></main></body></html>`;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
