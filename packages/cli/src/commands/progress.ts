import type { Output } from '../deps.ts';
import { cutText } from '../terminal/width.ts';

/** One line on standard error that is written over; nothing at all where that is no terminal. */
export interface Progress {
  readonly show: (done: number, name: string) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/** Progress over `total` steps: `  3/12 article.md`. A single step shows nothing. */
export function progressOn(output: Output, total: number): Progress {
  if (!output.isTerminal || total < 2) return { show: () => {}, clear: () => {} };
  let shown = false;
  return {
    show: (done, name) => {
      shown = true;
      output.write(`\r\u001B[K${cutText(`  ${done + 1}/${total} ${name}`, (output.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (shown) output.write('\r\u001B[K');
      shown = false;
    },
  };
}
