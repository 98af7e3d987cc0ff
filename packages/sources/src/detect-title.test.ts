import { parseFrontMatter } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { detectMarkdownTitle, detectTitle } from './detect-title.ts';

describe('the title of a plain text is a short first line that is no sentence', () => {
  test.each([
    ['AI 특허 69.7%는 중국\n\n본문이다.', 'AI 특허 69.7%는 중국'],
    ['\r\n  China took 69.7% of patents \r\nText.', 'China took 69.7% of patents'],
    ['한국 16위…미국과 격차 벌려\n본문', '한국 16위…미국과 격차 벌려'],
    ['The share rose by 3%.\nMore.', null],
    ['비율은 54%였다.”\n본문', null],
    ['AI patents', null],
    ['2026. 5. 7\n본문', null],
    ['| a | b |\n| 1 | 2 |', null],
    ['- 54%\n- 31%', null],
    [`${'긴 제목 '.repeat(60)}\n본문`, null],
    ['', null],
  ])('%j', (text, title) => {
    expect(detectTitle(text)).toBe(title);
  });
});

describe('the title of a Markdown text', () => {
  test.each([
    ['# AI 특허\n\n본문', 'AI 특허'],
    ['머리말.\n\n## *AI* `patents` ##\n\n본문', 'AI patents'],
    ['AI 특허, 누가 쥐나?\n=====\n본문', 'AI 특허, 누가 쥐나?'],
    ['---\ntitle: 앞 제목\n---\n# 다음 제목\n', '앞 제목'],
    ['---\nauthor: x\n---\n# 제목\n', '제목'],
    ['---\nauthor: x\n---\n제목 한 줄\n\n본문.', '제목 한 줄'],
    ['### 작은 제목\n본문', null],
    ['#해시태그 54%\n본문', null],
    ['본문이다.\n', null],
  ])('%j', (text, title) => {
    expect(detectMarkdownTitle(text, parseFrontMatter(text))).toBe(title);
  });
});
