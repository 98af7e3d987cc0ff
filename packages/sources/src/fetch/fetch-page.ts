import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import { type AddressPolicy, isPublicAddress } from './address-policy.ts';
import { ACCEPTED_ENCODINGS, discard, readBody } from './body.ts';
import { checkingConnector, type NameLookup } from './connector.ts';
import { toFetchError } from './fetch-error.ts';
import { parsePageAddress } from './page-address.ts';

/** What fetching takes from outside; tests bring their own. */
export interface FetchDeps {
  readonly allowAddress?: AddressPolicy;
  readonly lookup?: NameLookup;
  readonly userAgent?: string;
}

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** After redirects. */
  readonly url: string;
  /** The `content-type` header. */
  readonly mediaType: string | null;
}

interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Readable;
}

const USER_AGENT = 'Assay/0.1 (checks the figures of an article; one request on behalf of a reader)';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TEXT_TYPE = /^(?:text\/[\w.+-]+|application\/(?:xhtml\+xml|octet-stream|x-unknown)|unknown\/unknown)$/;

/**
 * Fetches a page from a public address, every redirect checked anew, within limits of size, time and redirects.
 * Sends no cookies and heeds no proxy settings, which would lead past the check of addresses.
 * Example: `fetchPage('https://example.org/a', DEFAULT_LIMITS, {})` → `{bytes, url: 'https://example.org/a', mediaType: 'text/html'}`.
 * Throws SourceError; see its codes from `bad-url` to `unsupported-type`.
 */
export async function fetchPage(
  address: string,
  limits: SourceLimits,
  deps: FetchDeps,
): Promise<FetchedPage> {
  const allow = deps.allowAddress ?? isPublicAddress;
  const first = parsePageAddress(address, null, allow);
  const agent = new Agent({ connect: checkingConnector(allow, deps.lookup, limits.fetchMs), pipelining: 0 });
  const deadline = new AbortController();
  const get = (url: URL) => send(url, agent, deadline.signal, deps.userAgent ?? USER_AGENT);
  let timer: NodeJS.Timeout | undefined;
  // The signal alone does not do: requests do not hear it while their name is looked up.
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      deadline.abort();
      reject(new SourceError('timeout', first.href, { ms: limits.fetchMs }));
    }, limits.fetchMs);
  });
  try {
    return await Promise.race([followRedirects(first, get, allow, limits), timeout]);
  } catch (error) {
    throw toFetchError(first.href, error, limits.fetchMs);
  } finally {
    clearTimeout(timer);
    agent.destroy().catch(() => {});
  }
}

async function followRedirects(
  first: URL,
  get: (url: URL) => Promise<Answer>,
  allow: AddressPolicy,
  limits: SourceLimits,
): Promise<FetchedPage> {
  let url = first;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await get(url);
    const location = REDIRECTS.has(answer.status) ? answer.header('location') : null;
    if (location === null) return readAnswer(url, answer, limits);
    discard(answer.body);
    url = parsePageAddress(location, url, allow);
  }
  throw new SourceError('too-many-redirects', first.href, { limit: limits.redirects });
}

async function send(url: URL, agent: Agent, signal: AbortSignal, userAgent: string): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1',
      'accept-language': 'ko, en;q=0.9',
      'accept-encoding': ACCEPTED_ENCODINGS,
    },
  });
  return { status: statusCode, header: (name) => [headers[name]].flat()[0] ?? null, body };
}

async function readAnswer(url: URL, answer: Answer, limits: SourceLimits): Promise<FetchedPage> {
  const mediaType = answer.header('content-type');
  const refusal = refuseAnswer(url.href, answer, mediaType, limits.bytes);
  if (refusal !== null) {
    discard(answer.body);
    throw refusal;
  }
  const bytes = await readBody(answer.body, answer.header('content-encoding'), limits.bytes, url.href);
  return { bytes, url: url.href, mediaType };
}

function refuseAnswer(
  where: string,
  answer: Answer,
  mediaType: string | null,
  limit: number,
): SourceError | null {
  if (answer.status < 200 || answer.status > 299)
    return new SourceError('http-status', where, { status: answer.status });
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !TEXT_TYPE.test(type)) return new SourceError('unsupported-type', where, { type });
  return Number(answer.header('content-length') ?? 0) > limit
    ? new SourceError('too-large', where, { bytes: limit })
    : null;
}
