/** A match of pattern `pattern` (its index in the list given) that ends before code unit `end`. */
export interface AutomatonHit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** An automaton as plain values, to be kept. */
export interface AutomatonTables {
  readonly codes: Uint16Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly fails: Int32Array;
  readonly links: Int32Array;
  readonly ends: Int32Array;
  readonly roots: Map<number, number>;
  readonly lengths: Int32Array;
}

/**
 * An Aho–Corasick automaton: finds every occurrence of every pattern in one pass over the text. Its nodes lie in flat arrays,
 * each with its first child and its next sibling; only the root, which has thousands of children, looks them up in a map.
 */
export class Automaton {
  private readonly codes: Uint16Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly fails: Int32Array;
  /** The nearest node on the chain of failures that ends a pattern; 0 where none. */
  private readonly links: Int32Array;
  /** The pattern that ends here, or −1. */
  private readonly ends: Int32Array;
  private readonly roots: Map<number, number>;
  private readonly lengths: Int32Array;
  private size = 1;

  /** From the patterns to find, or from the tables of an automaton that was kept. */
  constructor(from: readonly string[] | AutomatonTables) {
    if (!isPatterns(from)) {
      this.codes = from.codes;
      this.firstChild = from.firstChild;
      this.nextSibling = from.nextSibling;
      this.fails = from.fails;
      this.links = from.links;
      this.ends = from.ends;
      this.roots = from.roots;
      this.lengths = from.lengths;
      this.size = from.codes.length;
      return;
    }
    const patterns = from;
    this.roots = new Map();
    this.lengths = Int32Array.from(patterns, (pattern) => pattern.length);
    const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    this.codes = new Uint16Array(most);
    this.firstChild = new Int32Array(most);
    this.nextSibling = new Int32Array(most);
    this.fails = new Int32Array(most);
    this.links = new Int32Array(most);
    this.ends = new Int32Array(most).fill(-1);
    for (const [index, pattern] of patterns.entries()) this.insert(pattern, index);
    this.connect();
  }

  /** What `new Automaton` takes in place of the patterns. */
  get tables(): AutomatonTables {
    const { size, roots, lengths } = this;
    return {
      codes: this.codes.slice(0, size),
      firstChild: this.firstChild.slice(0, size),
      nextSibling: this.nextSibling.slice(0, size),
      fails: this.fails.slice(0, size),
      links: this.links.slice(0, size),
      ends: this.ends.slice(0, size),
      roots,
      lengths,
    };
  }

  /** Every hit, in the order of their ends; `new Automaton(['특허','허가']).find('특허가')` → two hits. */
  find(text: string): AutomatonHit[] {
    const hits: AutomatonHit[] = [];
    const { ends, links, lengths } = this;
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      state = this.step(state, text.charCodeAt(index));
      for (let at = state; at > 0; at = links[at] ?? 0) {
        const pattern = ends[at] ?? -1;
        if (pattern < 0) continue;
        const end = index + 1;
        hits.push({ pattern, start: end - (lengths[pattern] ?? 0), end });
      }
    }
    return hits;
  }

  private insert(pattern: string, index: number): void {
    let at = 0;
    for (let position = 0; position < pattern.length; position++) {
      const code = pattern.charCodeAt(position);
      const known = this.child(at, code);
      at = known === 0 ? this.append(at, code) : known;
    }
    if (at > 0) this.ends[at] = index;
  }

  private append(parent: number, code: number): number {
    const node = this.size++;
    this.codes[node] = code;
    this.nextSibling[node] = this.firstChild[parent] ?? 0;
    this.firstChild[parent] = node;
    if (parent === 0) this.roots.set(code, node);
    return node;
  }

  private connect(): void {
    const queue = new Int32Array(this.size);
    let tail = 0;
    for (const node of this.roots.values()) queue[tail++] = node;
    for (let head = 0; head < tail; head++) {
      const at = queue[head] ?? 0;
      for (let node = this.firstChild[at] ?? 0; node !== 0; node = this.nextSibling[node] ?? 0) {
        const fail = this.step(this.fails[at] ?? 0, this.codes[node] ?? 0);
        this.fails[node] = fail;
        this.links[node] = (this.ends[fail] ?? -1) >= 0 ? fail : (this.links[fail] ?? 0);
        queue[tail++] = node;
      }
    }
  }

  private child(at: number, code: number): number {
    if (at === 0) return this.roots.get(code) ?? 0;
    let node = this.firstChild[at] ?? 0;
    while (node !== 0 && this.codes[node] !== code) node = this.nextSibling[node] ?? 0;
    return node;
  }

  private step(from: number, code: number): number {
    for (let state = from; ; state = this.fails[state] ?? 0) {
      const next = this.child(state, code);
      if (next !== 0) return next;
      if (state === 0) return 0;
    }
  }
}

function isPatterns(from: readonly string[] | AutomatonTables): from is readonly string[] {
  return Array.isArray(from);
}
