/** What the server grants; times in milliseconds, sizes in bytes. */
export interface WebLimits {
  /** Headers of a request, in all. */
  readonly headerBytes: number;
  /** The body of a push by a WebSub hub. */
  readonly bodyBytes: number;
  /** To send the headers; then to send the whole request. Who dribbles is cut off. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How long an idle connection is kept for the next request. */
  readonly idleMs: number;
  /** How long a check, a collector or a handler of the operator's may take. */
  readonly answerMs: number;
  /** How long a stop waits for answers that are under way. */
  readonly stopMs: number;
  /** Connections besides those of live readers. */
  readonly connections: number;
  readonly liveReaders: number;
  readonly liveReadersPerAddress: number;
  readonly heartbeatMs: number;
  /** A reader that takes nothing for so long is dropped. */
  readonly stallMs: number;
  /** What may wait to be sent to one reader; more is read from the log again once it is taken. */
  readonly readerBytes: number;
}

export const DEFAULT_LIMITS: WebLimits = {
  headerBytes: 16 * 1024,
  bodyBytes: 5 * 1024 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 10_000,
  answerMs: 2_000,
  stopMs: 5_000,
  connections: 1_000,
  liveReaders: 5_000,
  liveReadersPerAddress: 20,
  heartbeatMs: 15_000,
  stallMs: 60_000,
  readerBytes: 16 * 1024,
};
