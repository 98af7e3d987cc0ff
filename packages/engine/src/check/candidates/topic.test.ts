import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** How likely the ferries spoken of before are those of a figure after it. */
function ferriesIn(next: string): number {
  const report = reportOn(`In 2024 China ran 214 electric ferries.${next}`, 'en');
  const found = claimIn(report, '77').candidates.find(({ indicator }) => indicator === 'electric_ferries');
  return Number(found?.score ?? 0);
}

describe('a statistic spoken of before', () => {
  test('stands less where words of others do, unless these are part of a name', () => {
    const [none, named, other] = ['Sea Review', 'Home Survey', 'home lobby'].map((who) =>
      ferriesIn(` The ${who} put South Korea at 77.`),
    );
    expect(none).toBeGreaterThan(named ?? 0);
    expect(named).toBeGreaterThan(other ?? 0);
  });

  test('stands less with every sentence and paragraph between', () => {
    const [next, apart, paragraph, later] = [
      ' ',
      ' The sea is calm. ',
      '\n\n',
      '\n\nThe sea is calm.\n\n',
    ].map((between) => ferriesIn(`${between}South Korea had 77.`));
    expect(next).toBeGreaterThan(apart ?? 0);
    expect(apart).toBeGreaterThan(paragraph ?? 0);
    expect(paragraph).toBeGreaterThan(later ?? 0);
    expect(later).toBeGreaterThan(0);
  });

  test.each([
    ['in its paragraph', ' The wind is low. Trade is slow. ', '. '],
    ['paragraphs later', '\n\n', '.\n\nThe patents bloom. '],
  ])('stands higher once it is spoken of again: %s', (_, before, after) => {
    const [once, again] = ['The sea is calm', 'South Korea ran 57 electric ferries'].map((said) =>
      ferriesIn(`${before}${said}${after}South Korea had 77.`),
    );
    expect(again).toBeGreaterThan(once ?? 0);
  });

  test('stands as high as at first where it was spoken of again right before', () => {
    const again = ' South Korea ran 57 electric ferries. South Korea had 77.';
    expect(ferriesIn(` The wind is low. Trade is slow. The sea is calm.${again}`)).toBeCloseTo(
      ferriesIn(again),
    );
  });

  test.each([
    ['57척이다', '57척', 'supported'],
    ['27척 늘었다', '27척', 'not-enough-evidence'],
    ['16척 늘었다', '16척', 'supported'],
    ['미국보다 41척 많다', '41척', 'supported'],
  ])(
    'gives way to one told before it where it is a share and the figure is counted: %s',
    (told, figure, verdict) => {
      const report = reportOn(
        `2024년 중국의 전기 여객선은 214척이다. 중국은 조력 특허의 54%를 차지한다. 한국은 ${told}.`,
        'ko',
      );
      const { indicator, verdict: judged } = claimIn(report, figure);
      expect([indicator, judged.label]).toEqual(['electric_ferries', verdict]);
    },
  );

  test('keeps its place where the figure is a percentage', () => {
    const report = reportOn(
      '중국은 조력 특허의 54%를 차지한다. 중국의 전기 여객선은 214척이다. 한국은 9%다.',
      'ko',
    );
    expect(claimIn(report, '9%').verdict.label).toBe('not-enough-evidence');
  });
});
