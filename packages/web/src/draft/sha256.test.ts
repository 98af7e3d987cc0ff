import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 20_000])('hashes %i bytes as Node does', (length) => {
  const bytes = Uint8Array.from({ length }, (_, place) => (place * 7 + length) % 256);
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
