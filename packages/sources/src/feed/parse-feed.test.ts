import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { parseFeedText } from './parse-feed-text.ts';

const ADDRESS = 'https://news.example/feeds/all.xml';

function read(text: string, address = ADDRESS) {
  return parseFeedText(text, address);
}
function itemOf(inner: string, head = '') {
  return read(
    `<rss version="2.0" ${NAMES}><channel><title>T</title>${head}<item>${inner}</item></channel></rss>`,
  )?.items[0];
}
const NAMES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/" xmlns:a10="http://www.w3.org/2005/Atom"';

describe('each kind of feed gives the same plain value', () => {
  test('RSS 2.0', () => {
    const feed = read(`<?xml version="1.0"?><rss version="2.0" ${NAMES}><channel>
      <title>한빛일보</title><link>/</link><language>ko-KR</language><ttl>30</ttl>
      <a10:link rel="self" href="https://news.example/rss"/><a10:link rel="hub" href="https://hub.example/"/>
      <item><guid isPermaLink="false">a-1</guid><title><![CDATA[AI 특허 <b>69.7%</b>]]></title>
        <link>https://news.example/1?a=1&amp;b=2</link><description>&lt;p&gt;중국이 69.7%&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>본문</p>]]></content:encoded><dc:creator>김기자</dc:creator>
        <pubDate>2026-11-25 09:30</pubDate><category>기술</category><category>기술</category>
        <m:content url="/a.jpg" medium="image" width="640"/></item></channel></rss>`);
    expect(feed).toEqual({
      kind: 'rss',
      title: '한빛일보',
      language: 'ko',
      home: 'https://news.example/',
      self: 'https://news.example/rss',
      hub: 'https://hub.example/',
      ttl: 1800,
      items: [
        {
          guid: 'a-1',
          link: 'https://news.example/1?a=1&b=2',
          title: 'AI 특허 69.7%',
          summary: '중국이 69.7%',
          content: '<p>본문</p>',
          published: '2026-11-25T00:30:00.000Z',
          updated: null,
          authors: ['김기자'],
          image: 'https://news.example/a.jpg',
          categories: ['기술'],
        },
      ],
    });
  });
  test('RSS 1.0 in RDF, items beside the channel', () => {
    const feed =
      read(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMES}>
      <channel r:about="x"><title>T</title></channel>
      <item r:about="https://news.example/1"><title>A</title><dc:date>2026-11-25T09:30+09:00</dc:date></item></r:RDF>`);
    expect(feed).toMatchObject({
      kind: 'rdf',
      title: 'T',
      items: [{ title: 'A', link: 'https://news.example/1', published: '2026-11-25T00:30:00.000Z' }],
    });
  });
  test('Atom, under a prefix of its own', () => {
    const feed =
      read(`<f:feed xmlns:f="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://other.example/">
      <f:title type="text">a &lt;b&gt; tag</f:title><f:link href="/home"/><f:link rel="hub" href="/hub"/>
      <f:author><f:name>Reporter A</f:name></f:author>
      <f:entry><f:id>urn:1</f:id><f:title type="html">AI &lt;i&gt;54%&lt;/i&gt;</f:title>
        <f:link rel="alternate" type="application/json" href="/1.json"/><f:link href="1"/>
        <f:updated>2026-11-25T00:30:00Z</f:updated>
        <f:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b<br/></p></div></f:content></f:entry></f:feed>`);
    expect(feed).toMatchObject({
      kind: 'atom',
      title: 'a <b> tag',
      language: 'en',
      home: 'https://other.example/home',
      hub: 'https://other.example/hub',
      items: [
        {
          guid: 'urn:1',
          link: 'https://other.example/1',
          title: 'AI 54%',
          content: '<div><p>a &lt; b<br></p></div>',
          published: null,
          updated: '2026-11-25T00:30:00.000Z',
          authors: ['Reporter A'],
        },
      ],
    });
  });
  test('JSON Feed', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        language: 'en-US',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        items: [
          {
            id: 7,
            url: '/7',
            content_text: 'a < b',
            date_published: '2026-11-25T00:30:00Z',
            authors: [{ name: 'Reporter A' }, 3],
          },
          'no item',
        ],
      }),
    );
    expect(feed).toMatchObject({
      kind: 'json',
      language: 'en',
      hub: 'https://hub.example/',
      items: [
        {
          guid: '7',
          link: 'https://news.example/7',
          content: 'a &lt; b',
          summary: null,
          authors: ['Reporter A'],
        },
      ],
    });
  });
  test('a sitemap of news', () => {
    const feed =
      read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example/1</loc><n:news><n:publication><n:name>한빛일보</n:name><n:language>ko</n:language></n:publication>
      <n:publication_date>2026-11-25 09:30</n:publication_date><n:title>AI 특허</n:title></n:news></url></urlset>`);
    expect(feed).toMatchObject({
      kind: 'sitemap-news',
      title: '한빛일보',
      language: 'ko',
      items: [{ guid: 'https://news.example/1', title: 'AI 특허', published: '2026-11-25T00:30:00.000Z' }],
    });
  });
});

describe('what looks like a feed and is none', () => {
  test('a sitemap of other pages', () => {
    expect(read('<urlset><url><loc>https://news.example/1</loc></url></urlset>')).toBeNull();
    expect(read('<urlset></urlset>')?.items).toEqual([]);
  });
  test('a page that holds such elements', () => {
    expect(read('<!doctype html><html><body><feed><title>AI</title></feed></body></html>')).toBeNull();
  });
});

describe('an item is told apart', () => {
  test('by its own identity, else its link, else a hash of title and date', () => {
    expect(itemOf('<guid>x</guid><link>/1</link>')?.guid).toBe('x');
    expect(itemOf('<link>/1</link>')?.guid).toBe('https://news.example/1');
    const hashed = itemOf('<title>A</title>')?.guid;
    expect(hashed).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(itemOf('<title>A</title><description>other</description>')?.guid).toBe(hashed);
    expect(itemOf('<title>A</title><pubDate>2026-11-25</pubDate>')?.guid).not.toBe(hashed);
    expect(itemOf('<category>A</category>')?.guid).toMatch(/^sha256:/);
    expect(itemOf(' ')).toBeUndefined();
  });
  test('by its link, where the feed gives one identity to several', () => {
    const feed = read(
      `<rss><channel><item><guid>0</guid><link>/1</link></item><item><guid>0</guid><link>/2</link></item></channel></rss>`,
    );
    expect(feed?.items.map(({ guid }) => guid)).toEqual(['https://news.example/1', 'https://news.example/2']);
  });
});

describe('addresses are web addresses', () => {
  test.each([
    ['<link>javascript:alert(1)</link>', null],
    ['<link>ftp://news.example/1</link>', null],
    ['<link> 1 </link>', 'https://news.example/feeds/1'],
    ['<link>//cdn.example/1</link>', 'https://cdn.example/1'],
    ['<link>https://user:secret@news.example/</link>', null],
    ['<guid>https://news.example/1</guid>', 'https://news.example/1'],
    ['<guid isPermaLink="false">https://news.example/1</guid>', null],
    [
      '<a10:link href="https://news.example/2"/><a10:link rel="alternate" href="https://news.example/1"/>',
      'https://news.example/1',
    ],
  ])('%s', (inner, link) => {
    expect(itemOf(inner)?.link).toBe(link);
  });
});

describe('texts are plain', () => {
  test.each([
    ['<title>AT&amp;amp;T up 5%</title>', 'AT&T up 5%'],
    ['<title>Caf&eacute;&nbsp;&lt; 5</title>', 'Café < 5'],
    ['<title>Vec&lt;T&gt; in Rust</title>', 'Vec<T> in Rust'],
    ['<title>&lt;script>alert(1)&lt;/script>AI</title>', 'AI'],
    ['<title>AI <b>54%</b> 특허</title>', 'AI 54% 특허'],
    ['<title>a\u0007b\u0000c</title>', 'abc'],
  ])('%s', (inner, title) => {
    expect(itemOf(inner)?.title).toBe(title);
  });
  test('of authors, the name', () => {
    expect(itemOf('<author>desk@news.example (Reporter A)</author>')?.authors).toEqual(['Reporter A']);
    expect(itemOf('<author>desk@news.example</author>')?.authors).toEqual([]);
  });
});

describe('dates without a zone', () => {
  const at = (head: string, address = ADDRESS) =>
    read(
      `<rss><channel>${head}<item><title>A</title><pubDate>2026-11-25 09:30</pubDate></item></channel></rss>`,
      address,
    )?.items[0]?.published;
  test('are Korean time in Korean feeds, and Greenwich time in others', () => {
    expect(at('<language>ko</language>')).toBe('2026-11-25T00:30:00.000Z');
    expect(at('', 'https://news.example.kr/rss')).toBe('2026-11-25T00:30:00.000Z');
    expect(at('<language>en</language><title>한빛일보</title>')).toBe('2026-11-25T00:30:00.000Z');
    expect(at('<language>en</language>')).toBe('2026-11-25T09:30:00.000Z');
  });
});

describe('the encodings of Korean feeds', () => {
  const text = (declared: string) =>
    `<?xml version="1.0"${declared}?><rss><channel><title>똠방각하 특허</title></channel></rss>`;
  test.each([
    ['declared', ' encoding="euc-kr"', 'cp949', null],
    ['named by the server', '', 'cp949', 'text/xml; charset=ks_c_5601-1987'],
    ['not named at all', '', 'cp949', null],
    ['wrongly declared', ' encoding="euc-kr"', 'utf8', null],
    ['UTF-16', ' encoding="utf-16"', 'utf-16', null],
  ])('%s', async (_, declared, charset, contentType) => {
    const feed = await parseFeed(iconv.encode(text(declared), charset), { contentType });
    expect(feed?.title).toBe('똠방각하 특허');
  });
});

describe('ill-formed, cut and hostile feeds never throw', () => {
  test.each([
    '',
    ' ',
    '<',
    '<rss',
    '{',
    '{"items":',
    '[]',
    'null',
    '<html><p>AI</p></html>',
    '<!DOCTYPE x [',
    '\u0000\u0001',
    '{"version":"https://jsonfeed.org/version/1","items":{"a":1}}',
  ])('%j', async (text) => {
    expect((await parseFeed(Buffer.from(text)))?.items ?? []).toEqual([]);
  });
  test('an item that the end cuts is left for the next poll', () => {
    const feed = read(
      '<rss><channel><title>T</title><item><title>A</title></item><item><title>B</title><link>/12',
    );
    expect(feed?.items.map(({ title }) => title)).toEqual(['A']);
  });
  test('a bare ampersand, an unclosed tag, an undeclared prefix', () => {
    expect(itemOf('<title>R&D up 5%</title><description>a<br>b</description><zz:x>1</zz:x>')).toMatchObject({
      title: 'R&D up 5%',
      summary: 'a b',
    });
  });
  test.each([
    ['deep nesting', `<rss>${'<a>'.repeat(300_000)}${'</b>'.repeat(300_000)}`],
    ['many items', `<rss><channel>${'<item><title>A</title></item>'.repeat(30_000)}`],
    [
      'unclosed scripts',
      `<rss><channel><item><title>${'&lt;script '.repeat(100_000)}</title></item></channel></rss>`,
    ],
    [
      'unclosed comments',
      `<rss><channel><item><title>${'&lt;!--'.repeat(100_000)}</title></item></channel></rss>`,
    ],
    [
      'entities of entities',
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
    ],
  ])('%s take seconds, not minutes', { timeout: 30_000 }, (_, text) => {
    const started = performance.now();
    expect(read(text)?.items.length ?? 0).toBeLessThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a feed that is cut anywhere yields nothing that the whole one does not say', () => {
  const item = (n: number) =>
    `<guid>g${n}</guid><title>AI &amp; ${n}</title><link>https://news.example/${n}</link>`;
  test.each([
    ['RSS', `<rss><channel><title>T</title><item>${item(1)}</item><item>${item(2)}</item></channel></rss>`],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title><link href="/1"/></entry><entry><id>2</id><title><![CDATA[B]]></title></entry></feed>',
    ],
    [
      'sitemap',
      '<urlset><url><loc>https://news.example/1</loc><news:news><news:title>A</news:title></news:news></url><url><loc>https://news.example/22</loc><news:news><news:title>A</news:title></news:news></url></urlset>',
    ],
    ['JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1"},{"id":"2"}]}'],
  ])('%s', (_, text) => {
    const whole = new Set(read(text)?.items.map((one) => JSON.stringify(one)));
    expect(whole.size).toBe(2);
    for (let end = 0; end < text.length; end++) {
      for (const one of read(text.slice(0, end))?.items ?? []) expect(whole).toContain(JSON.stringify(one));
    }
  });
});
