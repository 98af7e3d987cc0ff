/** Stretches of text that stand apart; items of one list and rows of one table stand on neighbouring lines. */
interface Block {
  readonly text: string;
  /** Number of the list or table that the block belongs to; 0 for all else. */
  readonly group: number;
}

const BREAK = '\n';

/** Gathers running text and puts it out as blocks; knows nothing of elements. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  #run: string[] = [];
  #mark = '';
  #group = 0;
  #groups = 0;

  /** Adds running text, its white space already tidied. */
  add(text: string): void {
    if (text !== '') this.#run.push(text);
  }

  /** Ends a line within the block; two of them end the paragraph. */
  breakLine(): void {
    this.#run.push(BREAK);
  }

  /** The last characters of the running text. */
  tail(): string {
    return this.#run.slice(-3).join('').slice(-8);
  }

  /** A number for a new list or table. */
  newGroup(): number {
    this.#groups += 1;
    return this.#groups;
  }

  /** Ends the block before, and lets the next one begin with a list mark. */
  beginItem(mark: string, group: number): void {
    this.endBlock();
    this.#mark = mark;
    this.#group = group;
  }

  /** Ends a list item; one without text leaves nothing. */
  endItem(): void {
    this.endBlock();
    this.#mark = '';
  }

  /** Puts the running text out as paragraphs, or as one line after a list mark. */
  endBlock(): void {
    const run = this.#run
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    this.#run = [];
    for (const part of run.split(/\n{2,}/)) {
      const text = part.trim();
      if (text === '') continue;
      if (this.#mark === '') this.#blocks.push({ text, group: 0 });
      else this.#blocks.push({ text: this.#mark + text.replaceAll('\n', ' '), group: this.#group });
      this.#mark = '';
    }
  }

  /** Puts out the running text as one line after a prefix such as `## `. */
  endLine(prefix: string): void {
    const text = this.#run.join('').replace(/\s+/g, ' ').trim();
    this.#run = [];
    this.#mark = '';
    if (text !== '') this.#blocks.push({ text: prefix + text, group: 0 });
  }

  /** Puts out a text as a block of its own; the running text ends before it. */
  addApart(text: string): void {
    if (text === '') return;
    this.endBlock();
    this.#blocks.push({ text, group: 0 });
  }

  /** Puts out a finished line, such as a row of a table. */
  addLine(text: string, group: number): void {
    this.endBlock();
    this.#blocks.push({ text, group });
  }

  /** All blocks: `a`, `b` → `a\n\nb`; neighbours of one list or table → `- a\n- b`. */
  toText(): string {
    this.endBlock();
    return this.#blocks
      .map(({ text, group }, index) => {
        const before = this.#blocks[index - 1];
        if (before === undefined) return text;
        return (group !== 0 && before.group === group ? '\n' : '\n\n') + text;
      })
      .join('');
  }
}
