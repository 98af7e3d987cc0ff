import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { WebError } from '../errors/web-error.ts';
import type { Health } from '../health/health.ts';
import { createAdmission } from '../live/admission.ts';
import type { KnowsValue } from '../live/live-filter.ts';
import { createLiveHub } from '../live/live-hub.ts';
import type { LiveLog } from '../live/live-log.ts';
import type { MetricSources } from '../metrics/metric-sources.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { routes } from '../routes.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import type { WebSubHandlers } from '../websub/websub.ts';
import { clientAddress } from './client-address.ts';
import type { Clock } from './clock.ts';
import { createApp } from './create-app.ts';
import { errorAnswer } from './error-answer.ts';
import { hostCheck } from './host-check.ts';
import { DEFAULT_LIMITS, type WebLimits } from './limits.ts';
import { type ServerAddress, startListening } from './listening.ts';
import type { Log } from './log.ts';

/** All that the server takes from the rest of the service. */
export interface WebServerDeps {
  readonly liveLog: LiveLog;
  /** Whether a filter's value means anything here. */
  readonly knows: KnowsValue;
  readonly health: Health;
  readonly metrics: MetricSources;
  readonly websub: WebSubHandlers;
  /** What pages are made of; null for a server without pages. */
  readonly site: SiteDeps | null;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the operator sets. */
export interface WebServerSettings {
  /** The address to listen on; `127.0.0.1` unless told otherwise. */
  readonly host?: string;
  /** The port; 0 takes any that is free. */
  readonly port?: number;
  /** Names under which the server is reached, beside those of the machine itself: `assay.example.org`. */
  readonly allowedHosts?: readonly string[];
  /** Proxies whose `X-Forwarded-For` is believed: addresses or ranges. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<WebLimits>;
}

export interface WebServer {
  /** Opens the port and begins to follow the event log. Errors: SetupError. */
  readonly listen: () => Promise<ServerAddress>;
  /** Takes no more, tells live readers when to come back, waits for answers under way as long as `stopMs`. Can be called twice. */
  readonly close: () => Promise<void>;
  /** Null before `listen` and after `close`. */
  readonly address: () => ServerAddress | null;
}

/** How often connections that send too slowly are looked for, in milliseconds. */
const CHECK_MS = 1000;

/**
 * The web server of the service; nothing happens before `listen`.
 * Example: `const { url } = await createWebServer(deps, { port: 0 }).listen()` → `http://127.0.0.1:41234`.
 * Errors: SetupError `bad-proxy`.
 */
export function createWebServer(deps: WebServerDeps, settings: WebServerSettings = {}): WebServer {
  const { clock, log, liveLog } = deps;
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const host = settings.host ?? '127.0.0.1';
  let stopping = false;
  let address: ServerAddress | null = null;
  let closed: Promise<void> | null = null;

  const metrics = createMetrics({
    sources: deps.metrics,
    liveReaders: () => hub.readers(),
    clock,
    log,
    collectMs: limits.answerMs,
  });
  const hub = createLiveHub({ liveLog, clock, log, limits, metrics: metrics.live });
  const isStopping = (): boolean => stopping;
  const app = createApp({
    routes: routes({
      ...deps,
      limits,
      metrics,
      hub,
      admission: createAdmission(limits, metrics.refusedReader),
      clientAddress: clientAddress(settings.trustedProxies ?? []),
      isStopping,
    }),
    isOwnHost: hostCheck(host, settings.allowedHosts ?? []),
    isStopping,
    metrics,
    clock,
    log,
  });
  const server = createHttpServer(limits, (request, env) => app.fetch(request, env));
  server.on('drop', metrics.refusedConnection);

  async function stop(): Promise<void> {
    stopping = true;
    hub.stop();
    if (address === null) return;
    address = null;
    const gone = new Promise<void>((resolve) => server.close(() => resolve()));
    const cancel = clock.after(limits.stopMs, () => {
      log.warn({ ms: limits.stopMs }, 'connections cut off: they did not end in time');
      server.closeAllConnections();
    });
    await gone;
    cancel();
  }

  return {
    async listen() {
      address = await startListening(server, host, settings.port ?? 0);
      await hub.start();
      log.info({ url: address.url }, 'web server listens');
      return address;
    },
    close() {
      closed ??= stop();
      return closed;
    },
    address: () => address,
  };
}

type Listen = Parameters<typeof getRequestListener>[0];

function createHttpServer(limits: WebLimits, answer: Listen): Server {
  const listener = getRequestListener(answer, {
    // Other code of this process keeps its own Request and Response.
    overrideGlobalObjects: false,
    errorHandler: () => errorAnswer(new WebError('bad-request'), undefined),
  });
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: limits.idleMs,
      highWaterMark: limits.readerBytes,
    },
    listener,
  );
  server.maxConnections = limits.connections + limits.liveReaders;
  // The last resort against those who ask and never take the answer; heartbeats keep live streams from it.
  server.timeout = 2 * limits.stallMs + limits.heartbeatMs;
  return server;
}
