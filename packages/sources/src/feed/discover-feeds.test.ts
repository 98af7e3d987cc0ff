import { describe, expect, test } from 'vitest';
import { discoverFeeds } from './discover-feeds.ts';

const PAGE = 'https://news.example/section/ai';

function found(html: string, origin = 'stated') {
  return discoverFeeds(html, PAGE)
    .filter((feed) => feed.origin === origin)
    .map(({ address }) => address);
}

describe('feeds that a page states', () => {
  test.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss">', ['https://news.example/rss']],
    [
      '<LINK REL=Alternate TYPE="application/atom+xml; charset=utf-8" HREF=atom.xml>',
      ['https://news.example/section/atom.xml'],
    ],
    ['<link rel="alternate" type="application/feed+json" href="//cdn.example/f">', ['https://cdn.example/f']],
    ['<link rel="feed" href="/f">', ['https://news.example/f']],
    ['<link rel="alternate" type="application/json" href="/feed.json">', ['https://news.example/feed.json']],
    ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">', []],
    ['<link rel="alternate" hreflang="en" href="/en">', []],
    ['<link rel="stylesheet alternate" type="application/rss+xml" href="/x">', []],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ['<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->', []],
  ])('%s', (html, addresses) => {
    expect(found(html)).toEqual(addresses);
  });
  test('are resolved against the base that the page gives', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="rss">';
    expect(found(`<base href="/feeds/">${link}`)).toEqual(['https://news.example/feeds/rss']);
    expect(found(`<base target="_top"><base href="https://other.example/"><base href="/x/">${link}`)).toEqual(
      ['https://other.example/rss'],
    );
  });
  test('come once, with their title', () => {
    const link = '<link rel="alternate" type="application/rss+xml" title=" AI \n 특허 " href="/rss#top">';
    expect(
      discoverFeeds(`${link}${link}<a href="/rss">RSS</a>`, PAGE).filter(({ address }) =>
        address.endsWith('/rss'),
      ),
    ).toEqual([{ address: 'https://news.example/rss', title: 'AI 특허', origin: 'stated' }]);
  });
});

test('feeds that a page links to', () => {
  const html = ['/rss/politics.xml', '/blog/feed/', '/news.rss', '/help/rss.html', '/feedback', '/rss.png']
    .map((path) => `<a href="${path}">x</a>`)
    .join('');
  expect(found(html, 'linked')).toEqual([
    'https://news.example/rss/politics.xml',
    'https://news.example/blog/feed/',
    'https://news.example/news.rss',
  ]);
});

test('guesses are marked as such, and none is made of what is known', () => {
  expect(found('', 'guessed')).toContain('https://news.example/feed');
  expect(found('<a href="/feed">x</a>', 'guessed')).not.toContain('https://news.example/feed');
});

test('hostile pages end', () => {
  expect(discoverFeeds('<a href="/rss/">'.repeat(200_000), PAGE).length).toBeLessThanOrEqual(50);
  expect(discoverFeeds(`${'<b>'.repeat(50_000)}${'</i>'.repeat(50_000)}`, PAGE)).toHaveLength(8);
});
