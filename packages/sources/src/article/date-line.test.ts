import { describe, expect, test } from 'vitest';
import { findDateLine, placeDateLine } from './date-line.ts';

const ARTICLE = '69.7%였다.';

function find(between: string): string | null {
  return findDateLine(
    `홈\n\n2026년 5월 9일\n\n## AI 특허\n\n${between}\n\n${ARTICLE}\n\n2025-01-01`,
    'AI 특허',
    ARTICLE,
  );
}

describe('the line with the date between title and article', () => {
  test.each([
    '입력 2026-05-07 14:20',
    '김하나 기자 | 입력 : 2026.05.07 09:12 | 수정 2026.05.08',
    '2026. 5. 7.',
    '2026년 5월 7일',
    'Published May 7, 2026, 2:05 p.m.',
    'By Kim Hana · 7th May 2026',
    'posted on Sept. 7, 2026',
  ])('%s', (line) => {
    expect(find(line)).toBe(line);
    expect(find(`김하나 기자\n\n- 공유\n- ${line}`)).toBe(line);
  });
});

test('a line that the article begins with is such a line, unless it is a sentence', () => {
  const find = (first: string) => findDateLine(`## AI 특허\n\n${first}\n\n54%`, 'AI 특허', `${first}\n\n54%`);
  expect(find('입력 2026-05-07')).toBe('입력 2026-05-07');
  const sentence =
    '연구소는 2026년 5월 7일 발표한 보고서에서, 지난해에 등록된 특허의 69.7%를 중국이 받았다고 밝혔다.';
  expect(find(sentence)).toBeNull();
  expect(find('54%였다.\n\n입력 2026-05-07')).toBeNull();
});

describe('no such line', () => {
  test.each([
    ['no date', '김하나 기자'],
    ['no year', '5월 7일'],
    ['a year and month', '2026년 5월'],
    ['a number', '12026-05-07'],
    ['a sentence with one', `${'지난해에 이어 올해에도 '.repeat(12)}2026년 5월 7일`],
    ['one far below', `${'줄\n\n'.repeat(20)}2026-05-07`],
  ])('%s', (_, between) => {
    expect(find(between)).toBeNull();
  });
  test('a date before the title, or after the article, is another', () => {
    expect(find('')).toBeNull();
  });
  test('without the title on the page any date may be any thing’s', () => {
    expect(findDateLine('2026-05-07\n\n본문', null, '본문')).toBeNull();
    expect(findDateLine('2026-05-07\n\n본문', 'AI 특허', '본문')).toBeNull();
  });
});

test('it is put after the title, once', () => {
  expect(placeDateLine('## AI 특허\n\n본문', 'AI 특허', '2026-05-07')).toBe(
    '## AI 특허\n\n2026-05-07\n\n본문',
  );
  expect(placeDateLine('본문', 'AI 특허', '2026-05-07')).toBe('2026-05-07\n\n본문');
  expect(placeDateLine('본문', null, '2026-05-07')).toBe('2026-05-07\n\n본문');
  expect(placeDateLine('## AI 특허\n\n- 2026-05-07\n\n본문', 'AI 특허', '2026-05-07')).toBe(
    '## AI 특허\n\n- 2026-05-07\n\n본문',
  );
});
