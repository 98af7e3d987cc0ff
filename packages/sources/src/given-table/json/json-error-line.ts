const BLANK = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** What may come next. */
type Expected = 'value' | 'first' | 'name' | 'first-name' | 'after';

/**
 * The line, counted from 1, on which a text stops being JSON (RFC 8259); the last line where it only ends too early. In time
 * that grows with the text, however deep it nests, and in browsers as in Node, whose messages tell the place each in their way.
 * Example: `jsonErrorLine('[\n{"a": oops}\n]')` → 2.
 */
export function jsonErrorLine(text: string): number {
  return lineAt(text, errorPlace(text) ?? text.length);
}

/** Where a text stops being JSON; null where it is JSON. */
export function errorPlace(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = ends(BLANK, text, 0) ?? 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const inside = open.at(-1);
    let next: number | null = null;
    if (expected === 'after') {
      if (inside === undefined) return at;
      if (sign === ',') [next, expected] = [at + 1, inside === '[' ? 'value' : 'name'];
      else if (sign === closingOf(inside)) {
        open.pop();
        next = at + 1;
      }
    } else if (expected === 'name' || expected === 'first-name') {
      if (sign === '}' && expected === 'first-name') {
        open.pop();
        [next, expected] = [at + 1, 'after'];
      } else {
        const end = textEnd(text, at);
        const colon = end === null ? null : (ends(BLANK, text, end) ?? end);
        if (colon !== null && text[colon] !== ':') return colon;
        if (colon !== null) [next, expected] = [colon + 1, 'value'];
      }
    } else if (sign === '[' || sign === '{') {
      open.push(sign);
      [next, expected] = [at + 1, sign === '[' ? 'first' : 'first-name'];
    } else if (sign === ']' && expected === 'first') {
      open.pop();
      [next, expected] = [at + 1, 'after'];
    } else [next, expected] = [textEnd(text, at) ?? ends(SCALAR, text, at), 'after'];
    if (next === null) return at;
    at = ends(BLANK, text, next) ?? next;
  }
  return open.length === 0 && expected === 'after' ? null : text.length;
}

function closingOf(open: '[' | '{'): string {
  return open === '[' ? ']' : '}';
}

/** Where the text in quotes that begins at a place ends, or null; a loop, as a pattern over millions of characters takes too much stack. */
function textEnd(text: string, start: number): number | null {
  if (text[start] !== '"') return null;
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '"') return at + 1;
    if (sign < ' ') return null;
    const next = sign === '\\' ? ends(ESCAPE, text, at) : at + 1;
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** Where a pattern that begins at a place ends, or null. */
function ends(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
