import { z } from 'zod';
import { WebError } from '../errors/web-error.ts';

const MODES = ['subscribe', 'unsubscribe', 'denied'] as const;
const topic = z.string().min(1).max(2000);

const call = z.discriminatedUnion('hub.mode', [
  z.object({
    'hub.mode': z.literal('denied'),
    'hub.topic': topic,
    'hub.reason': z.string().max(500).optional(),
  }),
  z.object({
    'hub.mode': z.enum(['subscribe', 'unsubscribe']),
    'hub.topic': topic,
    'hub.challenge': z.string().min(1).max(1000),
    'hub.lease_seconds': z
      .string()
      .regex(/^[0-9]{1,9}$/)
      .optional(),
  }),
]);

export type HubCall = z.infer<typeof call>;

/** What a hub asks in the query of its GET. Errors: WebError `missing-parameter`, `repeated-parameter`, `unknown-value`, `bad-request`. */
export function parseHubCall(query: URLSearchParams): HubCall {
  const names = [...query.keys()].filter((name) => name.startsWith('hub.'));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new WebError('repeated-parameter', { name: repeated });
  const mode = query.get('hub.mode');
  for (const name of mode === 'denied' ? ['hub.topic'] : ['hub.mode', 'hub.topic', 'hub.challenge'])
    if ((query.get(name) ?? '') === '') throw new WebError('missing-parameter', { name });
  if (!MODES.some((known) => known === mode))
    throw new WebError('unknown-value', { name: 'hub.mode', value: mode ?? '', known: MODES.join(', ') });
  const parsed = call.safeParse(Object.fromEntries(query));
  if (!parsed.success) throw new WebError('bad-request');
  return parsed.data;
}
