import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function labelOf(text: string, words: string, language: Language): string {
  return claimIn(reportOn(text, language), words).verdict.label;
}

describe('a figure that may measure something else of a statistic than its value', () => {
  test('stays open behind the noun of a change', () => {
    expect(labelOf('2024년 히트펌프 보급률은 한국 43%로 앞섰다.', '43%', 'ko')).toBe('refuted');
    expect(labelOf('2024년 히트펌프 보급률의 증가 폭은 한국이 43%로 앞섰다.', '43%', 'ko')).not.toBe(
      'refuted',
    );
  });

  test('stays open where it ranks changes', () => {
    const lead = 'The United States had 16 electric ferries in 2024, the steepest';
    expect(labelOf(`${lead} of all.`, 'steepest', 'en')).toBe('refuted');
    expect(labelOf(`${lead} climb of all.`, 'steepest', 'en')).not.toBe('refuted');
  });

  test('stays open where it is by so much, not so much', () => {
    const lead =
      'In 2024 the heat pump share in the United States was 23.1%, and in South Korea the heat pump share';
    expect(labelOf(`${lead} was three.`, 'three', 'en')).toBe('refuted');
    expect(labelOf(`${lead}, by three.`, 'three', 'en')).not.toBe('refuted');
  });

  test('stays open beside a figure that is none of the statistic’s', () => {
    const lead = '2024년 미국의 전기 여객선은 중국';
    expect(labelOf(`${lead}(214척)보다 많다.`, '보다 많', 'ko')).toBe('refuted');
    expect(labelOf(`${lead}(17.5%)보다 많다.`, '보다 많', 'ko')).not.toBe('refuted');
  });

  test('stays open where it grew by so many per cent and the statistic is a share', () => {
    const korea = '2024년 히트펌프 보급률은 한국이 18.3%';
    expect(labelOf(`${korea}다. 전년보다 40% 늘었다.`, '40%', 'ko')).not.toBe('refuted');
    expect(labelOf(`${korea}다. 전년보다 3.4% 늘었다.`, '3.4%', 'ko')).toBe('refuted');
    expect(labelOf(`${korea}로, 전년보다 40% 늘었다.`, '40%', 'ko')).toBe('refuted');
    const patents = 'South Korea held 8.2% of tidal turbine patents in 2024.';
    expect(labelOf(`${patents} Its share had gone up by 40% in 2024.`, '40%', 'en')).toBe('refuted');
  });

  test('stays open where it holds two against each other by what falls to each', () => {
    const ahead = 'South Korea stood out in 2024, with four times as many electric ferries as China.';
    expect(labelOf(ahead, 'four times', 'en')).toBe('refuted');
    expect(labelOf(`Relative to its size ${ahead}`, 'four times', 'en')).not.toBe('refuted');
  });
});
