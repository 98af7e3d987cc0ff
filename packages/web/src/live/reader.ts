import { type LiveFilter, passes } from './live-filter.ts';
import type { Stretch } from './stretch.ts';

/** What a reader's connection must do; Node's responses fit. */
export interface EventSink {
  /** False where it would rather get no more before it calls `drain`. */
  readonly write: (bytes: Buffer) => boolean;
  readonly end: (bytes: Buffer) => unknown;
  readonly destroy: () => unknown;
  readonly on: (event: 'drain' | 'close' | 'error', listener: () => void) => unknown;
}

/** Where a reader's events come from. */
export interface ReaderFeed {
  readonly after: (id: bigint) => Stretch | null;
  readonly read: (id: bigint) => Promise<Stretch>;
  /** A read failed; the reader waits until it is called on again. */
  readonly onUnreadable: (error: unknown) => void;
  readonly onSent: (events: number) => void;
  readonly now: () => number;
}

/** One open stream. */
export interface Reader {
  /** Sends what has come since, as far as the connection takes it. */
  readonly advance: () => void;
  readonly beat: () => void;
  /** How long the connection has taken nothing, in milliseconds; 0 where it takes all. */
  readonly stalledFor: () => number;
  readonly end: (retryMs: number) => void;
  readonly drop: () => void;
}

const HEARTBEAT = Buffer.from(':\n\n');

/**
 * Starts a reader after an id. Past events, live ones and those missed while the connection was full all take the same way:
 * what follows the last id looked at, in order; so nothing can come twice or be left out between them, and all that is kept is that id.
 */
export function startReader(sink: EventSink, filter: LiveFilter, after: bigint, feed: ReaderFeed): Reader {
  /** The last event looked at, and the last id that the reader was told. */
  let cursor = after;
  let told = after;
  let fullSince: number | null = null;
  let reading = false;
  let closed = false;

  function send(bytes: Buffer): boolean {
    if (sink.write(bytes)) return true;
    fullSince = feed.now();
    return false;
  }

  /** False once the connection is full. */
  function deliver({ frames, last }: Stretch): boolean {
    let sent = 0;
    let open = true;
    for (const { id, facets, bytes } of frames) {
      cursor = id;
      if (bytes === null || !passes(filter, facets)) continue;
      told = id;
      sent += 1;
      open = send(bytes);
      if (!open) break;
    }
    if (open) cursor = last;
    if (sent > 0) feed.onSent(sent);
    return open;
  }

  function advance(): void {
    while (!closed && !reading && fullSince === null) {
      const stretch = feed.after(cursor);
      if (stretch === null) return void catchUp();
      deliver(stretch);
      if (stretch.frames.length === 0) return;
    }
  }

  async function catchUp(): Promise<void> {
    reading = true;
    try {
      const stretch = await feed.read(cursor);
      if (!closed) deliver(stretch);
    } catch (error) {
      return feed.onUnreadable(error);
    } finally {
      reading = false;
    }
    advance();
  }

  function beat(): void {
    if (closed || fullSince !== null) return;
    // Events that the filter left out count as read: a browser keeps the id of an event without data, and resumes from there.
    if (cursor > told) {
      told = cursor;
      send(Buffer.from(`:\nid: ${cursor}\n\n`));
    } else send(HEARTBEAT);
  }

  sink.on('drain', () => {
    fullSince = null;
    advance();
  });
  sink.on('close', () => {
    closed = true;
  });
  sink.on('error', () => {
    closed = true;
  });
  send(Buffer.from(`retry: 3000\nid: ${cursor}\n\n`));
  advance();

  return {
    advance,
    beat,
    stalledFor: () => (fullSince === null ? 0 : feed.now() - fullSince),
    end(retryMs) {
      if (closed) return;
      closed = true;
      sink.end(Buffer.from(`retry: ${retryMs}\n\n`));
    },
    drop() {
      closed = true;
      sink.destroy();
    },
  };
}
