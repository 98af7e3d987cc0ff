const LONGEST = 8192;
const FENCE = /^(---|\+\+\+)[ \t]*\r?\n/;
const FIELD = /^([a-z][a-z0-9_-]{0,40})[ \t]{0,8}[:=][ \t]{0,8}([^ \t\r].{0,1000})$/i;
/** A name with or without a value, an item of a list, a nested or folded line, a section, a comment: no prose. */
const SETTING = /^(?:["']?[a-z_][\w.-]{0,60}["']?[ \t]{0,8}(?::(?:[ \t]|$)|=)|-(?:[ \t]|$)|[ \t]|#|\[|$)/i;

/** The settings at the head of a Markdown file, names in lower case, and how many characters they take. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
}

/**
 * Reads plain `name: value` lines between `---` (or `name = value` between `+++`) at the start of a Markdown file, as Jekyll and
 * Hugo have them; nested and folded values are passed over. None where a line between is prose: those are two rules.
 * Example: `---\ntitle: "AI 특허"\n---\n` → fields `{title: 'AI 특허'}`, length 23.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, LONGEST);
  const fence = FENCE.exec(head);
  const fields = new Map<string, string>();
  if (fence === null) return NONE;
  let at = fence[0].length;
  for (const written of head.slice(at).split('\n')) {
    at += written.length + 1;
    const line = written.trimEnd();
    if (line === fence[1]) return { fields, length: Math.min(at, head.length) };
    if (!SETTING.test(line)) return NONE;
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), plainValue(value));
  }
  return NONE;
}

const NONE: FrontMatter = { fields: new Map(), length: 0 };

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
