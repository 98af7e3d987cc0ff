import type { Frame } from './frame.ts';
import { bytesOf, restAfter, type Stretch } from './stretch.ts';

/** The most that is kept at hand; older events are read from the log. */
const MOST_FRAMES = 1024;
const MOST_BYTES = 4 * 1024 * 1024;

/** The newest events, at hand for every reader that is nearly up to date. */
export interface RecentEvents {
  /** The newest id that was read. */
  readonly head: () => bigint;
  readonly append: (frames: readonly Frame[]) => void;
  /** What follows an id; null where that is no longer at hand. */
  readonly after: (id: bigint) => Stretch | null;
}

/** Starts with nothing at hand: all up to `head` is old. */
export function createRecentEvents(head: bigint): RecentEvents {
  let floor = head;
  let newest = head;
  let frames: Frame[] = [];
  let bytes = 0;

  function append(added: readonly Frame[]): void {
    frames.push(...added);
    bytes += bytesOf(added);
    newest = added.at(-1)?.id ?? newest;
    let gone = 0;
    while (frames.length - gone > MOST_FRAMES || (bytes > MOST_BYTES && gone < frames.length)) {
      const oldest = frames[gone];
      if (oldest === undefined) break;
      bytes -= oldest.bytes?.length ?? 0;
      floor = oldest.id;
      gone += 1;
    }
    if (gone > 0) frames = frames.slice(gone);
  }

  function after(id: bigint): Stretch | null {
    if (id >= newest) return { from: id, last: id, frames: [] };
    if (id < floor) return null;
    return restAfter({ from: floor, last: newest, frames }, id);
  }

  return { head: () => newest, append, after };
}
