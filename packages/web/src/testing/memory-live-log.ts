import type { LiveEvent, LiveLog } from '../live/live-log.ts';

export interface MemoryLiveLog extends LiveLog {
  /** Appends an event with the next id and tells the listeners. */
  readonly append: (event: Omit<LiveEvent, 'id'>) => bigint;
  /** Appends without telling, as when a notification is lost. */
  readonly appendSilently: (event: Omit<LiveEvent, 'id'>) => bigint;
  /** How often `readAfter` was called. */
  readonly reads: () => number;
  readonly listeners: () => number;
  /** While set, every read fails with it. */
  fault: Error | null;
  /** What every read waits for; resolved unless a test holds reads back. */
  gate: Promise<void>;
}

/** A log of events in memory. */
export function memoryLiveLog(): MemoryLiveLog {
  const events: LiveEvent[] = [];
  const listeners = new Set<() => void>();
  let reads = 0;
  function appendSilently(event: Omit<LiveEvent, 'id'>): bigint {
    const id = BigInt(events.length + 1);
    events.push({ ...event, id });
    return id;
  }
  const log: MemoryLiveLog = {
    fault: null,
    gate: Promise.resolve(),
    reads: () => reads,
    listeners: () => listeners.size,
    appendSilently,
    append(event) {
      const id = appendSilently(event);
      for (const listener of listeners) listener();
      return id;
    },
    async readAfter(id, limit) {
      reads += 1;
      await log.gate;
      if (log.fault !== null) throw log.fault;
      return events.slice(Number(id), Number(id) + limit);
    },
    async newestId() {
      if (log.fault !== null) throw log.fault;
      return BigInt(events.length);
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return log;
}
