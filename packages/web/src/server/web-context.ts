import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What a request carries through the server. */
export interface WebEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { requestId: string; route: string };
}

export type WebContext = Context<WebEnv>;
export type Handler = (context: WebContext) => Response | Promise<Response>;
