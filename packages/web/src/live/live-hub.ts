import { type Clock, repeat } from '../server/clock.ts';
import type { WebLimits } from '../server/limits.ts';
import type { Log } from '../server/log.ts';
import { shareAnswer } from '../server/share-answer.ts';
import { encodeFrame, type Frame } from './frame.ts';
import { inTurns } from './in-turns.ts';
import type { LiveFilter } from './live-filter.ts';
import type { LiveEvent, LiveLog } from './live-log.ts';
import { watchLogReads } from './log-reads.ts';
import { createOlderEvents } from './older-events.ts';
import { type EventSink, type Reader, startReader } from './reader.ts';
import { createRecentEvents, type RecentEvents } from './recent-events.ts';

/** Events that the loop reads at a time. */
const BATCH = 200;
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

/** Begins with no reader; nothing is read before `start`. */
export function createLiveHub(deps: LiveHubDeps): LiveHub {
  const { liveLog, clock, limits, metrics } = deps;
  const readers = new Set<Reader>();
  const older = createOlderEvents(liveLog);
  const reads = watchLogReads(deps, () => void pump());
  const stops: (() => void)[] = [];
  let recent: RecentEvents | null = null;
  let pumping = false;
  let again = false;
  let stopped = false;

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
        recent.append(events.map((event) => encode(event, deps)));
        await inTurns(readers, (reader) => reader.advance());
        reads.succeeded();
      }
    } catch (error) {
      reads.failed(error);
    } finally {
      pumping = false;
    }
  }

  function beat(): void {
    void inTurns(readers, (reader) => {
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
    newestId: shareAnswer(() => liveLog.newestId()),
    add(sink, filter, after) {
      const events = recent;
      if (events === null) throw new Error('a reader before the log could be read');
      const reader = startReader(sink, filter, after, {
        after: events.after,
        read: (id) => older.read(id, events.head()),
        onUnreadable: reads.failed,
        onSent: metrics.sent,
        now: clock.now,
      });
      readers.add(reader);
      sink.on('close', () => readers.delete(reader));
    },
    readers: () => readers.size,
    stop() {
      stopped = true;
      reads.stop();
      for (const stop of stops.splice(0)) stop();
      sendAway(readers);
    },
  };
}

/** An event as all readers are sent it; one that is not what its kind says is counted and told. */
function encode(event: LiveEvent, { clock, log, metrics }: LiveHubDeps): Frame {
  const frame = encodeFrame(event);
  if (frame.bytes !== null) {
    metrics.lag(Math.max(0, clock.now() - Date.parse(event.at)) / 1000);
    return frame;
  }
  metrics.withheld(event.kind);
  log.error({ eventId: String(event.id), kind: event.kind }, 'event withheld: it is not what its kind says');
  return frame;
}

function sendAway(readers: Iterable<Reader>): void {
  let slot = 0;
  for (const reader of readers) {
    reader.end(1000 + (slot % RETURN_SLOTS) * RETURN_STEP_MS);
    slot += 1;
  }
}
