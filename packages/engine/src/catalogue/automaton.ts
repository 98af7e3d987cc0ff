/** A match of pattern `pattern` (its index in the list given) that ends before code unit `end`. */
export interface AutomatonHit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  /** The nearest node on the chain of failures that ends a pattern; −1 where none. */
  link: number;
  pattern: number;
}

/** An Aho–Corasick automaton: finds every occurrence of every pattern in one pass over the text. */
export class Automaton {
  private readonly nodes: Node[] = [newNode()];
  private readonly lengths: readonly number[];

  constructor(patterns: readonly string[]) {
    this.lengths = patterns.map((pattern) => pattern.length);
    for (const [index, pattern] of patterns.entries()) this.insert(pattern, index);
    this.connect();
  }

  /** Every hit, in the order of their ends; `new Automaton(['특허','허가']).find('특허가')` → two hits. */
  find(text: string): AutomatonHit[] {
    const hits: AutomatonHit[] = [];
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      state = this.step(state, text.charCodeAt(index));
      for (let at = state; at > 0; at = this.node(at).link) {
        const { pattern } = this.node(at);
        if (pattern >= 0) {
          const end = index + 1;
          hits.push({ pattern, start: end - (this.lengths[pattern] ?? 0), end });
        }
      }
    }
    return hits;
  }

  private insert(pattern: string, index: number): void {
    let at = 0;
    for (let position = 0; position < pattern.length; position++) {
      const code = pattern.charCodeAt(position);
      const known = this.node(at).next.get(code);
      if (known === undefined) {
        this.nodes.push(newNode());
        this.node(at).next.set(code, this.nodes.length - 1);
        at = this.nodes.length - 1;
      } else {
        at = known;
      }
    }
    if (at > 0) this.node(at).pattern = index;
  }

  private connect(): void {
    const queue: number[] = [...this.node(0).next.values()];
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0;
      for (const [code, child] of this.node(at).next) {
        const fail = this.step(this.node(at).fail, code);
        const node = this.node(child);
        node.fail = fail;
        node.link = this.node(fail).pattern >= 0 ? fail : this.node(fail).link;
        queue.push(child);
      }
    }
  }

  private step(from: number, code: number): number {
    for (let state = from; ; state = this.node(state).fail) {
      const next = this.node(state).next.get(code);
      if (next !== undefined) return next;
      if (state === 0) return 0;
    }
  }

  private node(index: number): Node {
    const node = this.nodes[index];
    if (node === undefined) throw new Error(`automaton node ${index} does not exist`);
    return node;
  }
}

function newNode(): Node {
  return { next: new Map(), fail: 0, link: 0, pattern: -1 };
}
