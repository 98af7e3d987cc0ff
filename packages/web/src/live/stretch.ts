import type { Frame } from './frame.ts';

/** A stretch of the log without gaps: every event after `from`, up to and with `last`. */
export interface Stretch {
  readonly from: bigint;
  readonly last: bigint;
  readonly frames: readonly Frame[];
}

/** The rest of a stretch after an id that lies in it: `restAfter({ from: 0n, last: 9n, frames }, 4n)` has the frames 5 to 9. */
export function restAfter({ last, frames }: Stretch, id: bigint): Stretch {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const frame = frames[middle];
    if (frame !== undefined && frame.id <= id) low = middle + 1;
    else high = middle;
  }
  return { from: id, last, frames: frames.slice(low) };
}

/** Bytes that a list of frames keeps in memory. */
export function bytesOf(frames: readonly Frame[]): number {
  return frames.reduce((sum, frame) => sum + (frame.bytes?.length ?? 0), 0);
}
