import { expect, test } from 'vitest';
import { withoutMail } from './mail-address.ts';

test.each([
  ['Kim Hana <desk@example.org>', 'Kim Hana'],
  ['desk@example.org (Kim Hana)', '(Kim Hana)'],
  ['김기자 기자 desk@news.example', '김기자 기자'],
  ['김기자(desk@news.example)', '김기자'],
  ['desk@example.org', ''],
  ['@handle', '@handle'],
  [' Kim ', 'Kim'],
])('%s', (text, rest) => {
  expect(withoutMail(text)).toBe(rest);
});
