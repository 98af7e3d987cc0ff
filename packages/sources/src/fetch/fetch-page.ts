import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import { PAGE_TYPES, refuseType } from './page-types.ts';
import { type FetchDeps, type HttpHead, sendRequest } from './send-request.ts';

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** After redirects. */
  readonly url: string;
  /** The `content-type` header. */
  readonly mediaType: string | null;
}

/**
 * Fetches a page from a public address; see `sendRequest` for what keeps it safe.
 * Example: `fetchPage('https://example.org/a', DEFAULT_LIMITS, {})` → `{bytes, url: 'https://example.org/a', mediaType: 'text/html'}`.
 * Throws SourceError; see its codes from `bad-url` to `unsupported-type`.
 */
export async function fetchPage(
  address: string,
  limits: SourceLimits,
  deps: FetchDeps,
): Promise<FetchedPage> {
  const refuse = (head: HttpHead) => refuseStatus(head) ?? refuseType(head);
  const answer = await sendRequest(address, { method: 'GET', accept: PAGE_TYPES, refuse }, limits, deps);
  return { bytes: answer.bytes, url: answer.url, mediaType: answer.header('content-type') };
}

function refuseStatus({ status, url }: HttpHead): SourceError | null {
  return status < 200 || status > 299 ? new SourceError('http-status', url, { status }) : null;
}
