import { expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { viewText } from '../view.ts';
import { draftNumbers } from './number-drafts.ts';

test.each([
  ['2024년 한국의 전기 여객선은 39%의 증가율을 기록했다.', 'growth up'],
  ['2024년 한국의 전기 여객선은 39%의 높은 성장세를 보였다.', 'growth up'],
  ['2024년 한국의 전기 여객선은 39%의 감소율을 보였다.', 'growth down'],
  ['2024년 한국의 조력 터빈 특허는 39%의 점유율을 기록했다.', 'value null'],
])('a rate that is named behind a percentage tells which way it went: %s', (text, expected) => {
  const view = viewText(text, 'ko', SMALL_CATALOGUE.in('ko'));
  const [draft] = view.sentences.flatMap((sentence) => draftNumbers(view, sentence));
  expect(`${draft?.form} ${draft?.direction}`).toBe(expected);
});
