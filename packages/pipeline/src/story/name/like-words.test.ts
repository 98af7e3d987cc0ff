import { expect, it } from 'vitest';
import { sampleItem } from '../sample-item.ts';
import { likeWords } from './like-words.ts';

const item = (title: string) => sampleItem('2026-03-04T01:00:00Z', title, '본문');

it.each([
  ['코르벡스 질주', '코벡스 감원', ['코르벡스', '코벡스']],
  ['테슬데이터 인수', '몸값 뛴 테슬', ['테슬데이터', '테슬']],
  ['한국산업데이터원 조사', '산업데이터원 "글쎄"', ['한국산업데이터원', '산업데이터원']],
])('hears the name of “%s” in “%s”', (a, b, pair) => {
  expect(likeWords(item(a), item(b))).toContainEqual(pair);
  expect(likeWords(item(b), item(a))).toContainEqual([...pair].reverse());
});

it('parts companies whose names only begin alike', () => {
  expect(likeWords(item('하늘반도체 실적'), item('하늘로보틱스 상장'))).toEqual([]);
});
