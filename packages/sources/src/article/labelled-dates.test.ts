import { expect, test } from 'vitest';
import { KOREAN_TIME } from '../instant.ts';
import { findLabelledDates } from './labelled-dates.ts';

const NINE = '2026-05-07T00:12:00.000Z';
const LATER = '2026-05-07T01:30:00.000Z';

test.each([
  ['입력 2026.05.07 09:12 수정 2026.05.07 10:30', NINE, LATER],
  ['기사입력 2026-05-07 09:12 | 최종수정 2026-05-07 10:30', NINE, LATER],
  ['입력 : 2026.05.07. 오전 9:12', NINE, null],
  ['김기자 기자 승인 2026.05.07 09:12', NINE, null],
  ['등록일시: 2026년 5월 7일 09시 12분', NINE, null],
  ['업데이트 2026.05.07 10:30', null, LATER],
  ['송고시간 2026-05-07 09:12', NINE, null],
  ['Published May 7, 2026 9:12 AM KST, updated May 7, 2026 10:30 AM KST', NINE, LATER],
  ['Last modified: 2026-05-07T10:30+09:00', null, LATER],
  ['수정안은 2026.05.07 10:30에 나왔다', null, null],
  ['입력값 2026', null, null],
  ['2026.05.07 09:12', null, null],
])('%s', (line, published, modified) => {
  expect(findLabelledDates([line], KOREAN_TIME)).toEqual({ published, modified });
});

test('the first of each kind counts', () => {
  expect(findLabelledDates(['입력 2026.05.07 09:12', '입력 2026.05.08 09:12'], KOREAN_TIME).published).toBe(
    NINE,
  );
});
