import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('a comparison names its rival beside the verb', () => {
  test.each([
    ['en', 'In 2024 South Korea had more electric ferries, which outranks America.', 'KOR < USA supported'],
    ['en', 'China had 214 electric ferries in 2024, in front of South Korea.', 'CHN < KOR supported'],
    ['en', 'America had 16 electric ferries in 2024, which beats South Korea.', 'USA < KOR refuted'],
    [
      'en',
      'In 2024 the electric ferries of South Korea outnumbered those of America.',
      'KOR < USA supported',
    ],
    ['ko', '2024년 미국의 핵융합 투자액은 세계 평균에 크게 못 미친다.', 'USA < WLD supported'],
    ['ko', '2024년 한국의 핵융합 투자액은 세계 평균을 웃돈다.', 'KOR < WLD refuted'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 미국을 가볍게 눌렀다.', 'KOR < USA supported'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 중국에 조금 밀렸다.', 'KOR < CHN supported'],
    ['ko', '2024년 전기 여객선은 미국이 16척으로 한국을 근소하게 앞섭니다.', 'USA < KOR refuted'],
    ['ko', '2024년 조력 특허 비중은 중국이 54%로 미국보다 크고, 한국은 8.2%다.', 'CHN < USA supported'],
    ['ko', '2024년 조력 특허 비중은 한국이 8.2%로 중국보다 크며, 미국은 13%다.', 'KOR < CHN refuted'],
    ['ko', '2024년 전기 여객선은 미국이 한국보다 적지만, 2022년보다는 적지 않다.', 'USA < KOR supported'],
    ['ko', '2024년 전기 여객선은 한국이 미국보다 작으며, 중국은 214척이다.', 'KOR < USA refuted'],
    ['ko', '2024년 전기 여객선은 한국이 57척으로 중국에 뒤집니다.', 'KOR < CHN supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`comparison ${expected}`);
  });

  test.each([
    [
      'In 2024 after a hard winter America had fewer electric ferries than South Korea.',
      'USA < KOR supported',
    ],
    ['In 2024 by one number America had more electric ferries than South Korea.', 'USA < KOR refuted'],
  ])('by the word that compares, not by a noun of its shape: %s', (text, expected) => {
    expect(readWords(text, 'en')).toContain(`comparison ${expected}`);
  });

  test.each([
    ['en', 'In 2024 South Korea had more electric ferries for each inhabitant than America.'],
    ['en', 'In 2024 South Korea had more electric ferries per 100,000 people than America.'],
    ['en', 'For each inhabitant, America had more electric ferries than South Korea in 2024.'],
    ['ko', '2024년 주민 한 명당 전기 여객선은 한국이 미국보다 많았다.'],
  ] as const)('what falls to each is not the whole (%s): %s', (language, text) => {
    expect(readWords(text, language).join(' ')).not.toMatch(/supported|refuted/);
  });

  test.each([
    ['ko', '2024년 전기 여객선은 미국과 한국을 합쳐도 중국보다 적다.', 'CHN < USA,KOR supported'],
    ['ko', '2024년 핵융합 투자액은 중국과 한국을 더해도 미국보다 많다.', 'USA < CHN,KOR refuted'],
    ['ko', '2024년 전기 여객선은 둘을 더해도 중국보다 적다.', null],
  ] as const)('two together against one (%s): %s', (language, text, expected) => {
    const claims = readWords(text, language).filter((claim) => claim.startsWith('comparison'));
    expect(claims).toEqual(expected === null ? [] : [`comparison ${expected}`]);
  });

  test.each([
    ['en', 'In electric ferries America was not ahead of South Korea in 2024.'],
    ['ko', '2024년 전기 여객선은 미국이 한국보다 많지 않다.'],
  ] as const)('one that is denied is none (%s): %s', (language, text) => {
    expect(readWords(text, language)).toEqual([]);
  });
});

describe('two are level', () => {
  test.each([
    [
      'en',
      'With electric ferries South Korea was as busy as the Chinese in 2024.',
      'KOR < CHN not-enough-evidence',
    ],
    ['ko', '2024년 전기 여객선은 한국이 57척, 미국이 거의 같다.', 'USA < KOR refuted'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 미국과 같은 척수이고 중국보다 적다.', 'KOR < USA refuted'],
    ['ko', '2024년 한국의 전기 여객선은 미국과 같은 수이고, 중국은 214척이다.', 'KOR < USA refuted'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 미국과 동수였다.', 'KOR < USA refuted'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`equality ${expected}`);
  });

  test('two of which it is denied are not', () => {
    expect(readWords('In 2024 neither Korea nor America matches China in electric ferries.', 'en')).toEqual(
      [],
    );
  });

  test('one whom nobody is as busy as is like nobody', () => {
    const text = 'With electric ferries no nation on earth was as busy as the Chinese in 2024.';
    expect(readWords(text, 'en').filter((claim) => claim.startsWith('equality'))).toEqual([]);
  });

  test('what seems so is no equality', () => {
    expect(readWords('2024년 전기 여객선은 한국이 57척, 미국도 많을 것 같다.', 'ko')).toEqual([]);
  });
});

test('a claim in words is about the statistic of the figure beside it', () => {
  const text =
    '2024년 핵융합 투자는 미국이 48억 달러로 가장 많았다. 전기 여객선은 한국이 57척으로 미국을 눌렀다.';
  const claim = reportOn(text, 'ko').claims.find(({ form }) => form === 'comparison');
  expect(claim?.indicator).toBe('electric_ferries');
});
