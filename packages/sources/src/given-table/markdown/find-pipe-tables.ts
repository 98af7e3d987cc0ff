/** A table of a Markdown text: its cells as written, and what stands around it. */
export interface PipeTable {
  /** The line of the header, counted from 1. */
  readonly line: number;
  /** The header first; the rule under it is left out. */
  readonly rows: readonly (readonly string[])[];
  /** The heading that the table stands under. */
  readonly heading: string | null;
  /** The paragraph right above. */
  readonly above: string | null;
}

const RULE_CELL = /^:?-+:?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*)$/;
/** Quotations and list marks before a line; what nests deeper is no table. */
const BEFORE = /^(?: {0,12}(?:>|[-*+]|[0-9]{1,9}[.)])(?= |$|>)){0,6}/;
/** What ends a table though it holds a bar. */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}[ \t]|`{3,}|~{3,}|<[a-z!/])/i;

/**
 * Finds pipe tables as GitHub writes them: a header, a rule of hyphens with as many cells, and rows up to an empty line. What
 * is fenced as code is none. Takes time in proportion to the text.
 * Example: `findPipeTables('|a|b|\n|-|-|\n|1|2|\n')` → one of rows `[['a', 'b'], ['1', '2']]`.
 */
export function findPipeTables(text: string): readonly PipeTable[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(BEFORE, ''));
  const tables: PipeTable[] = [];
  let fence: string | null = null;
  let heading: string | null = null;
  let paragraph: string[] = [];
  let above: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    const rows = rowsAt(lines, at);
    const titled = HEADING.exec(line)?.[1];
    if (mark !== null || titled !== undefined || rows !== null || line.trim() === '') {
      if (paragraph.length > 0) above = paragraph.join(' ');
      paragraph = [];
    }
    if (mark !== null) [fence, above] = [mark, null];
    else if (titled !== undefined) [heading, above] = [titled.replace(/[ \t]#{1,6}[ \t]*$/, ''), null];
    else if (rows !== null) {
      tables.push({ line: at + 1, rows, heading, above });
      above = null;
      at += rows.length;
    } else if (line.trim() !== '') paragraph.push(line.trim());
  }
  return tables;
}

/** The rows of the table whose header stands on a line, or null where none begins there. */
function rowsAt(lines: readonly string[], at: number): readonly (readonly string[])[] | null {
  const line = lines[at] ?? '';
  const rule = lines[at + 1] ?? '';
  if (!line.includes('|') || !rule.includes('-') || OTHER_BLOCK.test(line)) return null;
  const marks = splitRow(rule);
  if (!marks.every((mark) => RULE_CELL.test(mark))) return null;
  const header = splitRow(line);
  if (header.length !== marks.length) return null;
  const rows = [header];
  for (let next = at + 2; next < lines.length; next++) {
    const row = lines[next] ?? '';
    if (row.trim() === '' || OTHER_BLOCK.test(row)) break;
    rows.push(splitRow(row));
  }
  return rows;
}

/** The cells of a row; a bar after a backslash is part of its cell: `splitRow('| a \\| b | c |')` → `['a | b', 'c']`. */
function splitRow(line: string): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = row.indexOf('|', start); at >= 0; at = row.indexOf('|', at + 1)) {
    if (row[at - 1] === '\\') continue;
    cells.push(row.slice(start, at));
    start = at + 1;
  }
  if (start < row.length) cells.push(row.slice(start));
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}
