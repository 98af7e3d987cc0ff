/** So many lines of settings stand at the head of a draft, at most. */
const MOST_LINES = 100;
const FENCE = /^---[ \t]*\r?$/;
/** `date: 2026-05-12`, an item of a list below a key, an empty line, a comment. */
const SETTING = /^(?:[A-Za-z_][\w.-]{0,60}:(?:\s.*)?|\s{0,20}-\s.*|\s{1,20}\S.*|#.*|\s*)$/;

/**
 * Where the settings end that stand at the head of a Markdown draft between two lines of three dashes (Jekyll's front matter);
 * 0 where there are none. They are no prose, and no figure in them is a claim.
 * Example: `---\ndate: 2026-05-12\n---\nText` → 25.
 */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  let start = 0;
  for (let line = 0; line <= MOST_LINES; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(start, end);
    const isFence = FENCE.test(words) || words === '---';
    if (line === 0 ? !isFence : !isFence && !SETTING.test(words.trimEnd())) return 0;
    if (line > 0 && isFence) return newline < 0 ? end : end + 1;
    if (newline < 0) return 0;
    start = newline + 1;
  }
  return 0;
}
