import { describe, expect, test } from 'vitest';
import { newsPage } from './news-page.ts';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

const KOREAN = `<!doctype html><html lang="ko"><head><title>중국, AI 특허 69.7% 차지 - 한빛일보</title>
<meta property="og:site_name" content="한빛일보"><meta property="article:published_time" content="2026-05-07T09:00:00+09:00"><meta name="author" content="김하나"><link rel="canonical" href="https://hanbit.example/news/1"></head>
<body><header><nav><ul><li><a href="/">홈</a></li><li><a href="/it">IT</a></li></ul></nav></header>
<div id="wrap"><h1>중국, AI 특허 69.7% 차지</h1><div class="article-body">
스탠퍼드대 인간중심 AI연구소는 7일 발표한 보고서에서, 2023년 등록된 AI 특허의 69.7%를 중국이 받았다고 밝혔다.<br><br>
미국은 14.2%로 2위였다. 이는 전년보다 늘어난 것이며, 격차는 여전히 크다고 연구소는 설명했다.<br><br>
<ul><li>미국: 1,091억 달러</li><li>중국: 93억 달러</li></ul>
<table><tr><th>나라</th><th>2023</th></tr><tr><td>미국</td><td>61</td></tr><tr><td>중국</td><td>15</td></tr></table>
<p>연구소는 격차가 빠르게 줄고 있다고 설명했다. 다만, 인용 수에서는 미국이 여전히 앞섰다고 덧붙였다.</p></div></div>
<aside class="related"><a href="x">관련 기사 99.9%</a></aside><footer>대표전화 02-123-4567</footer></body></html>`;

const ENGLISH = `<html lang=en><title>China took 69.7% of AI patents</title><body><div class="menu"><a href="/a">News</a> <a href="/b">Opinion</a></div>
<article><h1>China took 69.7% of AI patents</h1><p>The institute's report, published on Thursday, said that China, with 69.7% of the total, led in 2023.</p>
<h2>Investment</h2><p>Private investment in the United States reached $109.1 billion, nearly 12 times that of China, at $9.3 billion.</p>
<ul><li>United States: $109.1 billion</li><li>China: $9.3 billion</li></ul>
<table><caption>Notable models</caption><thead><tr><th>Country</th><th>2024</th></tr></thead><tbody><tr><td>United States</td><td>40</td></tr></tbody></table></article>
<div class="comments"><p>First! 100% wrong, as ever, I say.</p></div></body></html>`;

describe('an article of a page', () => {
  test('in Korean, with list and table', () => {
    expect(readArticle(KOREAN)).toEqual({
      title: '중국, AI 특허 69.7% 차지',
      published: '2026-05-07',
      dateLine: null,
      author: '김하나',
      canonical: 'https://hanbit.example/news/1',
      language: 'ko',
      isWholePage: false,
      facts: {
        authors: ['김하나'],
        publishedAt: '2026-05-07T00:00:00.000Z',
        modifiedAt: null,
        image: null,
        language: 'ko',
      },
      text: `# 중국, AI 특허 69.7% 차지

스탠퍼드대 인간중심 AI연구소는 7일 발표한 보고서에서, 2023년 등록된 AI 특허의 69.7%를 중국이 받았다고 밝혔다.

미국은 14.2%로 2위였다. 이는 전년보다 늘어난 것이며, 격차는 여전히 크다고 연구소는 설명했다.

- 미국: 1,091억 달러
- 중국: 93억 달러

| 나라 | 2023 |
| --- | --- |
| 미국 | 61 |
| 중국 | 15 |

연구소는 격차가 빠르게 줄고 있다고 설명했다. 다만, 인용 수에서는 미국이 여전히 앞섰다고 덧붙였다.`,
    });
  });
  test('in English, without comments and menu', () => {
    expect(readArticle(ENGLISH)?.text).toBe(`# China took 69.7% of AI patents

The institute's report, published on Thursday, said that China, with 69.7% of the total, led in 2023.

## Investment

Private investment in the United States reached $109.1 billion, nearly 12 times that of China, at $9.3 billion.

- United States: $109.1 billion
- China: $9.3 billion

Notable models

| Country | 2024 |
| --- | --- |
| United States | 40 |`);
  });
  test.each(['disqus', 'extra', 'sponsor'])('of a short page, without its %s', (name) => {
    const page = ENGLISH.replace('class="comments"', `class="${name}"`);
    expect(page).not.toBe(ENGLISH);
    expect(readArticle(page)?.text).not.toContain('First!');
  });
  test('of a short page, its title once', () => {
    expect(readArticle('<h1>AI 특허</h1><p>69.7%였다.</p>')?.text).toBe('# AI 특허\n\n69.7%였다.');
  });
  test('of a page with nothing but figures, without what stands around them', () => {
    expect(
      readArticle('<nav>Home</nav><table><tr><th>a<th>b<tr><td>1<td>2</table><footer>x</footer>')?.text,
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
  test('none', () => {
    expect(
      readArticle('<html><head><title>x</title></head><body><script>1</script></body></html>'),
    ).toBeNull();
    expect(readArticle('')).toBeNull();
  });
});

const SENTENCES = [
  '스탠퍼드대 인간중심 AI연구소는 7일 발표한 보고서에서, 2023년 등록된 AI 특허의 69.7%를 중국이 받았다고 밝혔다.',
  '미국은 14.2%로 2위였다. 이는 전년보다 줄어든 것이며, 격차는 여전히 크다고 연구소는 설명했다.',
  '연구소는 다만, 인용 수에서는 미국이 여전히 앞섰다고 덧붙였다.',
];
const SHORT_ARTICLE = `# AI 특허 69.7%는 중국\n\n김하나 기자 입력 2026.05.07 09:12\n\n${SENTENCES.join('\n\n')}`;

describe('a short article of a page full of other things', () => {
  test.each([
    ['paragraphs', SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')],
    ['line breaks', SENTENCES.join('<br><br>')],
    ['boxes', SENTENCES.map((sentence) => `<div>${sentence}</div>`).join('')],
  ])('in %s, with the line of its date', (_, body) => {
    expect(readArticle(newsPage(body))).toMatchObject({
      title: 'AI 특허 69.7%는 중국',
      published: null,
      dateLine: '김하나 기자 입력 2026.05.07 09:12',
      isWholePage: false,
      text: SHORT_ARTICLE,
    });
  });
  test('so short that it cannot be told apart: the page from its title on, and it says so', () => {
    const article = readArticle(newsPage(`<p>${SENTENCES[2]}</p>`));
    expect(article?.isWholePage).toBe(true);
    expect(article?.text).toMatch(
      /^# AI 특허 69\.7%는 중국\n\n김하나 기자 입력 2026\.05\.07 09:12\n\n연구소는 다만/,
    );
    expect(article?.text).not.toContain('99.9%');
    expect(article?.text).not.toContain('100%');
  });
  test('the line of the date is not needed where metadata hold it', () => {
    const page = newsPage(SENTENCES.join('<br><br>')).replace(
      '</head>',
      '<meta name="date" content="2026-05-08"></head>',
    );
    expect(readArticle(page)).toMatchObject({ published: '2026-05-08', dateLine: null });
  });
});

test('a byline is the author where nothing names one', () => {
  const page = ENGLISH.replace('</h1>', '</h1><p class="byline">By Kim Hana</p>');
  expect(readArticle(page)?.author).toBe('Kim Hana');
});

test('nothing of a page is run', () => {
  const page = ENGLISH.replace(
    '<article>',
    `<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><body onload="globalThis.ran = true">
<iframe srcdoc="<script>globalThis.ran = true</script>"></iframe><svg onload="globalThis.ran = true"></svg><article>`,
  );
  expect(readArticle(page)?.text).toContain('69.7%');
  expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
});

test('letters from right to left and combining marks stay as they are', () => {
  const text = 'ארה״ב \u202B54%\u202C, e\u0301 और 특허, 👩‍💻 \u200F61%';
  expect(readArticle(`<p>${text}</p>`)?.text).toBe(text);
});

describe('pages that leave elements out', () => {
  test.each([
    'text',
    '<p>text',
    '<body>text',
    '<html>text',
    '<html><p>text</html>',
    '<!doctype html><title>t</title><p>text',
    '<html><head></head>text',
  ])('%s', (html) => {
    expect(parseHtml(html).body.textContent?.replace('t</', '').trim()).toMatch(/text$/);
  });
});
