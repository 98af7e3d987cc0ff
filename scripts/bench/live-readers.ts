// Opens many readers of one live stream and measures how late each event reaches each of them. Cannot open more than the limit of open files allows.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ServerFigures, ServerOrder } from './live-server.ts';

export interface LiveTrial {
  readonly readers: number;
  /** Of them, those that open a stream and take nothing from it. */
  readonly stalled: number;
  /** How long one event a second is sent. */
  readonly seconds: number;
  /** Claims in an event, which make its size. */
  readonly claims: number;
}

export interface LiveFigures extends LiveTrial {
  /** Milliseconds from the event's being appended to its arrival, sorted: one for each event and reader. */
  readonly delays: readonly number[];
  readonly eventBytes: number;
  /** Resident memory of the server in bytes: without readers, and at the end. */
  readonly idleRss: number;
  readonly rss: number;
  /** Processor time that the server took while events were sent, as a share of one processor. */
  readonly cpu: number;
}

/** An event that comes later than this counts as lost. */
const LATEST_MS = 10_000;
/** Connections that are opened at a time. */
const AT_ONCE = 100;

/** One trial, with a server of its own in a process of its own. */
export async function measureReaders(trial: LiveTrial): Promise<LiveFigures> {
  const child = fork(new URL('./live-server.ts', import.meta.url), {
    execArgv: ['--conditions=assay-source', '--expose-gc', '--no-warnings'],
  });
  const ask = async (order: ServerOrder): Promise<ServerFigures> => {
    child.send(order);
    const [figures]: ServerFigures[] = await once(child, 'message');
    if (figures === undefined) throw new Error('the server gave no figures');
    return figures;
  };
  const idle = await ask({ kind: 'start' });
  const delays: number[] = [];
  const sockets: Socket[] = [];
  for (let opened = 0; opened < trial.readers; opened += AT_ONCE) {
    const count = Math.min(AT_ONCE, trial.readers - opened);
    const more = Array.from({ length: count }, (_, index) =>
      openReader(idle.port, opened + index < trial.stalled, delays),
    );
    sockets.push(...(await Promise.all(more)));
  }
  const sent = await ask({ kind: 'send', seconds: trial.seconds, claims: trial.claims });
  const all = (trial.readers - trial.stalled) * trial.seconds;
  const end = performance.now() + LATEST_MS;
  while (delays.length < all && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const socket of sockets) socket.destroy();
  child.disconnect();
  await once(child, 'exit');
  delays.sort((a, b) => a - b);
  return { ...trial, delays, eventBytes: sent.eventBytes, idleRss: idle.rss, rss: sent.rss, cpu: sent.cpu };
}

/** A reader on a bare socket, so that reading costs little; done once the stream is open. */
async function openReader(port: number, stalls: boolean, delays: number[]): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n');
  await once(socket, 'readable');
  socket.read();
  if (stalls) return socket;
  socket.on('data', (part) => {
    const now = performance.timeOrigin + performance.now();
    // The time stands in the title, at the front of an event; what came late may bring several.
    for (const [, sentAt] of part.toString('latin1').matchAll(/"title":"([0-9.]+)"/g))
      delays.push(now - Number(sentAt));
  });
  return socket;
}
