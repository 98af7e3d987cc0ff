import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { WebError } from '../errors/web-error.ts';
import type { ClientAddress } from '../server/client-address.ts';
import { SECURE_HEADERS } from '../server/secure-headers.ts';
import type { Handler, WebContext } from '../server/web-context.ts';
import type { Admission } from './admission.ts';
import { parseEventId } from './event-id.ts';
import { FILTERS, type KnowsValue, parseFilter } from './live-filter.ts';
import type { LiveHub } from './live-hub.ts';

interface StreamDeps {
  readonly hub: LiveHub;
  readonly admission: Admission;
  readonly knows: KnowsValue;
  readonly clientAddress: ClientAddress;
  readonly isStopping: () => boolean;
}

const PARAMETERS: readonly string[] = [...FILTERS, 'after'];
const SOON = { 'retry-after': '5' };

const STREAM_HEADERS: Readonly<Record<string, string>> = {
  ...SECURE_HEADERS,
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would keep events back until its buffer is full.
  'x-accel-buffering': 'no',
};

/**
 * `GET /live`: events as they happen, from now on or from after `Last-Event-ID` (or `?after=`), which replays what the log holds.
 * The stream is written to the socket itself: all readers share the bytes of an event, and the socket says when it is full.
 */
export function openStream({ hub, admission, knows, clientAddress, isStopping }: StreamDeps): Handler {
  return async (context) => {
    const query = new URL(context.req.url).searchParams;
    for (const name of query.keys())
      if (!PARAMETERS.includes(name))
        throw new WebError('unknown-parameter', { name, known: PARAMETERS.join(', ') });
    const asked = askedId(context, query);
    const filter = await parseFilter(query, knows);
    if (context.req.method === 'HEAD') return context.body(null, 200, { ...STREAM_HEADERS });

    const { incoming, outgoing } = context.env;
    const forwarded = context.req.header('x-forwarded-for');
    const leave = admission.enter(clientAddress(incoming.socket.remoteAddress, forwarded));
    outgoing.on('close', leave);
    try {
      const after = await startingId(hub, asked);
      if (isStopping()) throw new WebError('stopping', {}, SOON);
      // The reader may have gone while the log was asked.
      if (outgoing.destroyed) leave();
      else {
        outgoing.writeHead(200, { ...STREAM_HEADERS, 'x-request-id': context.get('requestId') });
        hub.add(outgoing, filter, after);
      }
      return RESPONSE_ALREADY_SENT;
    } catch (error) {
      leave();
      throw error;
    }
  };
}

/** The header is the newer one: a browser that reconnects repeats the address it began with. */
function askedId(context: WebContext, query: URLSearchParams): bigint | null {
  if (query.getAll('after').length > 1) throw new WebError('repeated-parameter', { name: 'after' });
  const text = context.req.header('last-event-id') ?? query.get('after');
  return text === null || text === '' ? null : parseEventId(text);
}

async function startingId(hub: LiveHub, asked: bigint | null): Promise<bigint> {
  const head = hub.head();
  if (head === null) throw new WebError('not-ready', {}, SOON);
  if (asked === null) return head;
  if (asked <= head) return asked;
  // Another process may have sent it already; but an id that is nowhere, as after a restored backup, must not make the reader wait for it.
  const newest = await hub.newestId();
  return asked <= newest ? asked : newest;
}
