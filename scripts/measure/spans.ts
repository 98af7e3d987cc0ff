// Scores found spans against expected ones. Cannot credit a span that is nearly right.
import type { Half } from './measured-set.ts';

/** Where something begins and ends in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Spans found, expected and both. */
export class SpanCount {
  both = 0;
  found = 0;
  expected = 0;

  /** Counts the spans of one text; only equal ends count. */
  add(found: readonly Place[], expected: readonly Place[]): void {
    const keys = new Set(expected.map(keyOf));
    this.found += found.length;
    this.expected += expected.length;
    this.both += found.filter((place) => keys.has(keyOf(place))).length;
  }

  get f1(): number {
    return this.found + this.expected === 0 ? 0 : (2 * this.both) / (this.found + this.expected);
  }

  /** Precision, recall and F1 as cells of a table. */
  cells(): string[] {
    return [ratio(this.both, this.found), ratio(this.both, this.expected), this.f1.toFixed(3)];
  }
}

/** One count for each half and one for both. */
export type CountOfHalves = Readonly<Record<Half | 'all', SpanCount>>;

export function countOfHalves(): CountOfHalves {
  return { open: new SpanCount(), aside: new SpanCount(), all: new SpanCount() };
}

/** Whether two spans share a letter. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The key by which places are compared. */
export function keyOf({ start, end }: Place): string {
  return `${start}-${end}`;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
