import { describe, expect, test } from 'vitest';
import { findBylines, plainName } from './byline.ts';

describe('reporters are named', () => {
  test.each([
    ['김기자 기자 = 서울', ['김기자']],
    ['○○○ 기자 = 서울', ['○○○']],
    ['(서울=한빛통신) 김기자 기자 = 인공지능 특허가 69.7% 늘었다고 7일 밝혔다.', ['김기자']],
    ['[한빛일보 김기자 기자]', ['김기자']],
    ['[한빛일보=김기자 기자] 인공지능 특허가 69.7% 늘었다.', ['김기자']],
    ['서울=김기자 기자 =', ['김기자']],
    ['김기자 기자 desk@news.example', ['김기자']],
    ['desk@news.example 김기자 기자', ['김기자']],
    ['김기자(desk@news.example)', ['김기자']],
    ['김기자 선임기자 입력 2026.05.07 09:12', ['김기자']],
    ['글 김기자 기자 · 사진 이사진 기자', ['김기자', '이사진']],
    ['김기자 특파원', ['김기자']],
  ])('%s', (line, names) => {
    expect(findBylines([line])).toEqual(names);
  });
  test('each once', () => {
    expect(findBylines(['김기자 기자', '본문', '김기자 기자 desk@news.example'])).toEqual(['김기자']);
  });
});

describe('sentences name none', () => {
  test.each([
    '김기자 기자는 7일 밝혔다.',
    '이날 취재 기자 20명이 모였다.',
    '기자 간담회에서 69.7%라고 했다',
    '담당 기자',
    '신입 기자들',
    '문의: desk@news.example',
    '그는 전직 기자 출신이라고 말했다.',
  ])('%s', (line) => {
    expect(findBylines([line])).toEqual([]);
  });
});

test('names stand without titles and mail addresses', () => {
  expect(
    ['김기자 기자', '김기자 선임기자 (desk@news.example)', 'By Reporter A', '한빛일보', '최기자'].map(
      plainName,
    ),
  ).toEqual(['김기자', '김기자', 'Reporter A', '한빛일보', '최기자']);
});
