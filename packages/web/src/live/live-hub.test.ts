import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../server/limits.ts';
import { type FakeClock, fakeClock } from '../testing/fake-clock.ts';
import { type FakeSink, fakeSink } from '../testing/fake-sink.ts';
import { type MemoryLiveLog, memoryLiveLog } from '../testing/memory-live-log.ts';
import { feedRecovered } from '../testing/sample-events.ts';
import { type LiveFilter, parseFilter } from './live-filter.ts';
import { createLiveHub, type LiveHub } from './live-hub.ts';

let liveLog: MemoryLiveLog;
let clock: FakeClock;
let hub: LiveHub;
let lines: string[];
let lags: number[];
let dropped: string[];
let all: LiveFilter;

beforeEach(async () => {
  all = await parseFilter(new URLSearchParams(), () => true);
  startOver();
});

function startOver(): void {
  liveLog = memoryLiveLog();
  clock = fakeClock();
  lines = [];
  lags = [];
  dropped = [];
  const say = (_: unknown, message: string): void => void lines.push(message);
  hub = createLiveHub({
    liveLog,
    clock,
    log: { debug: say, info: say, warn: say, error: say },
    limits: DEFAULT_LIMITS,
    metrics: {
      lag: (seconds) => lags.push(seconds),
      sent: () => undefined,
      withheld: () => undefined,
      dropped: (reason) => dropped.push(reason),
    },
  });
}

/** Lets everything that waits for nothing but its turn have it. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function add(sink: FakeSink, after: bigint): FakeSink {
  hub.add(sink, all, after);
  return sink;
}

function fill(count: number): void {
  for (let one = 0; one < count; one += 1) liveLog.appendSilently(feedRecovered());
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

describe('one loop for all readers', () => {
  test('reads each event once, however many readers there are', async () => {
    await hub.start();
    const sinks = Array.from({ length: 100 }, () => add(fakeSink(), 0n));
    const before = liveLog.reads();
    liveLog.append(feedRecovered());
    await settle();
    for (const sink of sinks) expect(sink.ids()).toEqual(['1']);
    expect(liveLog.reads() - before).toBe(1);
    expect(liveLog.listeners()).toBe(1);
  });

  test('encodes each event once: every reader is sent the same bytes', async () => {
    await hub.start();
    const [one, two] = [add(fakeSink(), 0n), add(fakeSink(), 0n)];
    liveLog.append(feedRecovered());
    await settle();
    expect(one?.buffers.at(-1)).toBe(two?.buffers.at(-1));
  });

  test('reads the past once for readers that return to the same place', async () => {
    fill(500);
    await hub.start();
    const before = liveLog.reads();
    const sinks = Array.from({ length: 100 }, () => add(fakeSink(), 0n));
    await settle();
    for (const sink of sinks) expect(sink.ids()).toEqual(range(1, 500));
    // Five full pages, of which the last ends where what is at hand begins.
    expect(liveLog.reads() - before).toBe(5);
  });

  test('measures how late events are', async () => {
    await hub.start();
    clock.pass(1500);
    liveLog.append(feedRecovered());
    await settle();
    expect(lags).toEqual([1.5]);
  });
});

describe('no gap and no repetition', () => {
  test('between replay and live, when events come while the past is read', async () => {
    fill(250);
    await hub.start();
    let open = (): void => undefined;
    liveLog.gate = new Promise((resolve) => {
      open = resolve;
    });
    const sink = add(fakeSink(), 10n);
    await settle();
    for (let one = 0; one < 5; one += 1) liveLog.append(feedRecovered());
    await settle();
    expect(sink.ids()).toEqual([]);
    open();
    await settle();
    expect(sink.ids()).toEqual(range(11, 255));
  });

  test('for a reader that another process had served further', async () => {
    await hub.start();
    fill(3);
    const sink = add(fakeSink(), 2n);
    clock.pass(DEFAULT_LIMITS.heartbeatMs);
    await settle();
    expect(sink.ids()).toEqual(['3']);
  });

  test('whatever comes first: events, drains, readers, lost notifications', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('append' as const), count: fc.integer({ min: 1, max: 150 }) }),
      fc.record({ kind: fc.constant('silent' as const), count: fc.integer({ min: 1, max: 150 }) }),
      fc.record({ kind: fc.constant('drain' as const), count: fc.integer({ min: 1, max: 300 }) }),
      fc.record({ kind: fc.constant('reader' as const), count: fc.integer({ min: 0, max: 2000 }) }),
      fc.record({ kind: fc.constant('settle' as const), count: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 0, max: 1500 }),
        async (steps, past) => {
          startOver();
          fill(past);
          await hub.start();
          const readers: { readonly sink: FakeSink; readonly after: number }[] = [];
          let count = past;
          for (const { kind, count: n } of steps) {
            if (kind === 'settle') await settle();
            else if (kind === 'drain') for (const { sink } of readers) sink.grant(n);
            else if (kind === 'reader') {
              const after = Math.min(n, Number(hub.head()));
              readers.push({ sink: add(fakeSink(3), BigInt(after)), after });
            } else {
              count += n;
              if (kind === 'silent') fill(n);
              else for (let one = 0; one < n; one += 1) liveLog.append(feedRecovered());
            }
          }
          clock.pass(DEFAULT_LIMITS.heartbeatMs);
          for (let turn = 0; turn < 4; turn += 1) {
            for (const { sink } of readers) sink.grant(Number.POSITIVE_INFINITY);
            await settle();
          }
          for (const { sink, after } of readers) expect(sink.ids()).toEqual(range(after + 1, count));
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('a slow reader', () => {
  test('is sent nothing while its connection is full, and then all it missed, from the log', async () => {
    await hub.start();
    const slow = add(fakeSink(2), 0n);
    const quick = add(fakeSink(), 0n);
    for (let one = 0; one < 3000; one += 1) liveLog.append(feedRecovered());
    await settle();
    expect(quick.ids()).toHaveLength(3000);
    expect(slow.ids()).toEqual(['1']);
    expect(slow.kept()).toBe(0);
    const before = liveLog.reads();
    slow.grant(Number.POSITIVE_INFINITY);
    await settle();
    expect(slow.ids()).toEqual(range(1, 3000));
    expect(liveLog.reads()).toBeGreaterThan(before);
  });

  test('is not beaten either, and is dropped and counted once it has taken nothing for a minute', async () => {
    await hub.start();
    const slow = add(fakeSink(1), 0n);
    clock.pass(DEFAULT_LIMITS.stallMs - 1);
    expect(slow.state()).toBe('open');
    expect(slow.kept()).toBe(0);
    clock.pass(DEFAULT_LIMITS.heartbeatMs);
    expect(slow.state()).toBe('destroyed');
    expect(dropped).toEqual(['stalled']);
    expect(hub.readers()).toBe(0);
  });

  test('is kept as long as it takes something now and then', async () => {
    await hub.start();
    const slow = add(fakeSink(1), 0n);
    for (let minute = 0; minute < 5; minute += 1) {
      clock.pass(DEFAULT_LIMITS.stallMs - DEFAULT_LIMITS.heartbeatMs);
      slow.grant(1);
    }
    expect(slow.state()).toBe('open');
  });
});

describe('a log that cannot be read', () => {
  test('is tried again every second, and told of once; nothing is lost', async () => {
    await hub.start();
    const sink = add(fakeSink(), 0n);
    liveLog.fault = new Error('the database is away');
    liveLog.append(feedRecovered());
    await settle();
    for (let second = 0; second < 5; second += 1) {
      clock.pass(1000);
      await settle();
    }
    expect(lines).toEqual(['the event log cannot be read; it is tried again every second']);
    liveLog.fault = null;
    clock.pass(1000);
    await settle();
    expect(sink.ids()).toEqual(['1']);
    expect(lines.at(-1)).toBe('the event log can be read again');
  });

  test('leaves a reader of the past waiting, not cut off', async () => {
    fill(50);
    await hub.start();
    liveLog.fault = new Error('the database is away');
    const sink = add(fakeSink(), 0n);
    await settle();
    expect(sink.state()).toBe('open');
    liveLog.fault = null;
    clock.pass(1000);
    await settle();
    expect(sink.ids()).toEqual(range(1, 50));
  });

  test('from the start is no reason not to start', async () => {
    liveLog.fault = new Error('the database is away');
    await hub.start();
    expect(hub.head()).toBeNull();
    liveLog.fault = null;
    clock.pass(1000);
    await settle();
    expect(hub.head()).toBe(0n);
  });
});

describe('a stop', () => {
  test('ends every stream and spreads their return over some seconds', async () => {
    await hub.start();
    const sinks = Array.from({ length: 40 }, () => add(fakeSink(), 0n));
    hub.stop();
    for (const sink of sinks) expect(sink.state()).toBe('ended');
    const returns = new Set(sinks.map((sink) => sink.texts.at(-1)));
    expect(returns.size).toBe(20);
    expect(returns).toContain('retry: 1000\n\n');
    expect(returns).toContain('retry: 5750\n\n');
  });

  test('leaves nothing behind that runs', async () => {
    await hub.start();
    hub.stop();
    const before = liveLog.reads();
    expect(liveLog.listeners()).toBe(0);
    clock.pass(3_600_000);
    await settle();
    expect(liveLog.reads()).toBe(before);
  });
});
