import { Hono } from 'hono';
import { WebError } from '../errors/web-error.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Clock } from './clock.ts';
import { errorAnswer, hiddenError } from './error-answer.ts';
import type { Log } from './log.ts';
import { requestIds } from './request-id.ts';
import { mountRoutes, type Route } from './route.ts';
import { SECURE_HEADERS } from './secure-headers.ts';
import type { WebContext, WebEnv } from './web-context.ts';

export interface AppDeps {
  readonly routes: readonly Route[];
  readonly isOwnHost: (host: string) => boolean;
  readonly isStopping: () => boolean;
  readonly metrics: Pick<Metrics, 'answered'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Addresses that machines ask for every few seconds; their lines would drown the log. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** The routes, with what every request goes through: an id, the host check, headers, a line in the log, a measured time. */
export function createApp({ routes, isOwnHost, isStopping, metrics, clock, log }: AppDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const newId = requestIds(clock.now());

  app.use(async (context, next) => {
    const start = clock.now();
    context.set('requestId', newId(context.req.header('x-request-id')));
    context.set('route', 'none');
    await next();
    const { outgoing } = context.env;
    const status = outgoing.headersSent ? outgoing.statusCode : context.res.status;
    if (!outgoing.headersSent) setHeaders(context);
    tell(context, status, clock.now() - start);
  });

  app.use(async (context, next) => {
    const host = context.req.header('host') ?? '';
    // A request may name its host in its first line too, and then that one counts.
    if (!isOwnHost(host) || !isOwnHost(new URL(context.req.url).host))
      throw new WebError('wrong-host', { host });
    await next();
  });

  mountRoutes(app, routes);

  app.onError((error, context) => {
    const requestId = context.get('requestId');
    const { incoming } = context.env;
    // Who hangs up in the middle of a request is no fault of ours.
    const left = incoming.destroyed && !incoming.complete;
    if (left) return errorAnswer(new WebError('bad-request'), undefined);
    if (!(error instanceof WebError))
      log.error(
        { requestId, method: context.req.method, route: context.get('route'), err: error },
        'request failed',
      );
    return errorAnswer(hiddenError(error, requestId), context.req.header('accept-language'));
  });

  function setHeaders(context: WebContext): void {
    const { headers } = context.res;
    for (const [name, value] of Object.entries(SECURE_HEADERS))
      if (!headers.has(name)) headers.set(name, value);
    headers.set('x-request-id', context.get('requestId'));
    if (isStopping()) headers.set('connection', 'close');
  }

  function tell(context: WebContext, status: number, ms: number): void {
    const route = context.get('route');
    const method = context.req.method;
    metrics.answered(KNOWN_METHODS.has(method) ? method : 'other', route, status, ms / 1000);
    const fields = { requestId: context.get('requestId'), method, route, status, ms };
    if (QUIET.has(route)) log.debug(fields, 'answered');
    else log.info(fields, 'answered');
  }

  return app;
}

/** Methods by their name in the metrics; strangers could make up others without end. */
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
