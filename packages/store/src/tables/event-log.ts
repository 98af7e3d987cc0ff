import type { GeneratedAlways, JSONColumnType } from 'kysely';

/** What was announced, in the order in which readers get it. */
export interface EventLogTable {
  readonly id: GeneratedAlways<string>;
  /** What is announced but once, however often its job runs. */
  readonly once: string;
  readonly kind: string;
  readonly at: string;
  readonly language: 'ko' | 'en' | null;
  readonly verdicts: readonly string[];
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly source_id: string | null;
  readonly data: JSONColumnType<object>;
}
