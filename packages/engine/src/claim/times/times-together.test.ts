import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('a value held against those of several years added up', () => {
  test.each([
    [
      'en',
      'America’s private fusion investment was greater in 2024 than in 2022 and 2023 combined.',
      'refuted',
    ],
    [
      'en',
      'America’s private fusion investment was lower in 2024 than in 2022 and 2023 combined.',
      'supported',
    ],
    [
      'en',
      'America drew less private fusion investment in 2024 than in the previous two years put together.',
      'supported',
    ],
    [
      'en',
      'America’s private fusion investment in 2024 exceeded the previous two years combined.',
      'refuted',
    ],
    ['ko', '미국의 민간 핵융합 투자액은 2024년에 2022년과 2023년을 합친 것보다 적었다.', 'supported'],
    ['ko', '2024년 미국의 민간 핵융합 투자액은 앞선 2년을 모두 합한 것보다 많았다.', 'refuted'],
    ['ko', '2024년 미국의 민간 핵융합 투자액은 2022~2023년 2년치를 합친 액수를 넘어섰다.', 'refuted'],
  ] as const)('%s: %s', (language, text, label) => {
    expect(readWords(text, language)).toContain(`direction USA ${label}`);
  });

  test('is reckoned in the receipt', () => {
    const text = 'America’s private fusion investment was lower in 2024 than in 2022 and 2023 combined.';
    const { asPublished } = claimIn(reportOn(text, 'en'), 'lower in 2024');
    expect(asPublished.formula?.en).toBe(
      '2024: USD 4.812 billion < 2022: 2.415 billion + 2023: 3.221 billion',
    );
  });

  test('is the claim of a whole list, not of its end', () => {
    const text = '미국의 민간 핵융합 투자액은 2024년에 2021년, 2022년, 2023년을 모두 합한 것보다 많았다.';
    expect(readWords(text, 'ko')).toHaveLength(1);
  });

  test('leaves its years to no figure beside it', () => {
    const text = '지난해 미국의 민간 핵융합 투자액은 48억 달러로 2022년과 2023년을 합친 것보다 적다.';
    const { verdict, period } = claimIn(reportOn(text, 'ko', '2025-06-01'), '48억');
    expect([verdict.label, period?.from]).toEqual(['supported', '2024']);
  });

  test('is none where values do not add up', () => {
    const text = 'South Korea had more electric ferries in 2024 than in 2022 and 2023 combined.';
    expect(readWords(text, 'en')).toEqual(['direction KOR not-enough-evidence']);
  });
});

describe('a sum of those listed right before it', () => {
  test.each([
    ['China had 214 electric ferries in 2024, South Korea 57 and America 16, or 287 between them.', '287'],
    [
      'China had 214 electric ferries in 2024, South Korea 57 and America 16, or 287 between the three of them.',
      '287',
    ],
  ])('%s', (text, words) => {
    const { form, verdict, asPublished } = claimIn(reportOn(text, 'en'), words);
    expect([form, verdict.label, asPublished.evidence.length]).toEqual(['sum', 'supported', 3]);
  });

  test('names no group where so many of what is counted are meant', () => {
    const text = 'South Korea had 57 electric ferries in 2024, two of them for every operator.';
    expect(claimIn(reportOn(text, 'en'), 'two').verdict.label).toBe('not-enough-evidence');
  });

  test('is not that of one who stands before a semicolon', () => {
    const text =
      'China had 214 electric ferries in 2024; South Korea had 57 and America 16, or 73 between them.';
    const { entities, verdict } = claimIn(reportOn(text, 'en'), '73');
    expect([verdict.label, entities]).toEqual(['supported', ['KOR', 'USA']]);
  });
});
