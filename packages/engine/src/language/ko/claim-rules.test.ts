import { expect, test } from 'vitest';
import { KO_CLAIM_RULES } from './claim-rules.ts';

test.each([
  ['부산 선주조합이 조합사 73곳에 물으니 전기 여객선은 90척이었다', '선주조합'],
  ['강변 항만협의회가 회원사에 설문한 결과 90척이다', '항만협의회'],
  ['전기 여객선은 한국이 57척이었다', undefined],
])('who asked, where a sentence says so: %s', (sentence, expected) => {
  expect(KO_CLAIM_RULES.givenSource(sentence)).toBe(expected);
});
