import { describe, expect, test } from 'vitest';
import { DEFAULT_PACE, nextPoll, type PollHistory } from './next-poll.ts';

const NOW = Date.UTC(2026, 10, 25);
const MINUTE = 60;
const HOUR = 3600;

const QUIET: PollHistory = {
  feedId: 'feed-1',
  polledAt: NOW,
  itemTimes: [],
  ttl: null,
  maxAge: null,
  unchanged: 0,
  failures: 0,
  retryAfter: null,
  isPushed: false,
};

/** Items a number of seconds apart, the last one that long ago. */
function every(seconds: number, since = 0): readonly number[] {
  return Array.from({ length: 20 }, (_, index) => NOW - (since + index * seconds) * 1000);
}
function pause(facts: Partial<PollHistory>): number {
  return (nextPoll({ ...QUIET, ...facts }) - NOW) / 1000;
}
/** With the spread of at most 15% on top. */
function expectAbout(seconds: number, facts: Partial<PollHistory>): void {
  expect(pause(facts)).toBeGreaterThanOrEqual(seconds);
  expect(pause(facts)).toBeLessThanOrEqual(seconds * 1.15);
}

describe('a feed is asked as often as it publishes', () => {
  test('four times between two items', () => {
    expectAbout(2.5 * MINUTE, { itemTimes: every(10 * MINUTE) });
    expectAbout(HOUR, { itemTimes: every(4 * HOUR) });
  });
  test('less often the longer it is silent', () => {
    expectAbout(HOUR, { itemTimes: every(10 * MINUTE, 10 * HOUR) });
    expectAbout(12 * HOUR, { itemTimes: every(10 * MINUTE, 120 * HOUR) });
  });
  test('in whatever order its items stand, those of the future left out', () => {
    const times = [NOW + 1e9, ...every(10 * MINUTE)].reverse();
    expectAbout(2.5 * MINUTE, { itemTimes: times });
  });
  test('at a middling pace while nothing is known', () => {
    expectAbout(15 * MINUTE, {});
    expectAbout(15 * MINUTE, { itemTimes: [NOW] });
  });
  test('less often after many polls in vain', () => {
    const itemTimes = every(10 * MINUTE);
    expect(pause({ itemTimes, unchanged: 4 })).toBe(pause({ itemTimes }));
    expect(pause({ itemTimes, unchanged: 10 })).toBeGreaterThan(3 * pause({ itemTimes }));
    expect(pause({ unchanged: 1e9 })).toBeLessThanOrEqual(24 * HOUR);
  });
});

describe('what is asked for is heeded', () => {
  test('by feed and server, up to an hour', () => {
    const itemTimes = every(MINUTE);
    expectAbout(30 * MINUTE, { itemTimes, ttl: 30 * MINUTE });
    expectAbout(20 * MINUTE, { itemTimes, maxAge: 20 * MINUTE });
    expectAbout(HOUR, { itemTimes, ttl: 365 * 24 * HOUR });
  });
  test('by a server that is overrun, up to a day', () => {
    expectAbout(6 * HOUR, { failures: 1, retryAfter: 6 * HOUR });
    expect(pause({ failures: 1, retryAfter: 90 * 24 * HOUR })).toBe(24 * HOUR);
  });
});

describe('failures', () => {
  test('double the pause each time, up to a day', () => {
    expectAbout(5 * MINUTE, { failures: 1 });
    expectAbout(20 * MINUTE, { failures: 3 });
    expect(pause({ failures: 1000 })).toBeLessThanOrEqual(24 * HOUR);
    expect(pause({ failures: 1000 })).toBeGreaterThan(20 * HOUR);
    expect(pause({ failures: 1000 })).not.toBe(pause({ failures: 1000, feedId: 'feed-2' }));
  });
});

test('a feed that is pushed is asked once an hour at most', () => {
  expectAbout(HOUR, { itemTimes: every(MINUTE), isPushed: true });
  expectAbout(5 * MINUTE, { itemTimes: every(MINUTE), isPushed: true, failures: 1 });
});

describe('always', () => {
  test('between a minute and a day', () => {
    for (const seconds of [0, 0.001, 1, 1e3, 1e6, 1e9]) {
      expect(pause({ itemTimes: every(seconds) })).toBeGreaterThanOrEqual(MINUTE);
      expect(pause({ itemTimes: every(seconds) })).toBeLessThanOrEqual(24 * HOUR);
    }
  });
  test('the same for the same history, and spread over feeds', () => {
    const at = (feedId: string) => pause({ feedId });
    expect(at('a')).toBe(at('a'));
    const pauses = Array.from({ length: 200 }, (_, index) => at(`feed-${index}`));
    expect(new Set(pauses.map(Math.floor)).size).toBeGreaterThan(70);
  });
  test('at the pace of the operator', () => {
    const pace = { ...DEFAULT_PACE, least: 10, most: 20 };
    expect(nextPoll({ ...QUIET, itemTimes: every(1) }, pace) - NOW).toBeLessThan(12_000);
    expect(nextPoll(QUIET, pace) - NOW).toBeLessThanOrEqual(20_000);
  });
});
