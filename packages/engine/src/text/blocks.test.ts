import { describe, expect, test } from 'vitest';
import { findBlocks } from './blocks.ts';

function blocks(text: string): string[] {
  return findBlocks(text).map(({ kind, level, start, end }) => {
    const line = text.slice(start, end).replaceAll('\n', '⏎');
    return level === 0 ? `${kind}: ${line}` : `${kind} ${level}: ${line}`;
  });
}

const LONG = 'This line is long enough that it was surely wrapped by hand';

describe('a text is cut into blocks', () => {
  test.each<[string, readonly string[]]>([
    ['# 제목\n\n본문이다.', ['heading 1: # 제목', 'paragraph: 본문이다.']],
    ['Title without a stop\n\nBody.', ['heading 1: Title without a stop', 'paragraph: Body.']],
    [
      'A first line with a stop.\nAnother.',
      ['paragraph 1: A first line with a stop.', 'paragraph: Another.'],
    ],
    ['Body.\n\n### Deep\nMore.', ['paragraph 1: Body.', 'heading 3: ### Deep', 'paragraph: More.']],
    ['Body.\n**In bold**\nMore.', ['paragraph 1: Body.', 'heading 3: **In bold**', 'paragraph: More.']],
    [
      'Body.\n- one\n2. two\n· 셋',
      ['paragraph 1: Body.', 'list-item: - one', 'list-item: 2. two', 'list-item: · 셋'],
    ],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['table-row: | a | b |', 'rule: |---|---|', 'table-row: | 1 | 2 |']],
    [
      'Body.\n\na | b\n--|--\n1 | 2\n\nc | d',
      ['paragraph 1: Body.', 'table-row: a | b', 'rule: --|--', 'table-row: 1 | 2', 'paragraph: c | d'],
    ],
    ['Body.\n\n중국\n: 40대', ['paragraph 1: Body.', 'list-item: 중국⏎: 40대']],
    ['Body.\n![What it shows](a.png)\n![](b.png)', ['paragraph 1: Body.', 'paragraph: What it shows']],
    [
      'Body.\n*A caption.*\n*One* of *two*.',
      ['paragraph 1: Body.', 'paragraph: A caption.', 'paragraph: *One* of *two*.'],
    ],
    ['Body.\n\n---\nMore.', ['paragraph 1: Body.', 'rule: ---', 'paragraph: More.']],
    [`Body.\n${LONG}\nto here.`, ['paragraph 1: Body.', `paragraph: ${LONG}⏎to here.`]],
    [`Body.\n${LONG}.\nNew one.`, ['paragraph 1: Body.', `paragraph: ${LONG}.`, 'paragraph: New one.']],
    [`Body.\n${LONG}\n\nNew one.`, ['paragraph 1: Body.', `paragraph: ${LONG}`, 'paragraph: New one.']],
    ['Body.\nShort line\nNext.', ['paragraph 1: Body.', 'paragraph: Short line', 'paragraph: Next.']],
    [
      '> ## Box\n>\n> - one\n> 2. two\n> Three.',
      ['heading 2: ## Box', 'list-item: - one', 'list-item: 2. two', 'paragraph: Three.'],
    ],
    ['Body.\n>> 한국: 40', ['paragraph 1: Body.', 'paragraph: 한국: 40']],
    ['Body.\n> 40 per cent', ['paragraph 1: Body.', 'paragraph: > 40 per cent']],
    ['> a | b\n> --|--\n> c | 2', ['table-row: a | b', 'rule: --|--', 'table-row: c | 2']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});
