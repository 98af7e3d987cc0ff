import { encodeFrame } from './frame.ts';
import type { LiveLog } from './live-log.ts';
import { bytesOf, restAfter, type Stretch } from './stretch.ts';

/** Events read at a time. */
const PAGE = 100;
/** What is kept of pages read, for readers that come to the same place. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_PAGES = 64;
/** Reads of the log at a time, so that a crowd that returns does not take the database. */
const READS = 4;

/** Reads older events page by page, once for all readers that are at the same place. */
export interface OlderEvents {
  /** What follows an id, up to a page; `head` is an id known to be in the log. Errors: those of the log. */
  readonly read: (id: bigint, head: bigint) => Promise<Stretch>;
}

/** Nothing is read before it is asked for; `mostBytes` bounds what is kept of it. */
export function createOlderEvents(log: LiveLog, mostBytes = MOST_BYTES): OlderEvents {
  /** The page used last stands last. */
  let pages: Stretch[] = [];
  const underWay = new Map<bigint, Promise<Stretch>>();
  const waiting: (() => void)[] = [];
  let reads = 0;

  function atHand(id: bigint): Stretch | null {
    const page = pages.find(({ from, last }) => from <= id && id < last);
    if (page === undefined) return null;
    pages = [...pages.filter((other) => other !== page), page];
    return restAfter(page, id);
  }

  function keep(page: Stretch): void {
    pages = [...pages, page].slice(-MOST_PAGES);
    let bytes = pages.reduce((sum, { frames }) => sum + bytesOf(frames), 0);
    while (bytes > mostBytes && pages.length > 1) {
      bytes -= bytesOf(pages[0]?.frames ?? []);
      pages = pages.slice(1);
    }
  }

  async function readPage(id: bigint, head: bigint): Promise<Stretch> {
    if (reads >= READS) await new Promise<void>((resolve) => waiting.push(resolve));
    reads += 1;
    try {
      // While this one waited, another may have read past here.
      const known = atHand(id);
      if (known !== null) return known;
      const events = await log.readAfter(id, PAGE);
      const end = events.at(-1)?.id ?? id;
      // A short page ends the log: nothing lies between its last event and an id that had been there before.
      const last = events.length < PAGE && end < head ? head : end;
      const page = { from: id, last, frames: events.map(encodeFrame) };
      keep(page);
      return page;
    } finally {
      reads -= 1;
      waiting.shift()?.();
    }
  }

  return {
    read(id, head) {
      const known = atHand(id);
      if (known !== null) return Promise.resolve(known);
      const same = underWay.get(id);
      if (same !== undefined) return same;
      const page = readPage(id, head).finally(() => underWay.delete(id));
      underWay.set(id, page);
      return page;
    },
  };
}
