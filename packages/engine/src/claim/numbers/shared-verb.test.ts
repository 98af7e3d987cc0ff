import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

const told = (text: string, language: 'ko' | 'en'): string =>
  reportOn(text, language)
    .claims.filter(({ quantity }) => quantity !== null)
    .map(
      ({ quantity, form, entities, verdict }) =>
        `${quantity?.text} ${form} ${entities.join()} ${verdict.label}`,
    )
    .join('; ');

test('a number does what the one before did, of another', () => {
  const text =
    'In 2024 electric ferries in China grew by 42.7%, those in the harbours of South Korea by about 39%.';
  expect(told(text, 'en')).toBe('42.7% growth CHN supported; 39% growth KOR supported');
});

describe('items of one list have the words that only the last one is told with', () => {
  test.each([
    [
      'ko',
      '2024년 전기 여객선은 중국이 42.7%, 한국이 39% 늘었다.',
      '42.7% growth CHN supported; 39% growth KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국 42.7%, 한국 39% 늘었다.',
      '42.7% growth CHN supported; 39% growth KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국과 한국이 각각 42.7%, 39% 늘었다.',
      '42.7% growth CHN supported; 39% growth KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국이 24.7%, 한국이 39% 늘었다.',
      '24.7% growth CHN refuted; 39% growth KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국이 64척, 한국이 16척 늘었다.',
      '64척 change CHN supported; 16척 change KOR supported',
    ],
    [
      'ko',
      '2024년 세계 민간 핵융합 투자에서 미국이 49.9%, 중국이 24.9%를 차지했다.',
      '49.9% share USA supported; 24.9% share CHN supported',
    ],
    [
      'en',
      'In 2024 America accounted for 49.9% and China for 24.9% of the world’s private fusion investment.',
      '49.9% share USA supported; 24.9% share CHN supported',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toBe(expected);
  });

  test.each([
    ['2024년 한국의 히트펌프 보급률은 18.3%, 전기 여객선은 39% 늘었다.', '18.3% value KOR supported'],
    ['2024년 히트펌프 보급률은 한국이 18.3%, 전년보다 3.4%포인트 올랐다.', '18.3% value KOR supported'],
  ])('not a number of something else: %s', (text, expected) => {
    expect(told(text, 'ko')).toContain(expected);
  });
});

describe('a percentage told on from a share of a whole is a share of it', () => {
  test.each([
    [
      'en',
      'America’s share of the world’s private fusion investment was 49.9% in 2024; China’s was 24.9%.',
      '24.9% share CHN supported',
    ],
    [
      'en',
      'America’s share of the world’s private fusion investment was 49.9% in 2024; China’s was 42.9%.',
      '42.9% share CHN refuted',
    ],
    [
      'ko',
      '2024년 전 세계 민간 핵융합 투자의 49.9%는 미국, 24.9%는 중국 몫이다.',
      '49.9% share USA supported; 24.9% share CHN supported',
    ],
    ['ko', '전 세계 민간 핵융합 투자의 49.9%가 2024년 미국으로 갔다.', '49.9% share USA supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toContain(expected);
  });
});
