import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';

let small: SmallServer;
beforeEach(async () => {
  small = await startSmallServer();
});
afterEach(() => small.server.close());

async function ask(path: string): Promise<readonly [number, unknown]> {
  const response = await fetch(`${small.url}${path}`);
  return [response.status, await response.json()];
}

test('alive is alive, whatever else is away', async () => {
  small.world.checks = new Error('the database is away');
  small.clock.pass(61_500);
  expect(await ask('/healthz')).toEqual([200, { status: 'alive', seconds: 61 }]);
});

describe('ready', () => {
  test('where every check is', async () => {
    const checks = { database: 'ready', migrations: 'ready', catalogue: 'ready', queue: 'ready' };
    expect(await ask('/readyz')).toEqual([200, { status: 'ready', checks }]);
  });

  test.each(['starting', 'failed'] as const)('not where one is %s', async (state) => {
    small.world.checks = [
      { check: 'database', state: 'ready' },
      { check: 'migrations', state },
      { check: 'catalogue', state: 'ready' },
      { check: 'queue', state: 'ready' },
    ];
    const checks = { database: 'ready', migrations: state, catalogue: 'ready', queue: 'ready' };
    expect(await ask('/readyz')).toEqual([503, { status: 'not-ready', checks }]);
  });

  test('not where one is not told of', async () => {
    small.world.checks = [{ check: 'database', state: 'ready' }];
    const checks = { database: 'ready', migrations: 'unknown', catalogue: 'unknown', queue: 'unknown' };
    expect(await ask('/readyz')).toEqual([503, { status: 'not-ready', checks }]);
  });

  test('not where asking fails; why stays in the log', async () => {
    small.world.checks = new Error('postgres://user:hunter2@db');
    const [status, body] = await ask('/readyz');
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(small.lines.some(({ message }) => message === 'readiness could not be told')).toBe(true);
  });

  test('not where no answer comes in two seconds', async () => {
    small.world.checks = 'never';
    const answer = ask('/readyz');
    const timer = setInterval(() => small.clock.pass(500), 1);
    expect((await answer)[0]).toBe(503);
    clearInterval(timer);
  });
});
