import { describe, expect, test } from 'vitest';
import { fromTitle, placeTitle } from './title-line.ts';

describe('the title stands in the text once, as its first heading', () => {
  test.each([
    ['본문', null, '본문'],
    ['본문', 'AI 특허', '# AI 특허\n\n본문'],
    ['## AI  특허\n\n본문', 'AI 특허', '# AI 특허\n\n본문'],
    ['경제\n\nAI 특허\n\n본문', 'AI 특허', '경제\n\n# AI 특허\n\n본문'],
    ['## “AI” 특허\n\n본문', '"AI" 특허', '# "AI" 특허\n\n본문'],
    ['## AI 특허의 54%\n\n본문', 'AI 특허', '# AI 특허\n\n## AI 특허의 54%\n\n본문'],
  ])('%j of %j', (text, title, placed) => {
    expect(placeTitle(text, title)).toBe(placed);
  });
  test('the same words far down are another thing', () => {
    const text = `${'긴 본문. '.repeat(200)}\n\nAI 특허`;
    expect(placeTitle(text, 'AI 특허')).toBe(`# AI 특허\n\n${text}`);
  });
});

test('what stands before the title of a page is left out', () => {
  expect(fromTitle('홈\n\n오늘 5월 9일\n\n## AI 특허\n\n본문', 'AI 특허')).toBe('## AI 특허\n\n본문');
  expect(fromTitle('홈\n\n본문', 'AI 특허')).toBe('홈\n\n본문');
  expect(fromTitle('홈\n\n본문', null)).toBe('홈\n\n본문');
});
