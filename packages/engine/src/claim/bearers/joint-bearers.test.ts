import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

test.each([
  [
    'en',
    'In 2024 China, South Korea and the United States had 287 of the 500 electric ferries.',
    'supported',
  ],
  [
    'en',
    'In 2024 China accounted for 214 electric ferries, South Korea and the United States for 73 together.',
    'supported',
  ],
  ['ko', '2024년 중국, 한국, 미국 세 나라가 전기 여객선 287척을 보유했다.', 'supported'],
  ['ko', '2024년 중국, 한국, 미국 세 나라가 전기 여객선 297척을 보유했다.', 'refuted'],
] as const)(
  'a part of a whole, and a number of those named and counted, is of all: %s %s',
  (language, text, expected) => {
    const claim = reportOn(text, language).claims.find(({ form }) => form === 'sum');
    expect(claim?.verdict.label).toBe(expected);
  },
);

const withJointName = buildCatalogue({
  ...SMALL_WORLD,
  contractions: [
    { language: 'ko', text: '미중', entities: ['USA', 'CHN'] },
    { language: 'ko', text: '美·中', entities: ['USA', 'CHN'] },
  ],
});

test.each([
  ['2024년 미중의 전기 여객선은 230척이다.', 'supported'],
  ['美·中, 2024년 전기 여객선 230척', 'supported'],
  ['2024년 미중의 전기 여객선은 240척이다.', 'not-enough-evidence'],
])('the number of a name that stands for two is that of both: %s', (text, expected) => {
  const { claims } = checkDocument(withJointName, documentOf(text, 'ko'));
  expect(claims.find(({ form }) => form === 'sum')?.verdict.label).toBe(expected);
});

test.each([
  ['China’s and Korea’s 271 electric ferries were the most in 2024.', '271', 'sum CHN KOR supported'],
  ['The 271 electric ferries of China and Korea were the most in 2024.', '271', 'sum CHN KOR supported'],
  [
    'The 285 electric ferries of China and Korea were the most in 2024.',
    '285',
    'sum CHN KOR not-enough-evidence',
  ],
  [
    'In 2024 China’s 214 electric ferries and Korea’s 57 together were the most.',
    '57',
    'value KOR supported',
  ],
  [
    'In 2024 there were 214 electric ferries in China and 57 in Korea, together the most.',
    '57',
    'value KOR supported',
  ],
  ['In 2024 China and Korea had 271 electric ferries together.', '271', 'sum CHN KOR supported'],
])(
  'of two who are joined a number is theirs, of two with a number each it is one’s: %s',
  (text, words, expected) => {
    const claim = reportOn(text, 'en').claims.find((one) => one.text === words);
    expect(`${claim?.form} ${claim?.entities.join(' ')} ${claim?.verdict.label}`).toBe(expected);
  },
);
