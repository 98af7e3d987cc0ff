import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

const EN = 'In 2024 China had 214 electric ferries, South Korea 57 and the United States 16.';
const KO = '2024년 전기 여객선은 중국 214척, 한국 57척, 미국 16척이었다.';

function verdictOn(text: string, words: string): string {
  return claimIn(reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'), words).verdict.label;
}

describe('a sum over the values told before', () => {
  test.each([
    [EN, 'Together the three had 287.', '287'],
    [EN, 'The three countries together had 287.', '287'],
    [EN, 'Together those three had 287.', '287'],
    [KO, '세 나라를 합치면 287척이다.', '287척'],
  ])('is of as many as it says: %s %s', (told, sum, number) => {
    expect(verdictOn(`${told} ${sum}`, number)).toBe('supported');
    expect(verdictOn(`${told} ${sum.replace('287', '387')}`, number.replace('287', '387'))).not.toBe(
      'supported',
    );
    /** The last two alone. */
    expect(verdictOn(`${told} ${sum.replace('287', '73')}`, number.replace('287', '73'))).not.toBe(
      'supported',
    );
  });

  test('is of the last two, or of all that were listed, where it does not say', () => {
    expect(verdictOn(`${EN} The two together had 73.`, '73')).toBe('supported');
    expect(verdictOn(`${EN} Together they had 287.`, '287')).toBe('supported');
  });

  test('is of nobody where fewer were told', () => {
    expect(verdictOn(`${EN} The four together had 287.`, '287')).not.toBe('supported');
  });
});
