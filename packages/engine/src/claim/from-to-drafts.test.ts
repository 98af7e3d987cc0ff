import { describe, expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

function claimsOf(text: string): string[] {
  return reportOn(text, 'ko').claims.map(({ form, text: words, entities, verdict }) =>
    [form, words, entities.join(), verdict.label].join(' | '),
  );
}

describe('a change told from one value to another in Korean', () => {
  test.each([
    ['늘었고', '57척', 'supported'],
    ['치솟았으나', '57척', 'supported'],
    ['늘었고', '75척', 'refuted'],
  ])('begins behind the verb of the clause before: %s, %s', (verb, last, verdict) => {
    expect(
      claimsOf(
        `전기 여객선은 2024년 중국이 214척까지 ${verb}, 한국은 2023년 41척에서 2024년 ${last}으로 늘었다.`,
      ),
    ).toEqual(['value | 214척 | CHN | supported', `from-to | 41척에서 2024년 ${last} | KOR | ${verdict}`]);
  });
});
