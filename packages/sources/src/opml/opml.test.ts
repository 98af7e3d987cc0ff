import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { FeedList } from './opml.ts';
import { parseOpml } from './parse-opml.ts';
import { renderOpml } from './render-opml.ts';

const read = (text: string) => parseOpml(Buffer.from(text));

describe('a list of feeds is read', () => {
  test('with its headings, homes and languages', async () => {
    const list =
      await read(`<?xml version="1.0"?><opml version="2.0"><head><title>구독 &amp; 목록</title></head><body>
      <outline text="뉴스"><outline text="국내">
        <outline type="rss" text="한빛일보" title="한빛일보 전체" xmlUrl="https://news.example/rss?a=1&amp;b=2" htmlUrl="https://news.example/" language="ko-KR"/>
      </outline></outline>
      <outline text="Reporter A" xmlurl="https://blog.example/feed"/></body></opml>`);
    expect(list).toEqual({
      title: '구독 & 목록',
      feeds: [
        {
          address: 'https://news.example/rss?a=1&b=2',
          title: '한빛일보 전체',
          home: 'https://news.example/',
          language: 'ko',
          groups: ['뉴스', '국내'],
        },
        { address: 'https://blog.example/feed', title: 'Reporter A', home: null, language: null, groups: [] },
      ],
    });
  });
  test('each address once, web addresses alone', async () => {
    const list = await read(
      '<opml><body><outline xmlUrl="https://a.example/1"/><outline xmlUrl="https://a.example/1"/><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl=""/></body></opml>',
    );
    expect(list?.feeds.map(({ address }) => address)).toEqual(['https://a.example/1']);
  });
  test('in the encodings of Korean programs, and cut short', async () => {
    const text =
      '<?xml version="1.0" encoding="euc-kr"?><opml><body><outline text="똠방" xmlUrl="https://a.example/1"/><outline text="';
    expect((await parseOpml(iconv.encode(text, 'cp949')))?.feeds[0]?.title).toBe('똠방');
  });
  test.each(['', '<rss/>', '{}', '<html><outline xmlUrl="https://a.example/"/></html>', '\u0000'])(
    'or is none: %j',
    async (text) => {
      expect(await read(text)).toBeNull();
    },
  );
  test('however deep it nests', async () => {
    const deep = `<opml><body>${'<outline text="a">'.repeat(100_000)}`;
    expect((await read(deep))?.feeds).toEqual([]);
  });
});

test('a list that is written is read back the same', async () => {
  const list: FeedList = {
    title: 'A & B "구독" <목록>',
    feeds: [
      { address: 'https://blog.example/feed?a=1&b=2', title: null, home: null, language: null, groups: [] },
      {
        address: 'https://news.example/rss',
        title: '한빛 "일보" <AI>',
        home: 'https://news.example/',
        language: 'ko',
        groups: ['뉴스', '국내 & 해외'],
      },
      {
        address: 'https://news.example/rss2',
        title: 'B',
        home: null,
        language: 'en',
        groups: ['뉴스', '국내 & 해외'],
      },
    ],
  };
  const titled = list.feeds.map((feed) => ({ ...feed, title: feed.title ?? feed.address }));
  expect(await read(renderOpml(list))).toEqual({ ...list, feeds: titled });
  expect(renderOpml({ title: 'a\u0000b\uD800', feeds: [] })).toContain('<title>a b\uFFFD</title>');
});
