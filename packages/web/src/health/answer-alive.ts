import type { Clock } from '../server/clock.ts';
import type { Handler } from '../server/web-context.ts';

/** `GET /healthz`: that the process answers, and for how long it has run; it asks nothing else, so that a database that is away restarts no server. */
export function answerAlive({ clock }: { readonly clock: Clock }): Handler {
  const start = clock.now();
  return (context) => {
    const seconds = Math.floor((clock.now() - start) / 1000);
    return context.json({ status: 'alive', seconds }, 200, { 'cache-control': 'no-store' });
  };
}
