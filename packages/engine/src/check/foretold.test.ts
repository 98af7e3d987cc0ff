import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

const [cell] = SMALL_WORLD.observations;
const FORESEEING = buildCatalogue({
  ...SMALL_WORLD,
  observations: [
    ...SMALL_WORLD.observations,
    ...(cell === undefined ? [] : [{ ...cell, entity: 'USA', period: '2030', value: '9100000000' }]),
  ],
});

function verdictOn(text: string): string {
  const { verdict } = claimIn(checkDocument(FORESEEING, documentOf(text, 'en')));
  return `${verdict.label} ${verdict.reason}`;
}

describe('a forecast', () => {
  test('is not the past from which it starts', () => {
    const text = '한국의 전기 여객선은 2023년 41척, 2024년 57척을 거쳐 2030년 90척에 이를 것으로 보인다.';
    const report = checkDocument(FORESEEING, documentOf(text, 'ko'));
    expect(claimIn(report, '41').verdict.label).toBe('supported');
    expect(claimIn(report, '90').verdict.label).toBe('not-checkable');
    const other = checkDocument(FORESEEING, documentOf(text.replace('41척', '14척'), 'ko'));
    expect(claimIn(other, '14').verdict.label).not.toBe('refuted');
  });

  test('is supported by a published forecast that says the same', () => {
    expect(verdictOn('Private fusion investment in the United States will reach $9.1 billion by 2030.')).toBe(
      'supported agrees',
    );
  });

  test.each([
    'Private fusion investment in the United States will rise from $4.8 billion in 2024 to $9.1 billion in 2030.',
    'Private fusion investment in the United States will have grown by 89 per cent from 2024 to 2030.',
    'Private fusion investment in the United States is expected to be 1.9 times as much in 2030 as in 2024.',
  ])('is supported where a change ends at the published one: %s', (text) => {
    expect(verdictOn(text)).toBe('supported agrees');
    expect(verdictOn(text.replace('9.1', '9.9').replace('89', '99').replace('1.9', '2.9'))).toBe(
      'not-checkable forecast',
    );
    expect(
      verdictOn(text.replace('4.8', '4.1').replace('in 2024', 'in 2023').replace('from 2024', 'from 2022')),
    ).toBe('not-checkable forecast');
  });

  test('is supported by a value that was told before its time was over', () => {
    const begun = buildCatalogue({
      ...SMALL_WORLD,
      observations: [
        ...SMALL_WORLD.observations,
        ...(cell === undefined
          ? []
          : [
              {
                ...cell,
                entity: 'USA',
                source: 'atlas-2025',
                edition: '2025-05-15',
                period: '2025',
                value: '5300000000',
              },
            ]),
      ],
    });
    const label = (value: string): string =>
      claimIn(
        checkDocument(
          begun,
          documentOf(
            `Private fusion investment in the United States will come to $${value} billion in 2025.`,
            'en',
          ),
        ),
      ).verdict.label;
    expect(label('5.3')).toBe('supported');
    expect(label('6.3')).toBe('not-checkable');
  });

  test('stays a forecast where the published one says another', () => {
    expect(verdictOn('Private fusion investment in the United States will reach $7.4 billion by 2030.')).toBe(
      'not-checkable forecast',
    );
  });

  test('may be where a change ends that says no time', () => {
    const rise = 'Private fusion investment in the United States rises from $4.8 billion to';
    expect(verdictOn(`${rise} $9.1 billion.`)).toBe('not-enough-evidence period-unknown');
    expect(verdictOn(`${rise} $8.1 billion.`)).toBe('refuted disagrees');
  });

  test('is what is asserted of a time that has not begun', () => {
    expect(verdictOn('Private fusion investment in the United States is $7.4 billion in 2030.')).toBe(
      'not-checkable forecast',
    );
  });

  test.each([
    [
      'ko',
      '중국의 민간 핵융합 투자액은 2030년 99억 달러에 이를 전망이다. 미국은 48억1000만 달러에서 91억 달러로 늘어난다.',
      '91억',
      '93억',
    ],
    [
      'ko',
      '중국의 민간 핵융합 투자액은 2030년 99억 달러에 이를 전망이다. 미국은 91억 달러다.',
      '91억',
      '93억',
    ],
    [
      'en',
      'In 2030 private fusion investment in China will come to $9.9 billion. In America it rises from $4.8 billion to $9.1 billion.',
      '9.1',
      '9.3',
    ],
  ] as const)(
    'is what is told on in the present of a time to come: %s: %s',
    (language, text, told, wrong) => {
      const labelOf = (words: string): string =>
        claimIn(checkDocument(FORESEEING, documentOf(text.replace(told, words), language)), words).verdict
          .label;
      expect(labelOf(told)).toBe('supported');
      expect(labelOf(wrong)).toBe('not-enough-evidence');
    },
  );

  test('is not what could be done in a time that is over', () => {
    expect(verdictOn('South Korea could run 40 electric ferries in 2024.')).toMatch(
      /^(?:supported|refuted) /,
    );
    expect(verdictOn('South Korea could run 57 electric ferries by the end of 2024.')).toMatch(/^supported/);
    expect(verdictOn('South Korea could run 80 electric ferries by the end of 2024.')).toMatch(/^refuted/);
    expect(
      verdictOn(
        'In 2022 the ministry said that South Korea could run 80 electric ferries by the end of 2024.',
      ),
    ).toMatch(/forecast/);
    expect(verdictOn('South Korea could soon reach 40 electric ferries in 2024.')).toBe(
      'not-checkable forecast',
    );
  });

  test.each([
    '2030년이면 한국의 히트펌프 보급률은 40%를 넘을 겁니다.',
    '한국의 히트펌프 보급률은 "40%까지 오를 것"이라고 했다.',
    '한국의 히트펌프 보급률은 40%까지 오를 거란 말이 돈다.',
  ])('%s', (text) => {
    const { verdict } = claimIn(checkDocument(FORESEEING, documentOf(text, 'ko')));
    expect(verdict.reason).toBe('forecast');
  });
});
