import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const roles = (text: string): string[] => findQuantities(text, 'ko').map(({ role }) => role);

test.each(['은행', '기업', '강국', '도시', '산업', '업체', '과제', '원칙', '품목'])(
  'the first few of a kind are a name, not so many machines: 5대 %s',
  (noun) => {
    expect(roles(`정부는 5대 ${noun}부터 살폈다.`)).toEqual(['part-of-name']);
  },
);

test('machines are counted', () => {
  expect(roles('정부는 로봇 5대를 샀다.')).toEqual(['measure']);
});
