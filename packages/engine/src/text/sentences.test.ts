import { describe, expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

function sentences(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('a text is cut into sentences', () => {
  test.each<[string, readonly string[]]>([
    ['One. Two! Three? Four.', ['One.', 'Two!', 'Three?', 'Four.']],
    ['하나다. 둘입니다. 셋이죠? 넷이다', ['하나다.', '둘입니다.', '셋이죠?', '넷이다']],
    ['하나입니다. xAI는 둘이다. o1도요. abc', ['하나입니다.', 'xAI는 둘이다.', 'o1도요.', 'abc']],
    ['하나다.둘이다.', ['하나다.', '둘이다.']],
    ['“하나다.” 둘이다.', ['“하나다.”', '둘이다.']],
    ['"하나다." 둘이다.', ['"하나다."', '둘이다.']],
    ['One is down from 58. xAI is two. eBay too.', ['One is down from 58.', 'xAI is two.', 'eBay too.']],
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One in 2019.[^2] Two.[3] Three.', ['One in 2019.[^2]', 'Two.[3]', 'Three.']],
    ['# Title\nBody.', ['# Title', 'Body.']],
    ['Body.\n- one\n- two', ['Body.', '- one', '- two']],
    ['| a. B | c |\n|---|---|\n| 1 | 2 |', ['| a. B | c |', '| 1 | 2 |']],
    ['  padded.  ', ['padded.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a full stop ends nothing', () => {
  test.each([
    'U.S. sales rose 2.5%.',
    'It rose to 3.5 billion.',
    'Dr. Kim of Acme Inc. said so.',
    'J. Smith agreed.',
    'ST. PAUL hosts the fair.',
    'By Sept. 2024 it was over.',
    'Sales, e.g. ferries, rose.',
    'It rose (cf. Fig. 3) again.',
    '2025. 4. 7 발표했다.',
    '그는 "늘었다."라고 말했다.',
    '그는 “늘었다.”라고 말했다.',
    '그는 “늘었다.” 라고 말했다.',
    'It was over ... and then some.',
    '매출(약 3억. e.g. 여객선)은 늘었다.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('a sentence knows its block', () => {
  const found = findSentences('# Title\n\nOne. Two.\n\nThree.');
  expect(found.map(({ blockIndex, block }) => [blockIndex, block.kind])).toEqual([
    [0, 'heading'],
    [1, 'paragraph'],
    [1, 'paragraph'],
    [2, 'paragraph'],
  ]);
});
