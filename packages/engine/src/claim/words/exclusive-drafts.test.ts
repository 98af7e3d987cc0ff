import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

const told = (text: string, language: 'ko' | 'en'): string[] =>
  reportOn(text, language).claims.map(
    ({ form, entities, verdict }) =>
      `${form} ${form === 'count' ? '' : `${entities.join()} `}${verdict.label}`,
  );

describe('who alone lies beyond a bound', () => {
  test.each([
    ['en', 'In 2024 no country but China had more than 100 electric ferries.', 'CHN supported'],
    ['en', 'In 2024 no country but China had more than 50 electric ferries.', 'CHN refuted'],
    ['en', 'Apart from China, no country had more than 100 electric ferries in 2024.', 'CHN supported'],
    ['en', 'Just one country, China, had more than 100 electric ferries in 2024.', 'CHN supported'],
    ['en', 'Apart from China, no country had as many as 100 electric ferries in 2024.', 'CHN supported'],
    [
      'en',
      'Apart from China, no country had as many as 50 electric ferries in 2024.',
      'CHN not-enough-evidence',
    ],
    ['en', 'No government but China’s had more than 100 electric ferries in 2024.', 'CHN supported'],
    ['en', 'China was the one country with more than 50 electric ferries in 2024.', 'CHN refuted'],
    [
      'en',
      'China and Korea, and nobody else, had more than 50 electric ferries in 2024.',
      'CHN,KOR supported',
    ],
    ['ko', '2024년 전기 여객선이 100척을 넘긴 나라는 중국 말고는 없다.', 'CHN supported'],
    ['ko', '2024년 전기 여객선이 100척을 넘긴 나라는 중국 하나다.', 'CHN supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 나라는 중국 한 곳뿐이다.', 'CHN refuted'],
    ['ko', '2024년 전기 여객선이 100척을 넘긴 나라, 오직 중국.', 'CHN supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 나라는 한국과 중국, 둘뿐이다.', 'KOR,CHN supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 나라는 미국, 중국 두 곳이다.', 'USA,CHN refuted'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told(text, language)[0]).toBe(`exclusive ${expected}`);
  });

  test('who is alone beyond a bound says that nobody else is, once', () => {
    expect(told('Apart from China, no country had more than 100 electric ferries in 2024.', 'en')).toEqual([
      'exclusive CHN supported',
    ]);
  });

  test('the only other one is beside those named before, and not alone', () => {
    const text = 'China had 214 electric ferries in 2024. South Korea is the only other country above 50.';
    expect(told(text, 'en').filter((claim) => claim.startsWith('exclusive'))).toEqual([]);
  });

  test('where not all of them are named, so many are counted', () => {
    expect(told('2024년 전기 여객선이 50척을 넘긴 나라는 한국 등 두 곳이다.', 'ko')).toEqual([
      'count supported',
    ]);
  });

  test.each([
    [
      'China is the only one of the countries covered; more than 100 electric ferries ran there in 2024.',
      'supported',
    ],
    [
      'China is the only one of the countries covered; more than 50 electric ferries ran there in 2024.',
      'not-enough-evidence',
    ],
  ])('a bound of another clause can agree, and never disagrees: %s', (text, expected) => {
    expect(told(text, 'en')).toEqual([`exclusive CHN ${expected}`]);
  });
});

describe('who alone is ahead of one named', () => {
  test.each([
    ['en', 'Only China had more electric ferries than South Korea in 2024.', 'exclusive CHN supported'],
    ['en', 'In 2024 only South Korea had more electric ferries than America.', 'exclusive KOR refuted'],
    [
      'en',
      'America is the only country that had fewer electric ferries than South Korea in 2024.',
      'exclusive USA supported',
    ],
    ['ko', '2024년 전기 여객선이 한국보다 많은 나라는 중국뿐이다.', 'exclusive CHN supported'],
    ['ko', '2024년 전기 여객선이 미국보다 많은 나라는 한국이 유일하다.', 'exclusive KOR refuted'],
    ['ko', '2024년 전기 여객선이 미국보다 많은 나라는 중국과 한국뿐이다.', 'exclusive CHN,KOR supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    const { claims } = reportOn(text, language);
    expect(claims.map(({ form, entities, verdict }) => `${form} ${entities} ${verdict.label}`)).toEqual([
      expected,
    ]);
  });
});
