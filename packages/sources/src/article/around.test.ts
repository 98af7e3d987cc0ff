import { describe, expect, test } from 'vitest';
import { removeAround } from './around.ts';
import { renderBlocks } from './block-text.ts';
import { parseHtml } from './parse-html.ts';

const TEXT = '<p>The share of all patents rose to 54% in 2023, said the report of the institute.</p>';
const PLAIN = 'The share of all patents rose to 54% in 2023, said the report of the institute.';

function remaining(html: string): string {
  const { body } = parseHtml(html);
  removeAround(body);
  return renderBlocks(body);
}

describe('what stands around an article goes', () => {
  test.each([
    '<nav>Home</nav>',
    '<aside>More news</aside>',
    '<footer>Address 1</footer>',
    '<div role="navigation">Home</div>',
    '<div role="search">Search</div>',
    '<div class="comments"><p>100% wrong.</p></div>',
    '<section id="replyArea">독자: 100%</section>',
    '<div class="news-related">99.9%</div>',
    '<div class="box ranking_news"><h3>많이 본 뉴스</h3></div>',
    '<div class="copyright">무단 전재 금지</div>',
    `<ul>${'<li><a href="/x">메뉴</a></li>'.repeat(4)}</ul>`,
  ])('%s', (frame) => {
    expect(remaining(frame + TEXT)).toBe(PLAIN);
  });
});

describe('the article stays, whatever it is called', () => {
  test.each([
    `<div class="has-comments"><article>${TEXT}</article></div>`,
    `<div class="related"><h1>Title</h1>${TEXT}</div>`,
    `<div class="has-comments"><h1>Title</h1>${TEXT}</div>${'<p>And so on, and so on.</p>'.repeat(40)}`,
    `<aside>${TEXT}</aside>`,
    `<div id="footer-less">${TEXT}</div>`,
    `<form action="/">${TEXT}</form>`,
    `<body class="comment-open">${TEXT}</body>`,
  ])('%s', (html) => {
    expect(remaining(html)).toContain(PLAIN);
  });
  test('so does a list with a few links', () => {
    const list = '<ul><li><a href="/a">Korea</a></li><li>United States: 54%</li></ul>';
    expect(remaining(TEXT + list)).toBe(`${PLAIN}\n\n- Korea\n- United States: 54%`);
  });
});
