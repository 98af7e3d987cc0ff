import { Parser } from 'htmlparser2';
import { resolveAddress } from '../web-address.ts';
import { shortNameOf } from './xml-namespaces.ts';

/** An element: its name in lower case with the short name of its vocabulary before it, as `title`, `atom:link`, `dc:date`. */
export interface XmlElement {
  readonly name: string;
  /** Names as those of elements. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** What relative addresses within are resolved against: the nearest `xml:base`, else the document's address. */
  readonly base: string | null;
  /** Whether the document ends amid the element. */
  readonly isCut: boolean;
}
export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly base: string | null;
  readonly declared: Readonly<Record<string, string>>;
  isCut: boolean;
}

/** Closing tags are looked for among the open ones, so that depth costs time; what is deeper is no feed. */
const DEEPEST = 512;
const MOST_ELEMENTS = 200_000;

/**
 * The elements of an XML document, however ill-formed: what is left open is closed, entities of the document's own are not
 * read, and past the limits of depth and number the rest is left out.
 * Example: `parseXml('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>AI', null)` → `[{name: 'atom:feed', isCut: true, …}]`.
 */
export function parseXml(text: string, address: string | null): readonly XmlElement[] {
  const root: OpenElement = {
    name: '',
    attributes: {},
    children: [],
    base: address,
    declared: {},
    isCut: false,
  };
  const open: OpenElement[] = [root];
  let count = 0;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const outer = open.at(-1) ?? root;
        if (++count > MOST_ELEMENTS || open.length > DEEPEST) return parser.pause();
        const element = openElement(tag, attributes, outer);
        outer.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length === 1) return;
        const closed = open.pop();
        if (closed !== undefined) closed.isCut = isEnding;
      },
      ontext(piece) {
        const { children } = open.at(-1) ?? root;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + piece;
        else children.push(piece);
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.write(text);
  isEnding = true;
  for (const element of open) element.isCut = true;
  parser.end();
  return root.children.filter((child) => typeof child !== 'string');
}

function openElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  outer: OpenElement,
): OpenElement {
  const declarations = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  const declared =
    declarations.length === 0
      ? outer.declared
      : {
          ...outer.declared,
          ...Object.fromEntries(declarations.map(([name, uri]) => [name.slice('xmlns:'.length), uri])),
        };
  const stated = attributes['xml:base'];
  return {
    name: qualifiedName(tag, declared),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name.includes(':') ? qualifiedName(name, declared) : name,
        value,
      ]),
    ),
    children: [],
    base: stated === undefined ? outer.base : (resolveAddress(stated, outer.base) ?? outer.base),
    declared,
    isCut: false,
  };
}

function qualifiedName(written: string, declared: Readonly<Record<string, string>>): string {
  const colon = written.indexOf(':');
  const vocabulary = shortNameOf(colon < 0 ? '' : written.slice(0, colon), declared);
  const local = written.slice(colon + 1);
  return vocabulary === '' ? local : `${vocabulary}:${local}`;
}
