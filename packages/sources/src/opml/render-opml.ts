import type { FeedList, ListedFeed } from './opml.ts';

interface Group {
  readonly feeds: ListedFeed[];
  readonly groups: Map<string, Group>;
}

/**
 * Writes a list of feeds as OPML 2.0, feeds under their headings; `parseOpml` reads the same list back.
 * Example: `renderOpml({title: 'AI', feeds: [{address: 'https://news.example/rss', title: '한빛일보', …}]})` →
 * `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">…<outline type="rss" text="한빛일보" …/>…`.
 */
export function renderOpml({ title, feeds }: FeedList): string {
  const root = newGroup();
  for (const feed of feeds) groupFor(root, feed.groups).feeds.push(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title ?? '')}</title></head>`,
    '  <body>',
    ...renderGroup(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function newGroup(): Group {
  return { feeds: [], groups: new Map() };
}

function groupFor(root: Group, path: readonly string[]): Group {
  let group = root;
  for (const name of path) {
    const inner = group.groups.get(name) ?? newGroup();
    group.groups.set(name, inner);
    group = inner;
  }
  return group;
}

function renderGroup(group: Group, indent: string): string[] {
  return [
    ...group.feeds.map((feed) => `${indent}${renderFeed(feed)}`),
    ...[...group.groups].flatMap(([name, inner]) => [
      `${indent}<outline text="${escapeXml(name)}">`,
      ...renderGroup(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

function renderFeed({ address, title, home, language }: ListedFeed): string {
  const text = title ?? address;
  const attributes = { type: 'rss', text, title, xmlUrl: address, htmlUrl: home, language };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${escapeXml(value)}"`],
  );
  return `<outline ${written.join(' ')}/>`;
}

/** XML knows no control characters at all. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
