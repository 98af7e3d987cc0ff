import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodingFor, packed } from './packing.ts';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['deflate', 'identity'],
  ['x'.repeat(5000), 'identity'],
])('a browser that takes %s gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

it('packs a body once for each encoding', async () => {
  let reads = 0;
  const body = new Uint8Array(new TextEncoder().encode('figure '.repeat(1000)));
  const files = packed(() => {
    reads++;
    return body;
  });
  const [brotli, gzipped, again] = await Promise.all([files.as('br'), files.as('gzip'), files.as('br')]);
  expect(reads).toBe(2);
  expect(again).toBe(brotli);
  expect(new Uint8Array(brotliDecompressSync(brotli))).toEqual(body);
  expect(new Uint8Array(gunzipSync(gzipped))).toEqual(body);
  expect(brotli.length).toBeLessThan(100);
});
