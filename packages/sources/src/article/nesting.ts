/** Elements without content. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Elements that end by themselves where the next begins; old pages leave thousands of them open without nesting any. */
const SELF_ENDING = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'option',
  'optgroup',
  'rt',
  'rp',
  'html',
  'head',
  'body',
]);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);
const RAW_END: ReadonlyMap<string, RegExp> = new Map(
  [...RAW].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]),
);
const NAME = /[a-z][^\s/>]*/iy;

/**
 * How deep elements stand open in a page, found in one pass over its characters, without building a tree:
 * what comes after costs more than linear time in the depth.
 * Example: `measureNesting('<div><p>a<p>b<b>c</b></div>')` → `2` (elements that end by themselves do not count).
 */
export function measureNesting(html: string): number {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let deepest = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const name = readName(html, html[at + 1] === '/' ? at + 2 : at + 1);
    if (name === null) {
      at = skipMarkup(html, at);
    } else if (html[at + 1] === '/') {
      close(open, counts, name);
      at = html.indexOf('>', at);
    } else {
      const end = findTagEnd(html, at + 1 + name.length);
      const inForeign = (counts.get('svg') ?? 0) + (counts.get('math') ?? 0) > 0;
      const empty = VOID.has(name) || SELF_ENDING.has(name) || (inForeign && html[end - 1] === '/');
      if (!empty && !RAW.has(name)) {
        open.push(name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        deepest = Math.max(deepest, open.length);
      }
      at = RAW.has(name) && !inForeign ? findRawEnd(html, end, name) : end;
    }
    if (at < 0 || at >= html.length) break;
    at = html.indexOf('<', at + (html[at] === '<' ? 0 : 1));
  }
  return deepest;
}

function readName(html: string, start: number): string | null {
  NAME.lastIndex = start;
  return NAME.exec(html)?.[0].toLowerCase() ?? null;
}

/** The end of a comment, a declaration, or a `<` that begins nothing. */
function skipMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 2);
    return end < 0 ? -1 : end + 2;
  }
  return /[!?/]/.test(html[at + 1] ?? '') ? html.indexOf('>', at) : at + 1;
}

/** The index of the `>` that ends a tag; one within quotes after an equals sign does not. */
function findTagEnd(html: string, start: number): number {
  let afterEquals = false;
  for (let index = start; index < html.length; index++) {
    const char = html[index];
    if (char === '>') return index;
    if (char === '=') afterEquals = true;
    else if (afterEquals && (char === '"' || char === "'")) {
      const end = html.indexOf(char, index + 1);
      if (end < 0) return html.length;
      index = end;
      afterEquals = false;
    } else if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r' && char !== '\f')
      afterEquals = false;
  }
  return html.length;
}

function findRawEnd(html: string, start: number, name: string): number {
  const pattern = RAW_END.get(name);
  if (pattern === undefined) return start;
  pattern.lastIndex = start;
  const match = pattern.exec(html);
  return match === null ? -1 : html.indexOf('>', match.index);
}

function close(open: string[], counts: Map<string, number>, name: string): void {
  if ((counts.get(name) ?? 0) === 0) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}
