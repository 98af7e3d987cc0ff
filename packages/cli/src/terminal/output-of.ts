import type { Writable } from 'node:stream';
import type { Output } from '../deps.ts';

/** A stream of the process: what every one has, and what a terminal has besides. */
type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A stream as output. A reader that goes away is no fault; anything else that keeps it from being written is told to `fail`. */
export function outputOf(stream: OutputStream, fail: (code: string) => void): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') fail(error.code ?? error.message);
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    ready: () => (closed || !stream.writableNeedDrain ? DONE : untilDrained(stream)),
    isTerminal: stream.isTTY === true,
    columns:
      stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : null,
    isClosed: () => closed || stream.destroyed,
  };
}

const DONE = Promise.resolve();

/** Waits until a stream takes more, or never will again. */
function untilDrained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, end);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, end);
  });
}
