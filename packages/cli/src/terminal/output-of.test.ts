import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputOf } from './output-of.ts';

/** A reader that takes what it was sent when it is asked to. */
class SlowReader extends Writable {
  taken = '';
  #waiting: (() => void)[] = [];

  constructor() {
    super({ highWaterMark: 10, decodeStrings: false });
  }

  override _write(chunk: string, _: BufferEncoding, done: () => void): void {
    this.#waiting.push(() => {
      this.taken += chunk;
      done();
    });
  }

  take(): void {
    this.#waiting.shift()?.();
  }
}

/** Whether a promise has been kept by now. */
async function isKept(promise: Promise<void>): Promise<boolean> {
  let kept = false;
  void promise.then(() => {
    kept = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return kept;
}

describe('what a command writes to', () => {
  it('is ready until its reader is behind, and again once that has caught up', async () => {
    const reader = new SlowReader();
    const output = outputOf(reader, () => {});
    output.write('short');
    expect(await isKept(output.ready())).toBe(true);
    output.write('much longer than ten');
    const waiting = output.ready();
    expect(await isKept(waiting)).toBe(false);
    reader.take();
    reader.take();
    expect(await isKept(waiting)).toBe(true);
    expect(reader.taken).toBe('shortmuch longer than ten');
    expect(reader.listenerCount('drain')).toBe(0);
  });

  it.each(['EPIPE', 'ENOSPC'])('does not wait for a reader that has gone away: %s', async (code) => {
    const reader = new SlowReader();
    const failed: string[] = [];
    const output = outputOf(reader, (failure) => failed.push(failure));
    output.write('much longer than ten');
    const waiting = output.ready();
    reader.destroy(Object.assign(new Error(code), { code }));
    expect(await isKept(waiting)).toBe(true);
    expect(output.isClosed()).toBe(true);
    expect(await isKept(output.ready())).toBe(true);
    expect(failed).toEqual(code === 'EPIPE' ? [] : [code]);
  });
});
