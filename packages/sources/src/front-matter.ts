const LONGEST = 8192;
const FENCE = /^(---|\+\+\+)[ \t]*\r?\n/;
const FIELD = /^([a-z][a-z0-9_-]{0,40})[ \t]{0,8}[:=][ \t]{0,8}([^ \t\r].{0,1000})$/i;

/** The fields at the head of a Markdown file, names in lower case, and how many characters they take. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
}

/**
 * Reads plain `name: value` lines between `---` (or `name = value` between `+++`) at the start of a Markdown file; nested
 * and folded values are passed over.
 * Example: `---\ntitle: "AI 특허"\n---\n` → fields `{title: 'AI 특허'}`.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, LONGEST);
  const fence = FENCE.exec(head);
  const fields = new Map<string, string>();
  if (fence === null) return { fields, length: 0 };
  let at = fence[0].length;
  for (const line of head.slice(at).split('\n')) {
    at += line.length + 1;
    if (line.trimEnd() === fence[1]) return { fields, length: Math.min(at, head.length) };
    const [, name = '', value = ''] = FIELD.exec(line.trimEnd()) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), plainValue(value));
  }
  return { fields: new Map(), length: 0 };
}

/** `"AI"` → `AI`; `[Kim, "Lee"]` → `Kim, Lee`. */
function plainValue(value: string): string {
  if (value.startsWith('[') && value.endsWith(']'))
    return value
      .slice(1, -1)
      .split(',')
      .map((item) => plainValue(item.trim()))
      .join(', ');
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
