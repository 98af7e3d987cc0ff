import { z } from 'zod';

const document = z.uuid();
const version = z.int().positive();

/**
 * Every kind of job: what it carries (identifiers alone), how often and how long it is tried again, and how many are taken at
 * once. What fails for good waits in `DEAD_LETTERS` until the operator retries or drops it. Delays are in seconds.
 */
export const JOBS = {
  /** Asks a feed for what is new. Its own schedule tries again, so a failed poll is no failed job. */
  'poll-feed': {
    payload: z.strictObject({ feed: z.string() }),
    retries: 3,
    delay: 5,
    longest: 60,
    expires: 120,
    batch: 16,
    policy: 'short',
  },
  /** Reads what a document says now. */
  'fetch-document': {
    payload: z.strictObject({ document, visit: z.int().nonnegative() }),
    retries: 6,
    delay: 20,
    longest: 3600,
    expires: 180,
    batch: 16,
    policy: 'standard',
  },
  /** Finds and judges the claims of a version. */
  'check-document': {
    payload: z.strictObject({ document, version }),
    retries: 4,
    delay: 1,
    longest: 60,
    expires: 300,
    batch: 8,
    policy: 'standard',
  },
  /** Sees which items tell the same. */
  'place-in-story': {
    payload: z.strictObject({ document, version }),
    retries: 6,
    delay: 1,
    longest: 60,
    expires: 120,
    batch: 8,
    policy: 'standard',
  },
  /** Appends to the log of live events. */
  announce: {
    payload: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('items-seen'), feed: z.string(), documents: z.array(document) }),
      z.strictObject({ kind: z.literal('feed-failing'), feed: z.string(), at: z.string() }),
      z.strictObject({
        kind: z.literal('feed-recovered'),
        feed: z.string(),
        since: z.string(),
        at: z.string(),
      }),
      z.strictObject({ kind: z.literal('claims-checked'), document, version }),
      z.strictObject({ kind: z.literal('story-changed'), story: z.uuid(), at: z.string() }),
      z.strictObject({ kind: z.literal('verdicts-corrected'), document, version, catalogue: z.string() }),
    ]),
    retries: 6,
    delay: 1,
    longest: 60,
    expires: 60,
    batch: 32,
    policy: 'standard',
  },
  /** Asks a feed's hub to push what is new. */
  subscribe: {
    payload: z.strictObject({ feed: z.string() }),
    retries: 4,
    delay: 30,
    longest: 3600,
    expires: 60,
    batch: 4,
    policy: 'short',
  },
  /** Judges the claims of a document again, by the catalogue in force. */
  'recheck-document': {
    payload: z.strictObject({ document, version, catalogue: z.string() }),
    retries: 4,
    delay: 1,
    longest: 60,
    expires: 300,
    batch: 8,
    policy: 'standard',
  },
} as const satisfies Readonly<Record<string, JobKind>>;

/** How a kind of job is carried and tried. */
export interface JobKind {
  readonly payload: z.ZodType<object>;
  readonly retries: number;
  /** Before the first retry; doubled with each, up to `longest`. */
  readonly delay: number;
  readonly longest: number;
  /** After so long an attempt counts as failed, whatever became of its process. */
  readonly expires: number;
  readonly batch: number;
  /** `short`: at most one of a key waits. */
  readonly policy: 'standard' | 'short';
}

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;

export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];

/** Where jobs wait that failed for good. */
export const DEAD_LETTERS = 'dead-letters';
