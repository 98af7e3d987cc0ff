import { describe, expect, test } from 'vitest';
import { newsPage } from './news-page.ts';
import { readArticle } from './read-article.ts';

const BODY = `<p>스탠퍼드대 연구소는 7일 인공지능 특허의 69.7%를 중국이 받았다고 밝혔다. 미국은 14.2%로 2위였다.</p>
<figure><img src="/a.jpg"><figcaption>특허 현황판. 69.7%</figcaption></figure><ul><li>중국 69.7%</li><li>미국 14.2%</li></ul>`;

function factsOf(head: string, body = '') {
  return readArticle(
    `<html><head>${head}</head><body><h1>AI 특허 69.7%는 중국</h1>${body}<p>${'특허가 늘었다. '.repeat(30)}</p></body></html>`,
  )?.facts;
}
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a Korean page without metadata', () => {
  test('says who wrote it and when beside its title', () => {
    expect(readArticle(newsPage(BODY))?.facts).toMatchObject({
      authors: ['김하나'],
      publishedAt: '2026-05-07T00:12:00.000Z',
      language: 'ko',
    });
  });
  test('keeps captions and lists in its text', () => {
    expect(readArticle(newsPage(BODY))?.text).toMatch(
      /특허 현황판\. 69\.7%[\s\S]*- 중국 69\.7%\n- 미국 14\.2%/,
    );
  });
});

describe('what metadata state', () => {
  test('in linked data', () => {
    expect(
      factsOf(
        linked({
          '@type': 'NewsArticle',
          datePublished: '2026-05-07T09:12:00+09:00',
          dateModified: '2026-05-07T10:30:00+09:00',
          author: [{ name: '김기자 기자' }, { name: 'Reporter A' }],
          image: [{ url: 'https://news.example/a.jpg' }],
          inLanguage: 'ko-KR',
        }),
      ),
    ).toEqual({
      authors: ['김기자', 'Reporter A'],
      publishedAt: '2026-05-07T00:12:00.000Z',
      modifiedAt: '2026-05-07T01:30:00.000Z',
      image: 'https://news.example/a.jpg',
      language: 'ko',
    });
  });
  test('in meta fields', () => {
    expect(
      factsOf(
        '<meta property="article:published_time" content="2026-05-07T00:12:00Z"><meta property="article:modified_time" content="2026-05-07T01:30:00Z"><meta property="og:image" content="/a.jpg"><meta property="og:locale" content="ko_KR"><meta name="author" content="김기자"><meta name="author" content="이기자">',
      ),
    ).toEqual({
      authors: ['김기자', '이기자'],
      publishedAt: '2026-05-07T00:12:00.000Z',
      modifiedAt: '2026-05-07T01:30:00.000Z',
      image: '/a.jpg',
      language: 'ko',
    });
  });
  test('a day alone yields to the minute that the page tells its readers', () => {
    const head = '<meta name="date" content="2026-05-07">';
    expect(factsOf(head)?.publishedAt).toBe('2026-05-06T15:00:00.000Z');
    expect(factsOf(head, '<p>입력 2026.05.07 09:12</p>')?.publishedAt).toBe('2026-05-07T00:12:00.000Z');
    expect(factsOf(head, '<p>입력 2026.05.10 09:12</p>')?.publishedAt).toBe('2026-05-06T15:00:00.000Z');
  });
  test('the reporter before the paper that names itself', () => {
    const head = '<meta property="og:site_name" content="한빛일보"><meta name="author" content="한빛일보">';
    expect(factsOf(head)?.authors).toEqual(['한빛일보']);
    expect(factsOf(head, '<p>김기자 기자 desk@news.example</p>')?.authors).toEqual(['김기자']);
  });
  test('the language, but no date, of what stands for a header', () => {
    const head =
      '<meta http-equiv="date" content="2026-05-07"><meta http-equiv="Content-Language" content="ja">';
    expect(factsOf(head)).toMatchObject({ publishedAt: null, language: 'ja' });
  });
  test('a change before the publication is none', () => {
    const head = '<meta property="article:published_time" content="2026-05-07T00:12:00Z">';
    expect(factsOf(head, '<p>수정 2025.05.07 10:30</p>')?.modifiedAt).toBeNull();
    expect(factsOf(head, '<p>수정 2026.05.07 10:30</p>')?.modifiedAt).toBe('2026-05-07T01:30:00.000Z');
  });
});
