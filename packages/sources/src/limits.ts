/** What reading from outside may cost at most; callers may lower (or in tests raise) each of them. */
export interface SourceLimits {
  /** Bytes of a file, of standard input, or of a page after decompression. */
  readonly bytes: number;
  /** Milliseconds from the first look-up of a name to the last byte of a page, redirects included. */
  readonly fetchMs: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Milliseconds for finding the article in a page. */
  readonly extractMs: number;
  /** Megabytes of memory that finding the article may take. */
  readonly extractMb: number;
  /** Open elements at a time in a page; real pages stay under 100. */
  readonly nesting: number;
}

export const DEFAULT_LIMITS: SourceLimits = {
  bytes: 10 * 1024 * 1024,
  fetchMs: 15_000,
  redirects: 5,
  extractMs: 3_000,
  extractMb: 512,
  nesting: 512,
};
