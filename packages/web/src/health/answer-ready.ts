import { type Clock, within } from '../server/clock.ts';
import type { WebLimits } from '../server/limits.ts';
import type { Log } from '../server/log.ts';
import type { Handler } from '../server/web-context.ts';
import { CHECKS, type CheckName, type Health, type Readiness } from './health.ts';

interface ReadyDeps {
  readonly health: Health;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: WebLimits;
  readonly isStopping: () => boolean;
}

type State = Readiness['state'] | 'unknown';

/** `GET /readyz`: 200 where every check is ready, else 503, each with its state; 503 from the moment that the server stops. */
export function answerReady({ health, clock, log, limits, isStopping }: ReadyDeps): Handler {
  async function readChecks(): Promise<readonly Readiness[]> {
    try {
      return await within(clock, limits.answerMs, health.isReady(), []);
    } catch (error) {
      log.warn({ err: error }, 'readiness could not be told');
      return [];
    }
  }

  return async (context) => {
    const found = await readChecks();
    const stateOf = (check: CheckName): State => found.find((one) => one.check === check)?.state ?? 'unknown';
    const states = CHECKS.map((check): readonly [CheckName, State] => [check, stateOf(check)]);
    const status = isStopping()
      ? 'stopping'
      : states.every(([, state]) => state === 'ready')
        ? 'ready'
        : 'not-ready';
    return context.json({ status, checks: Object.fromEntries(states) }, status === 'ready' ? 200 : 503, {
      'cache-control': 'no-store',
    });
  };
}
