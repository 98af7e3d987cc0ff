/** A place where the text is not CSV. */
export interface CsvProblem {
  readonly code: 'unterminated-quote' | 'stray-quote';
  /** Counted from 0, the header included. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
}

/** One row, where the next begins, and what is wrong with it. */
export interface CarefulRow {
  readonly cells: readonly string[];
  readonly next: number;
  readonly problems: readonly CsvProblem[];
}

/** What stands between the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|';

/** Where a bare cell ends; a carriage return alone is part of it. */
const CELL_END: Readonly<Record<Separator, RegExp>> = {
  ',': /,|\r?\n/g,
  ';': /;|\r?\n/g,
  '\t': /\t|\r?\n/g,
  '|': /\||\r?\n/g,
};
const ENDING: Readonly<Record<Separator, RegExp>> = {
  ',': /,|\r?\n|$/y,
  ';': /;|\r?\n|$/y,
  '\t': /\t|\r?\n|$/y,
  '|': /\||\r?\n|$/y,
};

/**
 * Reads the row that begins at `at`, cell by cell, and goes on past what is wrong. A row is left after `most` cells.
 * Example: `readCarefully('1,x"y\n2', 0, 0)` → cells `['1', 'x"y']`, next 6, a `stray-quote` in column 1.
 */
export function readCarefully(
  text: string,
  at: number,
  row: number,
  separator: Separator = ',',
  most = Number.POSITIVE_INFINITY,
): CarefulRow {
  const pattern = ENDING[separator];
  const cells: string[] = [];
  const problems: CsvProblem[] = [];
  let next = at;
  for (;;) {
    const cell = text[next] === '"' ? readQuoted(text, next, separator) : readPlain(text, next, separator);
    if (cell.problem !== null) problems.push({ code: cell.problem, row, column: cells.length });
    cells.push(cell.value);
    pattern.lastIndex = cell.end;
    const ending = pattern.exec(text)?.[0] ?? '';
    next = cell.end + ending.length;
    if (ending !== separator || cells.length >= most) return { cells, next, problems };
  }
}

interface CarefulCell {
  readonly value: string;
  readonly end: number;
  readonly problem: CsvProblem['code'] | null;
}

function readPlain(text: string, at: number, separator: Separator): CarefulCell {
  const pattern = CELL_END[separator];
  pattern.lastIndex = at;
  const value = text.slice(at, pattern.exec(text)?.index ?? text.length);
  return { value, end: at + value.length, problem: value.includes('"') ? 'stray-quote' : null };
}

function readQuoted(text: string, at: number, separator: Separator): CarefulCell {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: text.slice(at + 1), end: text.length, problem: 'unterminated-quote' };
  const value = text.slice(at + 1, close).replaceAll('""', '"');
  const rest = readPlain(text, close + 1, separator);
  if (rest.value === '') return { value, end: close + 1, problem: null };
  return { value: value + rest.value, end: rest.end, problem: 'stray-quote' };
}
