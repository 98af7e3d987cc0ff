import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['**중국**: [3.2](https://example.com "title")%', '중국: 3.2%'],
  ['_a_ ***b*** __c__ ~~d~~', 'a b c d'],
  ['snake_case_name 5 * 3 * 2', 'snake_case_name 5 * 3 * 2'],
  ['`a*b*` and ``c``', 'a*b* and c'],
  ['one<br>two<br/>three <sup>1</sup>', 'one two three 1'],
  ['![flag](x.png) Korea[^1]', 'flag Korea'],
  ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ['\\*kept\\*', '*kept*'],
  ['12.3%*', '12.3%*'],
])('%s reads %s', (line, words) => {
  expect(plainWords(line)).toBe(words);
});
