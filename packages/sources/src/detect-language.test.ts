import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('the language is the one with the letters', () => {
  test.each([
    ['ko', '2023년 AI 특허의 69.7%를 중국이 받았다.'],
    ['ko', 'OpenAI의 GPT-4 점수는 86.4%다'],
    ['ko', 'ㅋㅋ 54%'],
    ['ko', '특허의 54%, 글자를 푼 것'.normalize('NFD')],
    ['en', 'Korea (한국) led with 17.3 percent of patents'],
    ['en', "China's share rose to 69.7%"],
    ['en', '54% 31%'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, isForeign: false });
  });
  test('a hint speaks only where there are no letters', () => {
    expect(detectLanguage('54%', 'ko').language).toBe('ko');
    expect(detectLanguage('The share was 54%', 'ko').language).toBe('en');
  });
});

describe('another language is seen', () => {
  test.each([
    ['特許の69.7%は中国が取得した', true],
    ['中国获得了69.7%的专利', true],
    ['Доля составила 54%', true],
    ['بلغت الحصة 54%', true],
    ['한국(韓國)의 특허(特許) 54%', false],
    ['L’année dernière, la part a atteint 54 %', false],
  ])('%s: %s', (text, isForeign) => {
    expect(detectLanguage(text).isForeign).toBe(isForeign);
  });
});

test('ten million characters are looked at in no time', () => {
  const started = performance.now();
  detectLanguage('특허 '.repeat(3_000_000));
  expect(performance.now() - started).toBeLessThan(500);
});
