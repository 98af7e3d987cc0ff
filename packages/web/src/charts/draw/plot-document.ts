const SVG = 'http://www.w3.org/2000/svg';

/** A node that Plot has drawn: an element with attributes and children, or a text. */
export interface DrawnNode {
  /** Null for a text. */
  readonly name: string | null;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly childNodes: readonly DrawnNode[];
}

/**
 * The part of the DOM that Plot's marks draw with. A whole DOM costs ten times as much: every attribute set in it is a node,
 * and every child a change of lists that nobody reads. What is missing here fails loudly, as a method that does not exist.
 */
class Sketch implements DrawnNode {
  readonly namespaceURI = SVG;
  readonly attributes = new Map<string, string>();
  readonly childNodes: Sketch[] = [];
  readonly name: string | null;
  text = '';
  parentNode: Sketch | null = null;

  constructor(name: string | null) {
    this.name = name;
  }

  get ownerDocument(): SketchDocument {
    return PLOT_DOCUMENT;
  }

  set textContent(text: string) {
    const node = new Sketch(null);
    node.text = text;
    this.childNodes.length = 0;
    this.childNodes.push(node);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: Sketch): Sketch {
    return this.insertBefore(child, null);
  }

  insertBefore(child: Sketch, next: Sketch | null): Sketch {
    const place = next === null ? -1 : this.childNodes.indexOf(next);
    if (place < 0) this.childNodes.push(child);
    else this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }
}

interface SketchDocument {
  readonly documentElement: Sketch;
  readonly createElementNS: (namespace: string, name: string) => Sketch;
}

/** The document in which Plot makes its nodes; nothing is ever put into it. */
export const PLOT_DOCUMENT: SketchDocument & { documentElement: { ownerDocument: SketchDocument } } = {
  documentElement: new Sketch('html'),
  createElementNS: (_, name) => new Sketch(name),
};
