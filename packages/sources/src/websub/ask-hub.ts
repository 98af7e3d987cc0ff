import { SourceError } from '../errors.ts';
import { type Failed, failedBy, type RefetchDeps, type Refused } from '../fetch/fetch-known.ts';
import { parseRetryAfter } from '../fetch/retry-after.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { buildHubForm, type HubRequest } from './hub-request.ts';

/** `accepted`: the hub will ask our address whether we meant it. */
export type HubAnswer = { readonly kind: 'accepted' } | Refused | Failed;

/**
 * Sends a subscription or its end to a hub. Whatever the hub does is a value.
 * Example: `askHub({mode: 'subscribe', hub: 'https://hub.example/', …}, {})` → `{kind: 'accepted'}`.
 */
export async function askHub(request: HubRequest, deps: RefetchDeps): Promise<HubAnswer> {
  const { sendRequest } = await import('../fetch/send-request.ts');
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  try {
    const { status, url, header } = await sendRequest(
      request.hub,
      {
        method: 'POST',
        accept: '*/*',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: buildHubForm(request),
      },
      limits,
      deps,
    );
    if (status >= 200 && status <= 299) return { kind: 'accepted' };
    const { messages } = new SourceError('http-status', url, { status });
    const retryAfter = parseRetryAfter(header('retry-after'), (deps.now ?? Date.now)());
    return { kind: 'refused', status, retryAfter, messages };
  } catch (error) {
    return failedBy(error);
  }
}
