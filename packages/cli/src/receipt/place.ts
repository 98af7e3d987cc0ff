/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text; the beginnings of its lines are looked up once. */
export class Places {
  private readonly starts: number[] = [0];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The place of an offset: in `'a\nbc'`, offset 3 is line 2, column 2. */
  at(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** The offset of a place; null where the text has no such line or column. */
  offsetOf({ line, column }: Place): number | null {
    const start = this.starts[line - 1];
    if (start === undefined || column < 1) return null;
    const offset = start + column - 1;
    const end = this.starts[line] ?? this.length + 1;
    return offset < end ? offset : null;
  }
}
