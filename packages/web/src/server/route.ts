import type { Hono } from 'hono';
import { WebError } from '../errors/web-error.ts';
import { accepts } from './accepts.ts';
import type { Handler, WebContext, WebEnv } from './web-context.ts';

/** An address and who answers there. HEAD follows from GET, OPTIONS from both. */
export interface Route {
  /** As Hono writes it: `/websub/:feedId`. */
  readonly path: string;
  /** The one media type that it answers GET with; null where readers have no choice. */
  readonly type: string | null;
  readonly get: Handler;
  readonly post?: Handler;
}

/** Puts the routes up; each answers for every method, so that none is mistaken for an address that does not exist. */
export function mountRoutes(app: Hono<WebEnv>, routes: readonly Route[]): void {
  for (const route of routes) app.all(route.path, (context) => answer(route, context));
  app.notFound(() => {
    throw new WebError('not-found');
  });
}

function answer(route: Route, context: WebContext): Response | Promise<Response> {
  const { method } = context.req;
  const allow = route.post === undefined ? 'GET, HEAD, OPTIONS' : 'GET, HEAD, POST, OPTIONS';
  context.set('route', route.path);
  if (method === 'OPTIONS') return context.body(null, 204, { allow });
  if (method === 'POST' && route.post !== undefined) return route.post(context);
  if (method !== 'GET' && method !== 'HEAD')
    throw new WebError('method-not-allowed', { method, allow }, { allow });
  if (route.type !== null && !accepts(context.req.header('accept'), route.type))
    throw new WebError('not-acceptable', { type: route.type });
  return route.get(context);
}
