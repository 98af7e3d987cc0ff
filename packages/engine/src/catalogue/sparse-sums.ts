/** Sums of weights in another order differ by less. */
export const ROUNDING = 1e-9;

/**
 * Sums of which few are met: of 50,000 statistics those that share a word with one sentence. What it costs goes by those met,
 * not by how many there are.
 * Example: `sums.add(7, 0.5)` → `sums.of(7)` is 0.5, `sums.met()` is `[7]`, and every other sum is 0.
 */
export class SparseSums {
  readonly size: number;
  private readonly sums: Float64Array;
  private readonly isMet: Uint8Array;
  private readonly places: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.size = size;
    this.sums = new Float64Array(size);
    this.isMet = new Uint8Array(size);
    this.places = new Int32Array(size);
  }

  add(place: number, value: number): void {
    if (this.isMet[place] === 0) {
      this.isMet[place] = 1;
      this.places[this.count++] = place;
    }
    this.sums[place] = (this.sums[place] as number) + value;
  }

  of(place: number): number {
    return this.sums[place] ?? 0;
  }

  /** The places met since the sums were cleared, in the order in which they were met. */
  met(): Int32Array {
    return this.places.subarray(0, this.count);
  }

  clear(): void {
    for (let nth = 0; nth < this.count; nth++) {
      const place = this.places[nth] as number;
      this.sums[place] = 0;
      this.isMet[place] = 0;
    }
    this.count = 0;
  }
}
