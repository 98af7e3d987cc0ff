import { fetchKnown, type NotFresh, type RefetchDeps } from '../fetch/fetch-known.ts';
import type { Validators } from '../fetch/validators.ts';
import { resolveAddress } from '../web-address.ts';

/** What a site's robots.txt says, as a value to keep; `buildRobots` makes rules of it. Keep it for a day at most. */
export type RobotsFile =
  /** It has rules. */
  | ({ readonly kind: 'rules'; readonly text: string; readonly maxAge: number | null } & Validators)
  /** It has none (4xx): everything may be fetched. */
  | { readonly kind: 'open' }
  /** It cannot be had now (5xx, no connection): nothing may be fetched. After a month of this, a site may be taken as open. */
  | { readonly kind: 'closed'; readonly retryAfter: number | null };

/** What the rules are read of; RFC 9309 asks for 500 KiB at least. */
const MOST_BYTES = 512 * 1024;
const TOO_MANY_REQUESTS = 429;

/**
 * Fetches the robots.txt of the site that an address belongs to, and judges its absence by RFC 9309: `open` where the site
 * says that there is none, `closed` where it cannot say. Of a huge one the first 512 KiB count. `unchanged` where it is still
 * the known one.
 * Example: `readRobots('https://example.org/news/1', {}, {})` → `{kind: 'rules', text: 'User-agent: *\nDisallow: /private', …}`.
 */
export async function readRobots(
  address: string,
  known: Partial<Validators>,
  deps: RefetchDeps,
): Promise<RobotsFile | { readonly kind: 'unchanged' }> {
  const site = resolveAddress('/robots.txt', address);
  if (site === null) return { kind: 'closed', retryAfter: null };
  const ask = { accept: 'text/plain, */*;q=0.1', isCutShort: true };
  const limits = { ...deps.limits, bytes: MOST_BYTES };
  const fetched = await fetchKnown(site, known, ask, { ...deps, limits });
  if (fetched.kind !== 'body') return judgeAbsence(fetched);
  const { etag, lastModified, maxAge, answer } = fetched;
  return { kind: 'rules', text: new TextDecoder().decode(answer.bytes), etag, lastModified, maxAge };
}

function judgeAbsence(answer: NotFresh): RobotsFile | { readonly kind: 'unchanged' } {
  if (answer.kind === 'unchanged') return { kind: 'unchanged' };
  if (answer.kind === 'gone') return { kind: 'open' };
  if (answer.kind === 'refused') {
    const cannotSay = answer.status >= 500 || answer.status === TOO_MANY_REQUESTS;
    return cannotSay ? { kind: 'closed', retryAfter: answer.retryAfter } : { kind: 'open' };
  }
  // A chain of redirects without end has no rules at its end.
  return answer.code === 'too-many-redirects' ? { kind: 'open' } : { kind: 'closed', retryAfter: null };
}
