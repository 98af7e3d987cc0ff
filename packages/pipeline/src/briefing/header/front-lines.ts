import { type BriefingFault, faultAt } from '../fault.ts';

/** A value with the place at which it stands. */
export interface Placed {
  readonly text: string;
  readonly offset: number;
}

/** An item of a list: a plain value under the name `''`, or named values. */
export type FrontItem = ReadonlyMap<string, Placed>;

/** A field: what stands behind its name, and the items below it. */
export interface FrontField {
  readonly name: string;
  readonly offset: number;
  readonly value: Placed;
  readonly items: readonly FrontItem[];
}

/** The fields of a front matter, and where the text below it begins. */
export interface FrontLines {
  readonly fields: ReadonlyMap<string, FrontField>;
  readonly end: number;
  readonly faults: readonly BriefingFault[];
}

const FIELD = /^([a-z]{1,20}):(?: (.*))?$/;
const ITEM = /^ {2}- (.*)$/;
const MORE = /^ {4}([a-z]{1,20}): (.*)$/;
const NAMED = /^([a-z]{1,20}): (.*)$/;

/**
 * Reads the head of a briefing, `name: value` lines between two lines of `---`; a list has its items on lines below, each
 * plain (`  - Kim`) or with names (`  - quote: …`, then `    note: …`). Every line that is none of these is a fault.
 */
export function readFrontLines(source: string): FrontLines {
  const fields = new Map<string, FrontField & { items: Map<string, Placed>[] }>();
  const faults: BriefingFault[] = [];
  const lines = linesOf(source);
  const [first] = lines;
  if (first?.text !== '---') return { fields, end: 0, faults: [faultAt(source, 0, 'no-front-matter')] };
  let field: (FrontField & { items: Map<string, Placed>[] }) | null = null;
  for (const { text, offset, next } of lines.slice(1)) {
    if (text === '---') return { fields, end: next, faults };
    if (text.trim() === '') continue;
    const named = FIELD.exec(text);
    if (named !== null) {
      const [, name = '', value = ''] = named;
      if (fields.has(name)) faults.push(faultAt(source, offset, 'field-twice', { name }));
      field = { name, offset, value: placed(value, offset + text.length - value.length), items: [] };
      fields.set(name, field);
      continue;
    }
    if (!readItem(field, text, offset)) faults.push(faultAt(source, offset, 'bad-line', { line: text }));
  }
  return { fields, end: source.length, faults: [faultAt(source, 0, 'open-front-matter')] };
}

/** Adds a line to the list of a field; whether it is a line of a list. */
function readItem(field: { items: Map<string, Placed>[] } | null, text: string, offset: number): boolean {
  if (field === null) return false;
  const item = ITEM.exec(text)?.[1];
  if (item !== undefined) {
    const [, name = '', value = item] = NAMED.exec(item) ?? [];
    field.items.push(new Map([[name, placed(value, offset + text.length - value.length)]]));
    return true;
  }
  const [, name = '', value = ''] = MORE.exec(text) ?? [];
  const last = field.items.at(-1);
  if (name === '' || last === undefined || last.has(name)) return false;
  last.set(name, placed(value, offset + text.length - value.length));
  return true;
}

/** A value without the quotation marks around it. */
function placed(value: string, offset: number): Placed {
  const text = value.trim();
  const start = offset + value.indexOf(text);
  const quote = text[0];
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)
    ? { text: text.slice(1, -1), offset: start + 1 }
    : { text, offset: start };
}

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly next: number;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let offset = source.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const newline = source.indexOf('\n', offset);
    const end = newline < 0 ? source.length : newline;
    const next = newline < 0 ? end : newline + 1;
    lines.push({ text: source.slice(offset, end).trimEnd(), offset, next });
    if (newline < 0) return lines;
    offset = next;
  }
}
