import type { Readiness } from '../health/health.ts';
import type { JobCount } from '../metrics/metric-sources.ts';
import { createWebServer, type WebServer, type WebServerSettings } from '../server/create-web-server.ts';
import type { Log } from '../server/log.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import type { WebSubDelivery, WebSubHandlers, WebSubIntent } from '../websub/websub.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { type MemoryLiveLog, memoryLiveLog } from './memory-live-log.ts';

interface Line {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A server on a free port of this machine, and everything that stands around it. */
export interface SmallServer {
  readonly url: string;
  readonly server: WebServer;
  readonly liveLog: MemoryLiveLog;
  readonly clock: FakeClock;
  readonly lines: readonly Line[];
  /** What the rest of the service says; tests change it. */
  readonly world: World;
  readonly queued: readonly WebSubDelivery[];
  readonly asked: readonly WebSubIntent[];
}

interface World {
  checks: readonly Readiness[] | Error | 'never';
  jobs: readonly JobCount[] | Error | 'never';
  signature: 'valid' | 'invalid' | 'gone' | Error;
  confirms: boolean;
}

const READY: readonly Readiness[] = [
  { check: 'database', state: 'ready' },
  { check: 'migrations', state: 'ready' },
  { check: 'catalogue', state: 'ready' },
  { check: 'queue', state: 'ready' },
];
const KNOWN = new Set(['CHN', 'KOR', 'industrial-robots-installed', 'sample-daily', 'other-daily']);

/** Starts one; close it by `server.close()`. */
export async function startSmallServer(
  settings: WebServerSettings = {},
  liveLog: MemoryLiveLog = memoryLiveLog(),
  site: SiteDeps | null = null,
): Promise<SmallServer> {
  const clock = fakeClock();
  const lines: Line[] = [];
  const queued: WebSubDelivery[] = [];
  const asked: WebSubIntent[] = [];
  const world: World = { checks: READY, jobs: [], signature: 'valid', confirms: true };
  const websub: WebSubHandlers = {
    async confirm(intent) {
      asked.push(intent);
      return world.confirms;
    },
    deny: async () => undefined,
    async checkSignature() {
      return answerOf(world.signature);
    },
    async queue(delivery) {
      queued.push(delivery);
    },
  };
  const server = createWebServer(
    {
      liveLog,
      clock,
      websub,
      site,
      knows: (_, id) => KNOWN.has(id),
      health: { isReady: () => answerOf(world.checks) },
      metrics: { jobCounts: () => answerOf(world.jobs), gauges: [] },
      log: memoryLog(lines),
    },
    settings,
  );
  const { url } = await server.listen();
  return { url, server, liveLog, clock, lines, world, queued, asked };
}

function memoryLog(lines: Line[]): Log {
  const at = (level: string) => (fields: Line['fields'], message: string) => {
    lines.push({ level, message, fields });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function answerOf<Value>(value: Value | Error | 'never'): Promise<Value> {
  if (value === 'never') return new Promise(() => undefined);
  return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
}
