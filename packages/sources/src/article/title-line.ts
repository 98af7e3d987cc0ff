/** How far into a text its title may stand. */
const HEAD = 400;

/**
 * The text with its title once, as the heading of all, since titles make claims too. Readability turns every `h1` into an
 * `h2`, because its callers print the title themselves.
 * Example: `placeTitle('## AI 특허\n\n69.7%였다.', 'AI 특허')` → `# AI 특허\n\n69.7%였다.`
 */
export function placeTitle(text: string, title: string | null): string {
  if (title === null) return text;
  const lines = text.split('\n');
  const at = findTitleLine(lines, title);
  return at < 0 ? `# ${title}\n\n${text}` : lines.with(at, `# ${title}`).join('\n');
}

/** A page's text from its title on, whole where the title is not in it: before it stand menus and today's date. */
export function fromTitle(page: string, title: string | null): string {
  const lines = page.split('\n');
  const at = title === null ? -1 : findTitleLine(lines, title, page.length);
  return at < 0 ? page : lines.slice(at).join('\n');
}

/** The index of the line that is the title, within the first `head` characters, or -1. */
export function findTitleLine(
  lines: readonly string[],
  title: string,
  head: number = HEAD + title.length,
): number {
  const wanted = plain(title);
  let read = 0;
  for (const [index, line] of lines.entries()) {
    if (plain(line) === wanted) return index;
    read += line.length;
    if (read > head) return -1;
  }
  return -1;
}

function plain(line: string): string {
  return line
    .replace(/^#{1,6} /, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines that are not blank around the title, some before it and some after; those at the page's start where it is not in it. */
export function linesAround(
  page: string,
  title: string | null,
  before: number,
  after: number,
): readonly string[] {
  const lines = page.split('\n').filter((line) => line !== '');
  const at = title === null ? -1 : findTitleLine(lines, title, page.length);
  return at < 0 ? lines.slice(0, before + after) : lines.slice(Math.max(0, at - before), at + 1 + after);
}
