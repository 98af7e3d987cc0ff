import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

const told = (text: string, language: 'ko' | 'en'): string =>
  reportOn(text, language)
    .claims.filter(({ quantity }) => quantity !== null)
    .map(({ quantity, entities, verdict }) => `${quantity?.text} ${entities.join()} ${verdict.label}`)
    .join('; ');

describe('of two figures held against each other the first is the first one’s', () => {
  test.each([
    [
      'en',
      'In electric ferries China was ahead of South Korea in 2024, 214 against 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'Of electric ferries in the world China was far ahead of South Korea in 2024: 214 against 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'In 2024 electric ferries were many in China and few in the United States and South Korea (57, vs 41 in 2023).',
      '57 KOR supported; 41 KOR supported',
    ],
    [
      'en',
      'Of electric ferries in the world China was far ahead of South Korea in 2024: 214 against 75.',
      '214 CHN supported; 75 KOR refuted',
    ],
    [
      'en',
      'China has more electric ferries than South Korea: 214 in service in 2024, versus 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'China beat South Korea 214 to 57 in electric ferries in 2024.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'In 2024 China beat South Korea by 214 to 57 in electric ferries.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'China had 157 more electric ferries than South Korea in 2024: 214 against 57.',
      '157 CHN supported; 214 CHN supported; 57 KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국과 한국이 214척 대 57척으로 갈렸다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국 214척, 한국 57척으로 중국이 앞선다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
    [
      'en',
      'The number of electric ferries was higher in China than in South Korea in 2024, at 214 and 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'The number of electric ferries was higher in China than in South Korea in 2024, at 214 and 75.',
      '214 CHN supported; 75 KOR refuted',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국이 한국보다 많아 각각 214척과 57척이었다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국(214척)과 한국(57척)이 미국(16척)을 앞섰다.',
      '214척 CHN supported; 57척 KOR supported; 16척 USA supported',
    ],
    [
      'ko',
      '2024년 세계의 전기 여객선은 중국이 약 214척 대 57척으로 한국을 크게 따돌렸다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
    [
      'ko',
      '2024년 중국의 전기 여객선 214척은 한국의 57척을 크게 웃돈다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
    [
      'ko',
      '2024년 중국의 전기 여객선 214척은 한국의 51척을 크게 웃돈다.',
      '214척 CHN supported; 51척 KOR refuted',
    ],
    [
      'en',
      'In 2024 China’s 214 electric ferries were more than the 57 of South Korea.',
      '214 CHN supported; 57 KOR supported',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toBe(expected);
  });
});

test('the second may stand behind both, passed by the first', () => {
  const text = '2024년 전기 여객선에서 중국은 214척 대 57척으로 한국을 압도했다.';
  expect(told(text, 'ko')).toBe('214척 CHN supported; 57척 KOR supported');
});

test.each([
  ['2024년 전기 여객선에서 중국은 한국을 214척 대 57척으로 눌렀다.', '눌렀', 'CHN supported'],
  ['2024년 전기 여객선에서 한국은 중국을 214척 대 57척으로 눌렀다.', '눌렀', 'KOR refuted'],
  ['2024년 전기 여객선은 한국이 57척으로 미국(16척)을 앞섰다.', '앞섰', 'KOR supported'],
])('who is ahead of whom, figures between: %s', (text, words, expected) => {
  const claim = reportOn(text, 'ko').claims.find(({ form }) => form === 'comparison');
  expect(claim?.text).toContain(words);
  expect(`${claim?.entities.join()} ${claim?.verdict.label}`).toBe(expected);
});

test('whom a sum is held against is none of those added', () => {
  const text = '2024년 한국과 미국의 전기 여객선은 합계 73척으로 중국 한 나라에 못 미쳤다.';
  expect(told(text, 'ko')).toContain('73척 KOR,USA supported');
});

describe('of two figures held against each other of nobody, each is of one of those of whom the text spoke', () => {
  const LEAD = 'In 2023 China had 150 electric ferries and South Korea 41';

  test.each([
    [`${LEAD}; in 2024 it was 214 against 57.`, '214 CHN supported; 57 KOR supported'],
    [`${LEAD}. A year later the count was 57 against 214.`, '57 KOR supported; 214 CHN supported'],
    [`${LEAD}; in 2024 it was 214 against 75.`, '214 CHN supported; 75 CHN not-enough-evidence'],
  ])('%s', (text, expected) => {
    expect(told(text, 'en')).toContain(expected);
  });
});
