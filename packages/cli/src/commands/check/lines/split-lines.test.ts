import { describe, expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

async function* chunksOf(chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

async function linesOf(chunks: readonly (Uint8Array | string)[], most = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(chunksOf(chunks), most)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : new TextDecoder().decode(bytes));
  }
  return lines;
}

describe('the lines of a stream', () => {
  it.each([
    ['nothing', [], []],
    ['a line without its end', ['a'], ['a']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['lines over chunks', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['a carriage return, which JSON takes for a space', ['a\r\nb'], ['a\r', 'b']],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(chunks)).toEqual(lines);
  });

  it('keep characters whole wherever a chunk ends', async () => {
    const bytes = new TextEncoder().encode('한국\n🙂');
    expect(await linesOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['한국', '🙂']);
  });

  it('are given up where one is too long, without those after it', async () => {
    expect(await linesOf(['12345', '678', '\n12345\n123456', '\nok'], 5)).toEqual([
      null,
      '12345',
      null,
      'ok',
    ]);
  });
});
