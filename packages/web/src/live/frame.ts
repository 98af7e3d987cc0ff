import { type EventKind, parseEventLine } from './events.ts';
import type { LiveEvent } from './live-log.ts';

/** An event encoded once; every reader is sent the same bytes. */
export interface Frame {
  readonly id: bigint;
  /** What filters ask for. */
  readonly facets: Facets;
  /** Null where the event is not what its kind must be, and is withheld. */
  readonly bytes: Buffer | null;
}

export type Facets = Pick<LiveEvent, 'language' | 'verdicts' | 'entities' | 'indicators' | 'source'>;

/**
 * The event as the stream carries it: three lines and an empty one.
 * Example: `id: 7\nevent: feed-recovered\ndata: {"kind":"feed-recovered",…}\n\n`.
 */
export function encodeFrame(event: LiveEvent): Frame {
  const { id, language, verdicts, entities, indicators, source } = event;
  const facets = { language, verdicts, entities, indicators, source };
  const line = parseEventLine(event.kind, event.at, event.data);
  if (line === null) return { id, facets, bytes: null };
  const kind: EventKind = line.kind;
  // JSON escapes line breaks, so the data is always one line.
  return { id, facets, bytes: Buffer.from(`id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(line)}\n\n`) };
}
