import { WebError } from '../errors/web-error.ts';

/** PostgreSQL's bigint ends here. */
const LARGEST = 2n ** 63n - 1n;

/**
 * An event's id as a reader sends it back. Example: `parseEventId('42')` → `42n`. Errors: WebError `bad-event-id`.
 */
export function parseEventId(text: string): bigint {
  const id = /^[0-9]{1,19}$/.test(text) ? BigInt(text) : null;
  if (id === null || id > LARGEST) throw new WebError('bad-event-id', { value: text });
  return id;
}
