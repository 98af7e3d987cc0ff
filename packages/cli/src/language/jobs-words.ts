/** The words of `assay jobs`, in one language. */
export interface JobsWords {
  readonly column: Readonly<
    Record<'job' | 'waiting' | 'running' | 'done' | 'failed' | 'id' | 'when' | 'attempts' | 'error', string>
  >;
  /** Above the list of those that failed for good. */
  readonly failed: (count: number) => string;
  readonly noneFailed: string;
  readonly noneOf: (job: string) => string;
  /** What can be done about those that failed. */
  readonly hint: string;
  /** `asked` were to be sent off, `sent` were. */
  readonly retried: (sent: number, asked: number) => string;
  readonly dropped: (count: number) => string;
}
