import type { Clock } from '../server/clock.ts';
import type { Log } from '../server/log.ts';

/** How long after a failed read the log is tried again. */
const RETRY_MS = 1000;

/** How reading the event log goes: a change is told once, and a failed read is tried again. */
export interface LogReads {
  readonly succeeded: () => void;
  readonly failed: (error: unknown) => void;
  /** Nothing is tried again from now on. */
  readonly stop: () => void;
}

/** Begins where the log can be read. Example: two failures at once → one line in the log, and one `retry` a second later. */
export function watchLogReads(
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  retry: () => void,
): LogReads {
  let unreadable = false;
  let stopped = false;
  let cancel: (() => void) | null = null;
  return {
    succeeded() {
      if (unreadable) log.info({}, 'the event log can be read again');
      unreadable = false;
    },
    failed(error) {
      if (!unreadable)
        log.error({ err: error }, 'the event log cannot be read; it is tried again every second');
      unreadable = true;
      if (cancel !== null || stopped) return;
      cancel = clock.after(RETRY_MS, () => {
        cancel = null;
        retry();
      });
    },
    stop() {
      stopped = true;
      cancel?.();
    },
  };
}
