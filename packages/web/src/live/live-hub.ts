import { type Clock, repeat } from '../server/clock.ts';
import type { WebLimits } from '../server/limits.ts';
import type { Log } from '../server/log.ts';
import { encodeFrame, type Frame } from './frame.ts';
import type { LiveFilter } from './live-filter.ts';
import type { LiveEvent, LiveLog } from './live-log.ts';
import { createOlderEvents } from './older-events.ts';
import { type EventSink, type Reader, startReader } from './reader.ts';
import { createRecentEvents, type RecentEvents } from './recent-events.ts';

/** Events that the loop reads at a time. */
const BATCH = 200;
/** Readers served before other requests get their turn. */
const TURN = 250;
/** How long after a failed read the log is tried again. */
const RETRY_MS = 1000;
/** Readers told to go are spread over so many moments, so that they do not all come back at once. */
const RETURN_SLOTS = 20;
const RETURN_STEP_MS = 250;

export interface LiveHubDeps {
  readonly liveLog: LiveLog;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Pick<WebLimits, 'heartbeatMs' | 'stallMs'>;
  readonly metrics: LiveMetrics;
}

/** What the hub counts. */
export interface LiveMetrics {
  readonly lag: (seconds: number) => void;
  readonly sent: (events: number) => void;
  readonly withheld: (kind: string) => void;
  readonly dropped: (reason: 'stalled') => void;
}

/** One loop that reads the log once for all readers of this process. */
export interface LiveHub {
  /** Begins to follow the log; done after the first attempt, and keeps trying where the log cannot be read. */
  readonly start: () => Promise<void>;
  /** The newest id known; null until the log could be read. */
  readonly head: () => bigint | null;
  /** The largest id in the log itself, which another process may have sent already. */
  readonly newestId: () => Promise<bigint>;
  /** Opens a stream after an id; once the log could be read. */
  readonly add: (sink: EventSink, filter: LiveFilter, after: bigint) => void;
  readonly readers: () => number;
  /** Ends every stream, and says when to come back. */
  readonly stop: () => void;
}

export function createLiveHub({ liveLog, clock, log, limits, metrics }: LiveHubDeps): LiveHub {
  const readers = new Set<Reader>();
  const older = createOlderEvents(liveLog);
  let recent: RecentEvents | null = null;
  let pumping = false;
  let again = false;
  let retry: (() => void) | null = null;
  let unreadable = false;
  let stopped = false;
  const stops: (() => void)[] = [];
  let newest: Promise<bigint> | null = null;

  /** Reads what is new and hands it round; one call at a time, and once more where something came meanwhile. */
  async function pump(): Promise<void> {
    again = true;
    if (pumping || stopped) return;
    pumping = true;
    try {
      while (again) {
        again = false;
        recent ??= createRecentEvents(await liveLog.newestId());
        const events = await liveLog.readAfter(recent.head(), BATCH);
        if (events.length === BATCH) again = true;
        recent.append(events.map(encode));
        await eachReader((reader) => reader.advance());
        if (unreadable) log.info({}, 'the event log can be read again');
        unreadable = false;
      }
    } catch (error) {
      onUnreadable(error);
    } finally {
      pumping = false;
    }
  }

  function encode(event: LiveEvent): Frame {
    const frame = encodeFrame(event);
    if (frame.bytes !== null) {
      metrics.lag(Math.max(0, clock.now() - Date.parse(event.at)) / 1000);
      return frame;
    }
    metrics.withheld(event.kind);
    log.error(
      { eventId: String(event.id), kind: event.kind },
      'event withheld: it is not what its kind says',
    );
    return frame;
  }

  /** Thousands of writes take a while: other requests get their turn between them. */
  async function eachReader(run: (reader: Reader) => void): Promise<void> {
    let served = 0;
    for (const reader of readers) {
      run(reader);
      served += 1;
      if (served % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function onUnreadable(error: unknown): void {
    if (!unreadable)
      log.error({ err: error }, 'the event log cannot be read; it is tried again every second');
    unreadable = true;
    if (retry !== null || stopped) return;
    retry = clock.after(RETRY_MS, () => {
      retry = null;
      void pump();
    });
  }

  function beat(): void {
    void eachReader((reader) => {
      if (reader.stalledFor() < limits.stallMs) return reader.beat();
      metrics.dropped('stalled');
      reader.drop();
    });
    // A notification may have been lost.
    void pump();
  }

  return {
    start() {
      stops.push(
        liveLog.onAppended(() => void pump()),
        repeat(clock, limits.heartbeatMs, beat),
      );
      return pump();
    },
    head: () => recent?.head() ?? null,
    newestId() {
      newest ??= liveLog.newestId().finally(() => {
        newest = null;
      });
      return newest;
    },
    add(sink, filter, after) {
      const events = recent;
      if (events === null) throw new Error('a reader before the log could be read');
      const reader = startReader(sink, filter, after, {
        after: events.after,
        read: (id) => older.read(id, events.head()),
        onUnreadable,
        onSent: metrics.sent,
        now: clock.now,
      });
      readers.add(reader);
      sink.on('close', () => readers.delete(reader));
    },
    readers: () => readers.size,
    stop() {
      stopped = true;
      retry?.();
      for (const stop of stops.splice(0)) stop();
      let slot = 0;
      for (const reader of readers) {
        reader.end(1000 + (slot % RETURN_SLOTS) * RETURN_STEP_MS);
        slot += 1;
      }
    },
  };
}
