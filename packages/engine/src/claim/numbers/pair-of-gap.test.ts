import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { EntityRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

describe('how far two lie apart', () => {
  test.each([
    ['ko', '2024년 전기 여객선은 한국이 미국을 41척 남짓 앞섰다.', '41', 'KOR–USA supported'],
    ['ko', '2024년 한국과 미국의 전기 여객선은 41척 차였다.', '41', 'KOR–USA supported'],
    ['ko', '2024년 한국과 미국의 전기 여객선은 31척 차였다.', '31', 'KOR–USA refuted'],
    [
      'en',
      'South Korea’s lead over America in electric ferries was just 41 in 2024.',
      '41',
      'KOR–USA supported',
    ],
    [
      'en',
      'South Korea’s lead over America in electric ferries was only 31 in 2024.',
      '31',
      'KOR–USA refuted',
    ],
  ] as const)('%s: %s', (language, text, number, expected) => {
    const { form, entities, others, verdict } = claimIn(reportOn(text, language), number);
    expect(`${form} ${entities.join()}–${others.join()} ${verdict.label}`).toBe(`difference ${expected}`);
  });
});

describe('two who are named as one', () => {
  const [country] = SMALL_WORLD.entities;
  const pair: EntityRecord = {
    ...(country as EntityRecord),
    id: 'usa-chn',
    kind: 'region',
    name: { en: 'US–China gap', ko: '미중 격차' },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    members: ['USA', 'CHN'],
  };
  const catalogue = buildCatalogue({ ...SMALL_WORLD, entities: [...SMALL_WORLD.entities, pair] });
  const check = (text: string) => checkDocument(catalogue, documentOf(text, 'ko'));

  test.each([
    ['2024년 전기 여객선의 미중 격차는 198척이다.', 'supported'],
    ['2024년 전기 여객선의 미중 격차는 108척이다.', 'refuted'],
  ])('are held against each other: %s', (text, expected) => {
    const { entities, verdict } = claimIn(check(text), '척');
    expect([entities.join(), verdict.label]).toEqual(['USA,CHN', expected]);
  });

  test('do not hand on to the whole world what is told of each', () => {
    const report = check(
      '2023년 민간 핵융합 투자의 미중 격차는 17억 달러다. 조사 기준으로 32억 달러와 15억 달러다.',
    );
    expect(report.claims.map(({ verdict }) => verdict.label)).toEqual([
      'supported',
      'not-enough-evidence',
      'not-enough-evidence',
    ]);
  });
});
