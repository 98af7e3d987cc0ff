import { type Fault, faultAt } from './fault.ts';

/** After so many faults of one kind of check in one file, the rest are only announced: a broken file must not fill the memory. */
const MOST_FAULTS = 1_000;

/** Collects the faults of one check. */
export class FaultList {
  readonly #faults: Fault[] = [];

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** No more can be added; the check may stop. */
  get full(): boolean {
    return this.#faults.length > MOST_FAULTS;
  }

  /** Adds a fault, or, once there are `MOST_FAULTS`, a note in its place that there are more. */
  add(fault: Fault): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault);
    else if (this.#faults.length === MOST_FAULTS) {
      this.#faults.push(faultAt('more-faults', fault, { value: String(MOST_FAULTS) }));
    }
  }
}

/** The order in which faults are shown: by folder, file, line, column, code. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.folder, b.folder) ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column?.index ?? 0) - (b.column?.index ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
