import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describePasted } from './describe-pasted.ts';
import { readDocument } from './read-document.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a pasted text', () => {
  it.each([
    ['a sentence', 'The US produced 40 notable models in 2024.', null],
    ['a title and a text', 'AI 특허 69.7%는 중국\n\n본문이다. 2023년의 일이다.', null],
    ['Markdown with front matter', '---\ntitle: 제목\ndate: 2025-04-08\n---\n\n중국이 15개였다.', null],
    ['a date given beside', '# 제목\n\n본문', '2025-05-12'],
    ['a byte order mark', '\uFEFFChina had 15.', null],
    ['half of a pair', 'broken \uD83D here', null],
    ['another language', '特許の69.7%は中国が占めた。', null],
    ['a tag within a sentence', 'He wrote <script>alert(1)</script> and 15 models.', null],
  ])('is the document that standard input gives: %s', async (_, text, published) => {
    const read = await readDocument('-', published === null ? {} : { published }, { stdin: [text] });
    expect(describePasted(text, published, hash)).toEqual(read);
  });

  it.each(['<!doctype html><p>15 models</p>', '<p onclick="x()">15 models</p>'])(
    'is none where it is the source of a page: %s',
    (text) => {
      expect(describePasted(text, null, hash)).toBeNull();
    },
  );
});
