import { describe, expect, test } from 'vitest';
import { type Metadata, readMetadata } from './metadata.ts';
import { parseHtml } from './parse-html.ts';

function read(html: string): Metadata {
  return readMetadata(parseHtml(html));
}

function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('title', () => {
  test.each([
    [
      'the headline of the linked data',
      `${linked({ '@type': 'NewsArticle', headline: 'AI 특허 54%' })}<title>한빛일보</title>`,
      'AI 특허 54%',
    ],
    [
      'whole characters alone of a headline whose escapes write half of one',
      '<script type="application/ld+json">{"@type":"Article","headline":"AI \\udc74 54\\u0000%"}</script>',
      'AI \ufffd 54%',
    ],
    [
      'the heading, where the title goes on with the site',
      '<title>AI 특허 54% :: 한빛일보</title><h1>AI 특허 54%</h1>',
      'AI 특허 54%',
    ],
    [
      'without the site that the page names',
      '<meta property="og:site_name" content="The Day"><title>AI patents | The Day</title>',
      'AI patents',
    ],
    [
      'og:title before title',
      '<meta property="og:title" content="AI &amp; patents"><title>x</title>',
      'AI & patents',
    ],
    ['the only heading', '<h1>AI\n  patents</h1>', 'AI patents'],
    [
      'the heading, where linked data only describe the thing',
      `${linked({ '@type': 'Article', headline: 'country in Oceania' })}<title>New Zealand - Encyclopedia</title><h1>New Zealand</h1>`,
      'New Zealand',
    ],
    [
      'not the heading that stands before the headline',
      '<meta property="og:title" content="AI patents"><title>Silicon Days: AI patents</title><h1>Silicon Days</h1>',
      'AI patents',
    ],
    [
      'not the heading that is the site',
      '<meta property="og:site_name" content="The Daily"><title>The Daily: AI patents</title><h1>The Daily</h1><h1>x</h1>',
      'The Daily: AI patents',
    ],
    ['none', '<p>text</p>', null],
    ['none of two headings', '<h1>One page</h1><h1>Two pages</h1>', null],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });
});

describe('publication day', () => {
  test.each([
    [
      'linked data',
      linked({
        '@type': 'NewsArticle',
        datePublished: '2026-05-07T09:00:00+09:00',
        dateModified: '2026-06-01',
      }),
    ],
    [
      'in a graph, the article before the page',
      linked({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': ['Article'], datePublished: '2026-05-07' },
        ],
      }),
    ],
    [
      'in a list, after other things',
      linked([{ '@type': 'Organization' }, { '@type': 'BlogPosting', datePublished: '2026-05-07' }]),
    ],
    [
      'wrapped in CDATA',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","datePublished":"2026-05-07"}\n//]]></script>',
    ],
    [
      'wrapped in a comment',
      '<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2026-05-07"} --></script>',
    ],
    [
      'past broken linked data',
      '<script type="application/ld+json">{oops</script><meta name="pubdate" content="20260507">',
    ],
    ['article:published_time', '<meta property="article:published_time" content="2026-05-07T00:00:00Z">'],
    ['a meta by itemprop', '<meta itemprop="datePublished" content="2026-05-07">'],
    [
      'a surer field first',
      '<meta name="date" content="2024-01-01"><meta name="DC.date.issued" content="2026-05-07">',
    ],
    [
      'a bad field passed over',
      '<meta property="article:published_time" content="soon"><meta name="date" content="2026-05-07">',
    ],
    ['time', '<article><time datetime="2026-05-07T10:00">어제</time></article>'],
    [
      'time of the article, not of related ones',
      '<div class="related-news"><time datetime="2025-01-01">x</time></div><time datetime="2026-05-07">y</time>',
    ],
    ['time without attribute', '<span itemprop="datePublished">2026.05.07 14:20</span>'],
  ])('%s', (_, html) => {
    expect(read(html).published).toBe('2026-05-07');
  });

  test.each([
    [
      'a date of change',
      '<meta property="article:modified_time" content="2026-05-07"><time itemprop="dateModified" datetime="2026-05-07">x</time>',
    ],
    ['a date in the text', '<p>입력 2026-05-07 14:20</p>'],
    ['a date of another kind of thing', linked({ '@type': 'Event', datePublished: '2026-05-07' })],
    ['a time in the comments', '<div id="comments"><time datetime="2026-05-07">x</time></div>'],
  ])('not from %s', (_, html) => {
    expect(read(html).published).toBeNull();
  });
});

test('language of the page', () => {
  expect(
    ['ko-KR', 'en', 'fr', ''].map((lang) => read(`<html lang="${lang}"><body>x</body></html>`).language),
  ).toEqual(['ko', 'en', null, null]);
});

describe('author', () => {
  test.each([
    ['a name in linked data', linked({ '@type': 'NewsArticle', author: '김하나' }), '김하나'],
    [
      'several in linked data',
      linked({ '@type': 'Article', author: [{ '@type': 'Person', name: '김하나' }, { name: ' Lee ' }] }),
      '김하나, Lee',
    ],
    ['a meta field', '<meta name="author" content=" By Kim  Hana">', 'Kim Hana'],
    [
      'the name after a profile',
      '<meta property="article:author" content="https://x.example/kim"><a rel="author">김하나 기자</a>',
      '김하나 기자',
    ],
    ['itemprop', '<span itemprop="author"><b>김하나</b></span>', '김하나'],
    ['none of other articles', '<div class="related"><a rel="author">x</a></div>', null],
    ['none with a date', '<meta name="author" content="posted on May 7, 2026">', null],
    ['none that is a text', `<meta name="author" content="${'x'.repeat(300)}">`, null],
    ['none', '<p>김하나 기자</p>', null],
  ])('%s', (_, html, author) => {
    expect(read(html).author).toBe(author);
  });
});

test('the address that a page calls its own', () => {
  expect(read('<link rel="canonical" href=" /a ">').canonical).toBe('/a');
  expect(read('<meta property="og:url" content="https://example.org/b">').canonical).toBe(
    'https://example.org/b',
  );
  expect(read('<link rel="stylesheet" href="/c">').canonical).toBeNull();
});
