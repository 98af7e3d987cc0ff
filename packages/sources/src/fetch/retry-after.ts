import { parseInstant } from '../instant.ts';

/**
 * Seconds for which a server asks to be left alone, from its `retry-after`: seconds or a date, which `now` (milliseconds of
 * the epoch) is held against; null where it says neither.
 * Example: `parseRetryAfter('120', 0)` → `120`; `parseRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0)` → `60`.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  const instant = parseInstant(text, 0);
  return instant === null ? null : Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000));
}
