import { describe, expect, test } from 'vitest';
import { detectFormat, promisedFormat } from './detect-format.ts';

test.each([
  ['news/a.MD', null, 'markdown'],
  ['a.markdown', null, 'markdown'],
  ['a.htm', null, 'html'],
  ['a.txt', null, 'text'],
  ['a.md', 'text/html; charset=utf-8', 'html'],
  ['a', 'TEXT/MARKDOWN', 'markdown'],
  ['a.md', 'text/plain', 'markdown'],
  ['a', 'text/plain', null],
  ['a.csv', null, null],
  ['a.constructor', null, null],
  ['md', null, null],
])('%s sent as %s promises %s', (path, mediaType, format) => {
  expect(promisedFormat(path, mediaType)).toBe(format);
});

describe('a text shows its format where none is promised', () => {
  test.each([
    ['html', '<!doctype html><p>54%'],
    ['html', '\n <!-- saved - from --> <?xml version="1.0"?><HTML lang="ko">'],
    ['html', '<article><p>54%</p></article>'],
    ['html', '<p>54%</p><p>31%</p>'],
    ['markdown', '# 제목\n본문'],
    ['markdown', '본문\n\n| a | b |\n| - | - |'],
    ['markdown', '본문\n- 54%\n- 31%'],
    ['markdown', '---\ntitle: x\n---\n'],
    ['markdown', '[보고서](https://example.org)에 따르면'],
    ['markdown', '<div align="center">\n\n# 제목\n\n</div>'],
    ['text', '2023년 특허의 69.7%\n\n<표> 참조'],
    ['text', 'a < b and <b>'],
    ['text', '<p > 54% 의 뜻'],
    ['text', '#해시태그'],
    ['text', ''],
  ])('%s: %j', (format, text) => {
    expect(detectFormat(text, null)).toBe(format);
  });
});

test('a promise counts, but a page is a page unless Markdown was promised', () => {
  expect(detectFormat('# 제목', 'text')).toBe('text');
  expect(detectFormat('본문', 'markdown')).toBe('markdown');
  expect(detectFormat('본문', 'html')).toBe('html');
  expect(detectFormat('<!doctype html><p>x', 'text')).toBe('html');
  expect(detectFormat('<html><p>x', 'markdown')).toBe('markdown');
  expect(detectFormat('<p>x</p>', 'text')).toBe('text');
});
