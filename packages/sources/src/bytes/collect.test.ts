import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { collectBytes } from './collect.ts';

describe('a stream becomes one array of bytes', () => {
  test('in order, text as UTF-8', async () => {
    expect(
      Buffer.from(await collectBytes([Buffer.from('특'), '허', Buffer.from('')], 100, 'x')).toString(),
    ).toBe('특허');
  });
  test('a syllable cut between two pieces stays whole', async () => {
    const bytes = Buffer.from('특허');
    expect(await collectBytes([bytes.subarray(0, 1), bytes.subarray(1)], 100, 'x')).toEqual(bytes);
  });
  test('nothing becomes no bytes', async () => {
    expect((await collectBytes([], 100, 'x')).byteLength).toBe(0);
  });
  test('up to the limit, and not one byte more', async () => {
    expect((await collectBytes(['abc'], 3, 'x')).byteLength).toBe(3);
    const error = await collectBytes(['abc', 'd'], 3, 'x').catch((thrown: unknown) => thrown);
    expect(error instanceof SourceError && error.code).toBe('too-large');
  });
  test('an endless stream is left as soon as it is too large', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given++;
        yield 'x'.repeat(10);
      }
    }
    await expect(collectBytes(endless(), 100, 'x')).rejects.toThrow(SourceError);
    expect(given).toBe(11);
  });
  test('cut at the limit, where the beginning will do', async () => {
    expect(Buffer.from(await collectBytes(['abc', 'def'], 4, 'x', 'cut')).toString()).toBe('abcd');
    expect((await collectBytes(['abc'], 3, 'x', 'cut')).byteLength).toBe(3);
  });
});
