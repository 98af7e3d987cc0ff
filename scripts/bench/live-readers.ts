// Opens many readers of one live stream and measures how late each event reaches each of them. Cannot open more than the limit of open files allows.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ServerFigures, ServerOrder } from './live-server.ts';

export interface LiveTrial {
  readonly readers: number;
  /** Readers besides them that ask for the whole log and take nothing of it. */
  readonly stalled: number;
  /** Events in the log beforehand, of 200 claims each. */
  readonly past: number;
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
/** The time at which an event was appended stands in its title. */
const MARK = '"title":"';
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
  const idle = await ask({ kind: 'start', past: trial.past });
  const delays: number[] = [];
  const sockets: Socket[] = [];
  for (let opened = 0; opened < trial.readers; opened += AT_ONCE) {
    const count = Math.min(AT_ONCE, trial.readers - opened);
    const more = Array.from({ length: count }, () => openReader(idle.port, delays));
    sockets.push(...(await Promise.all(more)));
  }
  for (let opened = 0; opened < trial.stalled; opened += 1) sockets.push(await openStalled(idle.port));
  const sent = await ask({ kind: 'send', seconds: trial.seconds, claims: trial.claims });
  const all = trial.readers * trial.seconds;
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
async function openReader(port: number, delays: number[]): Promise<Socket> {
  const socket = await openSocket(port, '/live');
  socket.read();
  socket.on('data', (part) => {
    const now = performance.timeOrigin + performance.now();
    // What came late may bring several events.
    for (let at = part.indexOf(MARK); at >= 0; at = part.indexOf(MARK, at + 1)) {
      const time = part.toString('latin1', at + MARK.length, part.indexOf('"', at + MARK.length));
      delays.push(now - Number(time));
    }
  });
  return socket;
}

function openStalled(port: number): Promise<Socket> {
  return openSocket(port, '/live?after=0');
}

async function openSocket(port: number, path: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
  await once(socket, 'readable');
  return socket;
}
