import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test.each([
  ['한국의 AI 특허는', ['한국', 'ai', '특허']],
  ['대만 인도', ['대만', '인도']],
  ['Patents in China', ['patent', 'china']],
  ['“로봇”을, 로봇이', ['로봇']],
  [' …', []],
])('the words of a search stand in every way of writing them: %s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});
