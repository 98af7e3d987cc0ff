import type { SourceErrorCode } from '../codes.ts';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS, type SourceLimits } from '../limits.ts';
import type { InEveryLanguage } from '../words/render.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { FetchDeps, HttpAnswer, HttpHead, HttpRequest } from './send-request.ts';
import { conditionsOf, readMaxAge, readValidators, type Validators } from './validators.ts';

/** What fetching again takes from outside. */
export interface RefetchDeps extends FetchDeps {
  readonly limits?: Partial<SourceLimits>;
  /** Milliseconds of the epoch; the system's own unless a test brings another. Used for dates in `retry-after` alone. */
  readonly now?: () => number;
}

/** What the caller kept from the last time. */
export interface Known extends Partial<Validators> {
  /** That of the body: one that comes again although the server gives no validators counts as unchanged. */
  readonly sha256?: string | null;
}

/** Facts of an answer that is worth keeping. */
export interface Kept extends Validators {
  /** Where a lasting redirect leads: the address to ask next time; null where the old one stays. */
  readonly movedTo: string | null;
  /** Seconds for which the server says that its answer stays good. */
  readonly maxAge: number | null;
}

/** The same as the last time. */
export interface Unchanged extends Kept {
  readonly kind: 'unchanged';
}

/** The server says that this is gone for good (410). */
export interface Gone {
  readonly kind: 'gone';
  readonly messages: InEveryLanguage;
}

/** The server answered, and not with what was asked for. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** Seconds for which the server asks to be left alone. */
  readonly retryAfter: number | null;
  readonly messages: InEveryLanguage;
}

/** No answer, or one that cannot be read. */
export interface Failed {
  readonly kind: 'failed';
  readonly code: SourceErrorCode;
  readonly messages: InEveryLanguage;
}

/** Every outcome but a body that is worth reading. */
export type NotFresh = Unchanged | Gone | Refused | Failed;

export interface Body extends Kept {
  readonly kind: 'body';
  readonly answer: HttpAnswer;
}

export type WhatToAsk = Pick<HttpRequest, 'accept' | 'refuse' | 'isCutShort'>;

/**
 * Asks an address for its body unless that is still the known one. Whatever the outside world does is a value; what is
 * thrown is a fault of this program.
 * Example: `fetchKnown('https://example.org/feed', {etag: '"a1"'}, {accept: 'application/rss+xml'}, {})` → `{kind: 'unchanged', etag: '"a1"', …}`.
 */
export async function fetchKnown(
  address: string,
  known: Known,
  ask: WhatToAsk,
  deps: RefetchDeps,
): Promise<Body | NotFresh> {
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  const refuse = (head: HttpHead) => (head.status === 200 ? (ask.refuse?.(head) ?? null) : null);
  const request: HttpRequest = { ...ask, method: 'GET', headers: conditionsOf(known), refuse };
  // Those who check files alone need not wait for it.
  const { sendRequest } = await import('./send-request.ts');
  try {
    const answer = await sendRequest(address, request, limits, deps);
    return classify(answer, known, deps.now ?? Date.now);
  } catch (error) {
    return failedBy(error);
  }
}

/** An error of the outside world as a value; any other is thrown on. */
export function failedBy(error: unknown): Failed {
  if (!(error instanceof SourceError)) throw error;
  return { kind: 'failed', code: error.code, messages: error.messages };
}

function classify(answer: HttpAnswer, known: Known, now: () => number): Body | NotFresh {
  const { status, url, movedTo } = answer;
  const { messages } = new SourceError('http-status', url, { status });
  const maxAge = readMaxAge(answer);
  if (status === 304) {
    const { etag, lastModified } = readValidators(answer);
    return {
      kind: 'unchanged',
      etag: etag ?? known.etag ?? null,
      lastModified: lastModified ?? known.lastModified ?? null,
      movedTo,
      maxAge,
    };
  }
  if (status >= 200 && status <= 299)
    return { kind: 'body', ...readValidators(answer), movedTo, maxAge, answer };
  if (status === 410) return { kind: 'gone', messages };
  return {
    kind: 'refused',
    status,
    retryAfter: parseRetryAfter(answer.header('retry-after'), now()),
    messages,
  };
}
