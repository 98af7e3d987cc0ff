/** The few parts of the document object model that this package reads; linkedom gives them. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  appendChild(child: DomNode): void;
  cloneNode(deep: boolean): DomElement;
  remove(): void;
}

export interface DomDocument extends Omit<DomElement, 'localName'> {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Whether a node is an element: `isElement(document.body)` → `true`. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** Whether a node is a stretch of text. */
export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}
