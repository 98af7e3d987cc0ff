/** An entry of the event log, as the store keeps it. */
export interface LiveEvent {
  /** Grows from entry to entry. */
  readonly id: bigint;
  /** One of `EVENT_KINDS`. */
  readonly kind: string;
  /** When it happened, ISO 8601 in UTC. */
  readonly at: string;
  readonly language: 'ko' | 'en' | null;
  readonly verdicts: readonly string[];
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly source: string | null;
  /** What the kind's schema in `events.ts` says; nothing beyond it leaves the server. */
  readonly data: unknown;
}

/**
 * The stored log of events, oldest first. It is append-only, and ids become readable in their order:
 * once an id has been read, no smaller one may appear, or readers would miss it.
 */
export interface LiveLog {
  /** At most `limit` events with a larger id, in order; fewer only where there are no more. */
  readonly readAfter: (id: bigint, limit: number) => Promise<readonly LiveEvent[]>;
  /** The largest id that can be read; 0n where there is none. */
  readonly newestId: () => Promise<bigint>;
  /** Calls the listener when something may have been appended; it may be called more often than needed. Gives back how to stop. */
  readonly onAppended: (listener: () => void) => () => void;
}
