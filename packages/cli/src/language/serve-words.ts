import type { StartStep } from '../service/opening.ts';

/** What `assay serve` and `assay start` say, in one language. */
export interface ServeWords {
  /** The first lines of `assay start`: what this is. */
  readonly intro: readonly string[];
  readonly step: Readonly<Record<StartStep, string>>;
  /** The line that says where it answers. */
  readonly ready: (url: string) => string;
  /** The line of a process that works and does not answer. */
  readonly working: string;
  readonly stopping: string;
  readonly stopped: string;
  /** What to try next; `example` is the path of a sample, `live` the address of live events. */
  readonly next: (example: string, live: string) => readonly string[];
}
