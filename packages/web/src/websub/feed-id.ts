import { WebError } from '../errors/web-error.ts';
import type { WebContext } from '../server/web-context.ts';

/** The feed that a hub's address names. Errors: WebError `not-found` where it cannot be one. */
export function feedIdOf(context: WebContext): string {
  const id = context.req.param('feedId') ?? '';
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(id)) throw new WebError('not-found');
  return id;
}
