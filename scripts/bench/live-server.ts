// Runs the web server over an event log in memory, in a process of its own, and tells what it takes. Cannot say what a database adds.
import { createWebServer, type EventData, type LiveEvent, type LiveLog } from '@assay/web';

export type ServerOrder =
  | { readonly kind: 'start'; readonly past: number }
  | { readonly kind: 'send'; readonly seconds: number; readonly claims: number };

export interface ServerFigures {
  readonly port: number;
  readonly rss: number;
  readonly cpu: number;
  readonly eventBytes: number;
}

const events: LiveEvent[] = [];
const listeners = new Set<() => void>();
const liveLog: LiveLog = {
  readAfter: async (id, limit) => events.slice(Number(id), Number(id) + limit),
  newestId: async () => BigInt(events.length),
  onAppended(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
const silent = (): void => undefined;
const server = createWebServer(
  {
    liveLog,
    knows: () => true,
    site: null,
    health: { isReady: async () => [] },
    metrics: { jobCounts: async () => [], gauges: [] },
    websub: {
      confirm: async () => false,
      deny: async () => undefined,
      checkSignature: async () => 'gone',
      queue: async () => undefined,
    },
    clock: {
      now: Date.now,
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  },
  { port: 0, limits: { liveReaders: 100_000, liveReadersPerAddress: 100_000 } },
);

process.on('message', async (order: ServerOrder) => {
  process.send?.(order.kind === 'start' ? await start(order.past) : await send(order.seconds, order.claims));
});
process.on('disconnect', () => void server.close());

async function start(past: number): Promise<ServerFigures> {
  for (let one = 0; one < past; one += 1) append(200);
  await server.listen();
  return figures(0, 0);
}

async function send(seconds: number, claims: number): Promise<ServerFigures> {
  const before = process.cpuUsage();
  const started = performance.now();
  for (let second = 0; second < seconds; second += 1) {
    append(claims);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / (performance.now() - started);
  return figures(cpu, Buffer.byteLength(JSON.stringify(events.at(-1)?.data)));
}

function append(claims: number): void {
  const data: EventData<'claims-checked'> = {
    documentId: 'd1',
    version: 1,
    title: String(performance.timeOrigin + performance.now()),
    source: 'sample-daily',
    address: 'https://daily.example/articles/1',
    language: 'ko',
    summary: { claims, supported: 0, refuted: claims, conflicting: 0, notEnoughEvidence: 0, notCheckable: 0 },
    claims: Array.from({ length: claims }, (_, index) => ({
      id: `c${index}`,
      text: '중국이 2024년에 산업용 로봇 40만 대를 설치했다',
      verdict: 'refuted',
      reason: 'disagrees',
      indicator: 'industrial-robots-installed',
      entities: ['CHN'],
      quantity: '40만 대',
    })),
  };
  events.push({
    id: BigInt(events.length + 1),
    kind: 'claims-checked',
    at: new Date().toISOString(),
    language: 'ko',
    verdicts: ['refuted'],
    entities: ['CHN'],
    indicators: ['industrial-robots-installed'],
    source: 'sample-daily',
    data,
  });
  for (const listener of listeners) listener();
}

function figures(cpu: number, eventBytes: number): ServerFigures {
  globalThis.gc?.();
  return { port: server.address()?.port ?? 0, rss: process.memoryUsage().rss, cpu, eventBytes };
}
