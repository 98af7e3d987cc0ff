import { expect, it } from 'vitest';
import { wordRarity } from './word-rarity.ts';

it('holds words in no table for rare, and the more so the longer they are', () => {
  expect(['corvex', '하늘로보틱스'].map(wordRarity)).toEqual([1, 1]);
  expect(wordRarity('루멘')).toBeLessThan(wordRarity('노르베인'));
});

it('holds little of what news of any kind may say', () => {
  for (const word of ['market', '시장']) expect(wordRarity(word)).toBeLessThan(0.1);
  for (const word of ['brokerag', '증권가', '소비자단체들', '경쟁당국'])
    expect(wordRarity(word)).toBeLessThan(0.5);
});

it('takes no predicate for a name', () => {
  expect(wordRarity('술렁이고')).toBeLessThan(0.2);
  expect(wordRarity('새봄전자')).toBe(1);
});
