import { describe, expect, test } from 'vitest';
import { claimRead, reportOn } from '../testing/small-world.ts';

describe('whose a figure is', () => {
  test.each([
    [
      'en',
      'In 2024 China had 214 electric ferries. In second place, with 57, is South Korea.',
      'second',
      'rank supported KOR 2024',
    ],
    [
      'en',
      'South Korea ran 57 electric ferries in 2024, second only to China’s number, and there are many more to come.',
      'second only',
      'runner-up supported KOR 2024',
    ],
    [
      'en',
      'We love the sea: we ran 93 electric ferries in 2024, South Korea 57. But it was 71 electric ferries the year before.',
      '71',
      'value not-enough-evidence KOR 2023',
    ],
    [
      'ko',
      '2024년 전기 여객선은 한국이 57척이다. 한 조사로는 지난해 한국의 전기 여객선이 93척이다.',
      '93',
      'value not-enough-evidence KOR 2024',
    ],
    [
      'en',
      'In South Korea private fusion investment went from $362m in 2022 to $614m in 2024. It doubled in America over the same period.',
      'doubled',
      'growth-multiple supported USA 2024',
    ],
    [
      'en',
      'In 2024 two of the three had heat pump shares under 24 per cent: America and, lowest, South Korea.',
      'lowest',
      'superlative supported KOR 2024',
    ],
    [
      'en',
      'The American heat pump share rose by two points in two years; the Chinese fell by 1.8 in a single one.',
      '1.8',
      'change supported CHN 2024',
    ],
    [
      'en',
      'In South Korea private fusion investment came to $614 million in 2024.\n\nPrivate fusion investment reached $12.4 billion in 2024, say those who live off it.',
      '12.4',
      'value refuted WLD 2024',
    ],
    [
      'en',
      'China had 150 electric ferries in 2023 and 214 in 2024. In the second of those years South Korea had 47.',
      '47',
      'value not-enough-evidence KOR 2024',
    ],
    [
      'en',
      'China ran 214 electric ferries in 2024. Buses are another matter. There the Chinese tally is 300.',
      '300',
      'value not-enough-evidence CHN 2024',
    ],
    [
      'ko',
      '2024년 한국에서 전기 여객선이 가장 많은 곳은 중국이다.',
      '가장 많',
      'superlative supported CHN 2024',
    ],
    [
      'ko',
      '2024년 전기 여객선은 주 가운데 한국이 가장 많았다.',
      '가장 많',
      'superlative not-enough-evidence KOR 2024',
    ],
    [
      'en',
      'In 2024 South Korea ran the most electric ferries of the states.',
      'most',
      'superlative not-enough-evidence KOR 2024',
    ],
    [
      'ko',
      '2024년 중국과 미국의 민간 핵융합 투자는 합쳐서 72억 달러로 전체 96억5000만 달러의 75%다.',
      '96억5000만',
      'value supported WLD 2024',
    ],
    [
      'ko',
      '2024년 중국과 미국의 민간 핵융합 투자는 합쳐서 72억 달러로 전체 110억 달러의 75%다.',
      '110억',
      'value not-enough-evidence WLD 2024',
    ],
    [
      'en',
      'In 2024 some 23.1% of American homes were heated by heat pumps; fully 26.4% of the Chinese were.',
      '26.4%',
      'value supported CHN 2024',
    ],
    [
      'en',
      'America and South Korea together ran 73 electric ferries in 2024, a third of China’s 214.',
      'a third',
      'ratio supported USA,KOR 2024',
    ],
    [
      'ko',
      '2024년 미국과 한국이 굴린 전기 여객선은 합쳐서 73척으로 중국의 3분의 1이다.',
      '3분의 1',
      'ratio supported USA,KOR 2024',
    ],
    [
      'en',
      'South Korea ran 57 electric ferries in 2024; America was 41 ferries behind.',
      '41',
      'value not-enough-evidence USA 2024',
    ],
    [
      'en',
      'In 2024 private fusion investment came to $4.8bn in America and half that in China.',
      'half',
      'ratio not-enough-evidence USA 2024',
    ],
    [
      'en',
      'Heat pump shares were higher in China than in South Korea in 2024, 26.4% to 18.3%.',
      '18.3%',
      'value supported KOR 2024',
    ],
    [
      'ko',
      '2024년 히트펌프 보급률은 중국이 한국보다 높아 26.4% 대 18.3%였다.',
      '18.3%',
      'value supported KOR 2024',
    ],
    [
      'en',
      'In 2024 South Korea ran 57 electric ferries, almost four times fewer than China.',
      'four times',
      'ratio supported KOR 2024',
    ],
    [
      'en',
      'In 2024 South Korea ran 57 electric ferries, or 27% of the Chinese total.',
      '27%',
      'ratio supported KOR 2024',
    ],
    [
      'en',
      'For every electric ferry that America ran in 2024, China ran 13 electric ferries.',
      '13',
      'value not-enough-evidence CHN 2024',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries. Those of South Korea came to 57.',
      '57',
      'value supported KOR 2024',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries, more than those of South Korea and the United States put together.',
      'more than',
      'comparison supported CHN 2024',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries, almost four times what went to South Korea.',
      'four times',
      'ratio supported CHN 2024',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries, and only South Korea joined it above 50.',
      'joined it',
      'exclusive supported CHN,KOR 2024',
    ],
  ] as const)('follows the words around it (%s): %s', (language, text, words, expected) => {
    expect(claimRead(text, words, language)).toBe(expected);
  });

  test('a superlative that introduces several is not of whom the text spoke', () => {
    const text = '2024년 전기 여객선은 한국이 57척이다. 맨 위는 중국(214)과 한국(57), 맨 아래는 미국이다.';
    expect(reportOn(text, 'ko').claims.map(({ text: words }) => words)).not.toContain('맨 위');
  });

  test('by how many people one divides is no figure, nor is an age', () => {
    const divided = '2024년 전기 여객선은 인구 10만 명당으로는 한국이 으뜸이고 수는 57척이다.';
    const aged = '2024년 한국의 전기 여객선은 57척이다. 한 조선사 임원(54)은 아직 멀었다고 했다.';
    for (const text of [divided, aged])
      expect(reportOn(text, 'ko').claims.map(({ text: words }) => words)).not.toContain(
        text === aged ? '54' : '10만 명',
      );
  });

  test('so many together are no figure, and no report covers what it counts', () => {
    const together =
      'In 2024 China ran 214 electric ferries, South Korea 57; the two together carry most of it.';
    const covered =
      'The Energy Atlas, a report on 114 countries, has private fusion investment of $9.65bn in 2024.';
    for (const text of [together, covered])
      expect(reportOn(text, 'en').claims.map(({ text: words }) => words)).not.toContain(
        text === together ? 'two' : '114',
      );
  });
});

describe('of what time a figure is', () => {
  test.each([
    [
      'ko',
      '2024년 전기 여객선은 한국이 57척이다.\n\n세 해 전인 2022년을 돌아보면 판이 얼마나 바뀌었는지 또렷하다. 그때는 중국이 120척, 한국이 34척이었다.',
      '34',
      'value supported KOR 2022',
    ],
    [
      'ko',
      '2024년 한국의 전기 여객선은 57척이다. 놀라운 건 두 해 전이다. 그때 한국의 전기 여객선은 34척이었다.',
      '34',
      'value supported KOR 2022',
    ],
    ['en', 'In 2022 South Korea ran 34 electric ferries and is now at 57.', '57', 'value supported KOR 2024'],
    [
      'ko',
      '미국의 전기 여객선은 2022년 18척으로 정점을 찍은 뒤 2024년 16척까지 줄었다.',
      '정점',
      'record not-enough-evidence USA 2022',
    ],
    [
      'ko',
      '중국의 전기 여객선은 2023년 150척이던 것이 이듬해 214척으로 늘었다.',
      '150척이던',
      'from-to supported CHN 2024',
    ],
  ] as const)('may be told by the sentence before, or by now (%s): %s', (language, text, words, expected) => {
    expect(claimRead(text, words, language)).toBe(expected);
  });
});

describe('what a figure measures', () => {
  test.each([
    ['en', 'In 2024 the United States ran one electric ferry more than in 2023.', 'one', 'change supported'],
    [
      'en',
      'In 2024 South Korea ran 57 electric ferries, though the United States ran one ferry fewer.',
      'one',
      'value not-enough-evidence',
    ],
    [
      'en',
      'South Korea’s share of homes heated by heat pumps was 14.9% in 2023. Rent here: £134 a week, up £11.',
      '£11',
      'change not-enough-evidence',
    ],
    [
      'en',
      'Heat pumps: in South Korea the share of homes heated by heat pumps rose most from 2023 to 2024; in China it made the biggest fall, in America the smallest.',
      'smallest',
      'superlative not-enough-evidence',
    ],
    [
      'en',
      'Private fusion investment in America came to $4.8bn in 2024, sixteen more than in 2023.',
      'sixteen',
      'change not-enough-evidence',
    ],
    [
      'ko',
      '2024년 한국의 전기 여객선은 57척이다. 한국의 수소여객선은 93척이다.',
      '93',
      'value not-enough-evidence',
    ],
    [
      'en',
      'China’s heat pump share was 28.2% in 2023. In ferries, South Korea runs 56 electric ferries.',
      '56',
      'value not-enough-evidence',
    ],
    [
      'ko',
      '2024년 한국의 전기 여객선은 57척이다. 2023년보다 16척, 2022년보다 23척 많다.',
      '16',
      'value not-enough-evidence',
    ],
    [
      'ko',
      '2024년 히트펌프 보급률은 미국이 23.1%다. 한국은 5포인트 낮고 중국이 6이다.',
      '6',
      'value not-enough-evidence CHN',
    ],
  ] as const)(
    'is not the value of a statistic because it stands beside one (%s): %s',
    (language, text, words, expected) => {
      expect(claimRead(text, words, language)).toMatch(new RegExp(`^${expected}`));
    },
  );

  test('a value of the same words, said plainly, is still called false', () => {
    expect(claimRead('2024년 한국의 전기 여객선은 16척이다.', '16', 'ko')).toMatch(/^value refuted KOR/);
    expect(claimRead('South Korea ran 71 electric ferries in 2023.', '71', 'en')).toMatch(
      /^value refuted KOR/,
    );
  });
});
