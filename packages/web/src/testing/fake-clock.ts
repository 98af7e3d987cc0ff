import type { Clock } from '../server/clock.ts';

export interface FakeClock extends Clock {
  /** Moves the time on, and runs what is due by then, in order. */
  readonly pass: (ms: number) => void;
}

/** A clock that stands still until it is moved on. */
export function fakeClock(start = Date.parse('2026-05-01T00:00:00Z')): FakeClock {
  let now = start;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const one = { at: now + ms, run };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}
