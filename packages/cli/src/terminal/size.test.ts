import { expect, it } from 'vitest';
import { renderBytes } from './size.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [1_234_567, '1.2 MB'],
  [999_950, '1.0 MB'],
  [250_000_000, '250 MB'],
  [7e12, '7.0 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(renderBytes(bytes)).toBe(text);
});
