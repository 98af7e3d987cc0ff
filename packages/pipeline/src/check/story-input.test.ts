import { expect, test } from 'vitest';
import { storyText } from '../story/word/lead.ts';
import { storyInput } from './story-input.ts';

const quantity = { text: '54%', span: { start: 8, end: 11 } };
const report = { quantities: [quantity], claims: [] } as never;

function inputOf(title: string | null, text: string) {
  return storyInput(
    { title, text, language: 'ko', published: null, url: null, sha256: '' },
    report,
    '2026-05-01T00:00:00.000Z',
  );
}

test('a text that begins with its title keeps its offsets', () => {
  const text = '# AI\n\n값 54%였다.';
  const { title, text: rest, report: same } = inputOf('AI', text);
  expect([title, rest]).toEqual(['# AI', '값 54%였다.']);
  expect(storyText(title, rest)).toBe(text);
  expect(same.quantities).toEqual([quantity]);
});

test('before another the title is put, and the offsets move by as much', () => {
  const { title, text, report: moved } = inputOf('AI', '한국의 그 값 54%였다.');
  const { start, end } = moved.quantities[0]?.span ?? { start: 0, end: 0 };
  expect(storyText(title, text).slice(start, end)).toBe('54%');
});
