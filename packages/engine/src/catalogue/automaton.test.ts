import { expect, test } from 'vitest';
import { Automaton } from './automaton.ts';

/** Hits as `pattern@start`, sorted, for what is found whatever the order. */
function hits(patterns: readonly string[], text: string): string[] {
  return new Automaton(patterns)
    .find(text)
    .map(({ pattern, start, end }) => {
      expect(text.slice(start, end)).toBe(patterns[pattern]);
      return `${patterns[pattern]}@${start}`;
    })
    .sort();
}

test.each([
  [['특허', '허가'], '특허가', ['특허@0', '허가@1']],
  [['he', 'she', 'his', 'hers'], 'ushers', ['he@2', 'hers@2', 'she@1']],
  [['a', 'aa', 'aaa'], 'aaa', ['a@0', 'a@1', 'a@2', 'aa@0', 'aa@1', 'aaa@0']],
  [['abcd', 'bc'], 'abcx', ['bc@1']],
  [['abcd', 'cde'], 'abcde', ['abcd@0', 'cde@2']],
  [['abcde', 'bcdz', 'cd'], 'abcdx', ['cd@2']],
  [['x'], '', []],
  [['x'], 'yyy', []],
  [[], 'anything', []],
  [[''], 'anything', []],
  [['😀'], 'a😀b', ['😀@1']],
])('finds %o in %s', (patterns, text, expected) => {
  expect(hits(patterns, text)).toEqual(expected);
});

test('gives its hits in the order of their ends', () => {
  const found = new Automaton(['ab', 'b', 'abc']).find('abcab');
  expect(found.map(({ end }) => end)).toEqual([2, 2, 3, 5, 5]);
});

test('agrees with a plain search on many patterns', () => {
  const syllables = ['가', '나', '다', 'a', 'b'];
  const patterns = syllables.flatMap((a) => syllables.flatMap((b) => [a + b, `${a}${b}${a}`]));
  const text = '가나다가나가나abbaba가b나a다가다a가';
  const plain = patterns.flatMap((pattern) =>
    [...text].flatMap((_, at) => (text.startsWith(pattern, at) ? [`${pattern}@${at}`] : [])),
  );
  expect(hits(patterns, text)).toEqual(plain.sort());
});
