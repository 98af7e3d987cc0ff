// Adds up what the cases came to, and says it in a few lines. Cannot tell a rare kind of input from one that is never drawn.
import type { CaseResult } from './run-case.ts';

interface KindTally {
  count: number;
  ms: number;
  /** Of all its cases, the most that a hundred kilobytes took; a smaller input counts as that much. */
  slowest: number;
  slowestIndex: number;
}

/** Figures of a run by kind. */
export class Tally {
  readonly #kinds = new Map<string, KindTally>();
  #largest = 0;
  #largestIndex = 0;

  add(kind: string, index: number, { ms, work }: CaseResult, memory: number): void {
    const own = this.#kinds.get(kind) ?? { count: 0, ms: 0, slowest: 0, slowestIndex: index };
    const rate = ms / Math.max(1, work / (100 * 1024));
    own.count += 1;
    own.ms += ms;
    if (rate > own.slowest) {
      own.slowest = rate;
      own.slowestIndex = index;
    }
    this.#kinds.set(kind, own);
    if (memory <= this.#largest) return;
    this.#largest = memory;
    this.#largestIndex = index;
  }

  /** A table in Markdown, and a line on memory. */
  render(): string {
    const rows = [...this.#kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { count, ms, slowest, slowestIndex }]) =>
          `| ${name} | ${count} | ${Math.round(ms)} | ${Math.round(slowest)} | ${slowestIndex} |`,
      );
    return [
      '| kind | cases | processor ms, all | slowest, ms a 100 KB | its number |',
      '|---|--:|--:|--:|--:|',
      ...rows,
      '',
      `largest memory of the process: ${Math.round(this.#largest / 1024 / 1024)} MiB, reached at case ${this.#largestIndex}`,
    ].join('\n');
  }
}
