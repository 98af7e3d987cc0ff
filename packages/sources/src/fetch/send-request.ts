import type { Readable } from 'node:stream';
import { Agent, request as sendOnce } from 'undici';
import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import { type AddressPolicy, isPublicAddress } from './address-policy.ts';
import { ACCEPTED_ENCODINGS, discard, readBody } from './body.ts';
import { checkingConnector, type NameLookup } from './connector.ts';
import { toFetchError } from './fetch-error.ts';
import { parsePageAddress } from './page-address.ts';
import { USER_AGENT } from './user-agent.ts';

/** What fetching takes from outside; tests bring their own. */
export interface FetchDeps {
  /** What may be connected to besides public addresses; nothing by default. */
  readonly allowAddress?: AddressPolicy;
  readonly lookup?: NameLookup;
  readonly userAgent?: string;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly accept: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a POST. */
  readonly body?: string;
  /** Looks at an answer before its body is read: an error ends the request. */
  readonly refuse?: (head: HttpHead) => SourceError | null;
  /** Whether the beginning of a body that exceeds the limit will do. */
  readonly isCutShort?: boolean;
}

/** An answer before its body. */
export interface HttpHead {
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly header: (name: string) => string | null;
}

export interface HttpAnswer extends HttpHead {
  /** Decompressed; empty unless the status is one of success. */
  readonly bytes: Uint8Array;
  /** Where the redirects at the start that are meant to last (301, 308) lead; null where there are none. */
  readonly movedTo: string | null;
}

interface RawAnswer extends HttpHead {
  readonly body: Readable;
}

/** Headers that may be sent in several parts; of the others the first counts. */
const LISTS = new Set(['link', 'cache-control']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LASTING = new Set([301, 308]);
/** These ask for the same again; the others turn a POST into a GET, which is not what was meant. */
const REPEATING = new Set([307, 308]);

/**
 * Asks a public address, every redirect checked anew, within limits of size, time and redirects, whatever the status of the
 * answer. Sends no cookies and heeds no proxy settings, which would lead past the check of addresses.
 * Example: `sendRequest('https://example.org/old', {method: 'GET', accept: 'text/html'}, DEFAULT_LIMITS, {})` →
 * `{status: 200, url: 'https://example.org/new', movedTo: 'https://example.org/new', bytes, header}`.
 * Throws SourceError; see its codes from `bad-url` to `too-many-redirects`.
 */
export async function sendRequest(
  address: string,
  request: HttpRequest,
  limits: SourceLimits,
  deps: FetchDeps,
): Promise<HttpAnswer> {
  const allow: AddressPolicy = (address) => isPublicAddress(address) || deps.allowAddress?.(address) === true;
  const first = parsePageAddress(address, null, allow);
  const agent = new Agent({ connect: checkingConnector(allow, deps.lookup, limits.fetchMs), pipelining: 0 });
  const deadline = new AbortController();
  const ask = (url: URL) => send(url, request, agent, deadline.signal, deps.userAgent ?? USER_AGENT);
  let timer: NodeJS.Timeout | undefined;
  // The signal alone does not do: requests do not hear it while their name is looked up.
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      deadline.abort();
      reject(new SourceError('timeout', first.href, { ms: limits.fetchMs }));
    }, limits.fetchMs);
  });
  try {
    return await Promise.race([followRedirects(first, request, ask, allow, limits), timeout]);
  } catch (error) {
    throw toFetchError(first.href, error, limits.fetchMs);
  } finally {
    clearTimeout(timer);
    agent.destroy().catch(() => {});
  }
}

async function followRedirects(
  first: URL,
  request: HttpRequest,
  ask: (url: URL) => Promise<RawAnswer>,
  allow: AddressPolicy,
  limits: SourceLimits,
): Promise<HttpAnswer> {
  const followed = request.method === 'GET' ? REDIRECTS : REPEATING;
  let url = first;
  let isLasting = true;
  let movedTo: string | null = null;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await ask(url);
    const location = followed.has(answer.status) ? answer.header('location') : null;
    if (location === null) return readAnswer(answer, movedTo, request, limits);
    discard(answer.body);
    url = parsePageAddress(location, url, allow);
    isLasting &&= LASTING.has(answer.status);
    if (isLasting) movedTo = url.href;
  }
  throw new SourceError('too-many-redirects', first.href, { limit: limits.redirects });
}

async function send(
  url: URL,
  request: HttpRequest,
  agent: Agent,
  signal: AbortSignal,
  userAgent: string,
): Promise<RawAnswer> {
  const { statusCode, headers, body } = await sendOnce(url, {
    dispatcher: agent,
    signal,
    method: request.method,
    ...(request.body === undefined ? {} : { body: request.body }),
    headers: {
      'user-agent': userAgent,
      accept: request.accept,
      'accept-language': 'ko, en;q=0.9',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...request.headers,
    },
  });
  const header = (name: string) => {
    const values = [headers[name]].flat();
    return (LISTS.has(name) ? values.join(', ') : values[0]) || null;
  };
  return { status: statusCode, url: url.href, header, body };
}

async function readAnswer(
  answer: RawAnswer,
  movedTo: string | null,
  request: HttpRequest,
  limits: SourceLimits,
): Promise<HttpAnswer> {
  const { status, url, header, body } = answer;
  const isSuccess = status >= 200 && status <= 299;
  const refusal =
    request.refuse?.(answer) ??
    (isSuccess && request.isCutShort !== true ? refuseSize(answer, limits.bytes) : null);
  if (refusal !== null || !isSuccess) discard(body);
  if (refusal !== null) throw refusal;
  const bytes = isSuccess
    ? await readBody(
        body,
        header('content-encoding'),
        limits.bytes,
        url,
        request.isCutShort === true ? 'cut' : 'refuse',
      )
    : new Uint8Array();
  return { status, url, header, bytes, movedTo };
}

function refuseSize({ url, header }: HttpHead, limit: number): SourceError | null {
  return Number(header('content-length') ?? 0) > limit
    ? new SourceError('too-large', url, { bytes: limit })
    : null;
}
