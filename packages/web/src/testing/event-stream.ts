import { once } from 'node:events';
import { Agent, type ClientRequest, get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';

/** A block of a stream, between empty lines. */
export interface Block {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: unknown;
  readonly retry: string | null;
  readonly comment: boolean;
  readonly text: string;
}

/** An open stream on a real socket. */
export interface EventStream {
  readonly headers: IncomingMessage['headers'];
  /** The next block; waits for it. Null once the stream has ended. */
  readonly next: () => Promise<Block | null>;
  /** The ids of the next so many events. */
  readonly ids: (count: number) => Promise<readonly (string | null)[]>;
  readonly close: () => void;
}

/** Keeps connections open as browsers do. */
const AGENT = new Agent({ keepAlive: true });

/** Opens a stream. Errors: one with the status and the line where it is refused. */
export async function openEventStream(url: string, headers: OutgoingHttpHeaders = {}): Promise<EventStream> {
  const request: ClientRequest = get(url, { headers, agent: AGENT });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response === undefined) throw new Error('no response');
  response.setEncoding('utf8');
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${await textOf(response)}`);
  const blocks = blocksOf(response);
  async function next(): Promise<Block | null> {
    const { value, done } = await blocks.next();
    return done === true ? null : value;
  }
  async function ids(count: number): Promise<(string | null)[]> {
    const found: (string | null)[] = [];
    while (found.length < count) {
      const block = await next();
      if (block === null) break;
      if (block.event !== null) found.push(block.id);
    }
    return found;
  }
  return { headers: response.headers, next, ids, close: () => request.destroy() };
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of response) text += String(part);
  return text;
}

async function* blocksOf(response: IncomingMessage): AsyncGenerator<Block> {
  let rest = '';
  for await (const part of response) {
    const blocks = (rest + String(part)).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const text of blocks) yield parseBlock(text);
  }
}

function parseBlock(text: string): Block {
  const lines = text.split('\n');
  const field = (name: string): string | null =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const data = field('data');
  return {
    id: field('id'),
    event: field('event'),
    data: data === null ? null : JSON.parse(data),
    retry: field('retry'),
    comment: lines.some((line) => line.startsWith(':')),
    text,
  };
}
