import { expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOn } from '../../testing/small-world.ts';

test.each<[language: Language, words: string, period: string, text: string]>([
  ['ko', '54%', '2024', '2024년 조력 터빈 특허가 늘었다. 중국 몫이 54%다(2023년은 52%였다).'],
  ['en', '54%', '2024', 'Tidal patents grew in 2024. The Chinese share was 54% (it was 52% in 2023).'],
  ['en', '42.7%', '2024', 'China had 214 electric ferries in 2024 (vs 150 in 2023), +42.7% yoy.'],
  ['ko', '42.7%', '2024', '중국의 전기 여객선은 2024년 214척(2023년 150척)으로 42.7% 늘었다.'],
  /** A time alone in the brackets is the number's. */
  ['en', '52%', '2023', 'The Chinese share of tidal patents was 52% (2023).'],
  ['ko', '52%', '2023', '중국의 조력 터빈 특허 점유율은 52%(2023년)다.'],
])('in %s the time of %s is %s: %s', (language, words, period, text) => {
  const claim = reportOn(text, language).claims.find((one) => one.text === words);
  expect([claim?.period?.from, claim?.verdict.label]).toEqual([period, 'supported']);
});
