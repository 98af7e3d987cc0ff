import { describe, expect, test } from 'vitest';
import { feedIdOf, idOf, plainAddress } from './ids.ts';

describe('the address of a page', () => {
  test.each([
    ['https://A.kr/1?utm_source=x&id=2#top', 'https://a.kr/1?id=2'],
    ['https://a.kr:443/1?b=2&a=1', 'https://a.kr/1?a=1&b=2'],
    ['http://a.kr', 'http://a.kr/'],
    ['https://한국.kr/기사', 'https://xn--3e0b707e.kr/%EA%B8%B0%EC%82%AC'],
    ['https://a.kr/1?fbclid=1&gclid=2', 'https://a.kr/1'],
  ])('%s is %s', (written, plain) => {
    expect(plainAddress(written)).toBe(plain);
  });

  test.each(['mailto:a@a.kr', 'javascript:alert(1)', 'a.kr/1', ''])('%s is none', (written) => {
    expect(plainAddress(written)).toBeNull();
  });
});

test('an identifier follows from what it stands for', () => {
  expect(idOf('document', 'a')).toBe(idOf('document', 'a'));
  expect(idOf('document', 'a')).not.toBe(idOf('item', 'a'));
  expect(idOf('item', 'a', 'b')).not.toBe(idOf('item', 'ab'));
  expect(idOf('document', 'a')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(feedIdOf('https://a.kr/f')).toMatch(/^[0-9a-f]{12}$/);
});
