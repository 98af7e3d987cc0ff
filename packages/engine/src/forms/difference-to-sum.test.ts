import { expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

/** 214 ferries in China, 57 in South Korea, 16 in the United States: 214 − (57 + 16) = 141, 193% more. */
test.each([
  [
    'en',
    'In 2024 China had 141 more electric ferries than South Korea and the United States put together.',
    'supported',
  ],
  [
    'en',
    'In 2024 China had 157 more electric ferries than South Korea and the United States combined.',
    'refuted',
  ],
  [
    'en',
    'In 2024 China had 193 per cent more electric ferries than South Korea and the United States combined.',
    'supported',
  ],
  [
    'en',
    'In 2024 South Korea had a quarter fewer electric ferries than China and the United States combined.',
    'refuted',
  ],
  [
    'en',
    'In 2024 South Korea had three quarters fewer electric ferries than China and the United States combined.',
    'supported',
  ],
  ['ko', '2024년 중국의 전기 여객선은 한국과 미국을 모두 더한 것보다 141척 많다.', 'supported'],
  ['ko', '2024년 중국의 전기 여객선은 한국과 미국을 합친 것보다 157척이 더 많다.', 'refuted'],
] as const)('how far one lies from what several have together: %s %s', (language, text, expected) => {
  const claim = reportOn(text, language).claims.find(({ form }) => form === 'difference');
  expect(claim?.verdict.label).toBe(expected);
});

test.each([
  ['141 more electric ferries', '214 − (57 + 16) = 141'],
  ['193% more electric ferries', '214 ÷ (57 + 16) − 1 = 193.15%'],
])('the receipt of %s is reckoned from the sum', (more, formula) => {
  const text = `In 2024 China had ${more} than South Korea and the United States combined.`;
  const [claim] = reportOn(text, 'en').claims;
  expect(claim?.asPublished.formula?.en).toBe(formula);
});
