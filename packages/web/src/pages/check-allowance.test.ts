import { beforeEach, describe, expect, it } from 'vitest';
import { type Allowance, createAllowance, type Entry } from './check-allowance.ts';

let now = 0;
let allowance: Allowance;
beforeEach(() => {
  now = 1_000_000;
  allowance = createAllowance({ perMinute: 3, atOnce: 2, inAll: 4 }, () => now);
});

function leave(entry: Entry): void {
  if (entry.kind === 'entered') entry.leave();
}
const done = (client: string): Entry => {
  const entry = allowance.enter(client);
  leave(entry);
  return entry;
};
const refused = (because: string, seconds: number) => ({ kind: 'refused', because, seconds });

describe('an allowance', () => {
  it('grants so many a minute to each client, and says when the next is', () => {
    for (let time = 0; time < 3; time++) expect(done('a').kind).toBe('entered');
    expect(done('a')).toEqual(refused('client', 20));
    expect(done('b').kind).toBe('entered');
    now += 15_000;
    expect(done('a')).toEqual(refused('client', 5));
    now += 5_000;
    expect(done('a').kind).toBe('entered');
    expect(done('a')).toEqual(refused('client', 20));
  });

  it('never grants more than a minute’s at once, however long nobody asked', () => {
    now += 3_600_000;
    done('a');
    now += 3_600_000;
    expect([1, 2, 3, 4].map(() => done('a').kind)).toEqual(['entered', 'entered', 'entered', 'refused']);
  });

  it('bounds what is under way, of a client and of all', () => {
    const one = allowance.enter('a');
    allowance.enter('a');
    expect(allowance.enter('a')).toEqual(refused('client', 5));
    leave(one);
    leave(one);
    expect(allowance.enter('a').kind).toBe('entered');
    allowance.enter('b');
    allowance.enter('b');
    expect(allowance.enter('c')).toEqual(refused('all', 5));
  });

  it('takes no harm from a clock that is set back', () => {
    done('a');
    now -= 600_000;
    expect([1, 2, 3].map(() => done('a').kind)).toEqual(['entered', 'entered', 'refused']);
  });

  it('remembers no more clients than it can hold', () => {
    for (let client = 0; client < 10_000; client++) done(String(client));
    expect(done('new')).toEqual(refused('all', 5));
    now += 60_000;
    expect(done('new').kind).toBe('entered');
  });
});
