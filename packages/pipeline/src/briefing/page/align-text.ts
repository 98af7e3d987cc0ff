const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/**
 * For each character of a text node, and its end, the offset within the source that it was read from: backslashes, character
 * references and the indents of wrapped lines are in the source alone.
 * Example: `alignText('a\\*b', 'a*b')` → `[0, 2, 3, 4]`.
 */
export function alignText(source: string, value: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let place = 0; place < value.length; place++) {
    at = skipMarkup(source, at, value, place);
    offsets.push(at);
    const reference = referenceAt(source, at, value, place);
    at += reference === 0 ? 1 : reference;
  }
  offsets.push(at);
  return offsets;
}

/** Passes over what the parser left out before the next character. */
function skipMarkup(source: string, from: number, value: string, place: number): number {
  let at = from;
  while (at < source.length && source[at] !== value[place] && referenceAt(source, at, value, place) === 0)
    at++;
  if (source[at] === '\\' && value[place] === '\\' && source[at + 1] === '\\') at++;
  return at;
}

/** The length of a character reference that stands here in place of another character; 0 where there is none. */
function referenceAt(source: string, at: number, value: string, place: number): number {
  if (source[at] !== '&') return 0;
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source)?.[0] ?? '';
  return reference === '' || value.startsWith(reference, place) ? 0 : reference.length;
}
