import type { IndexedTable } from './index-table.ts';
import type { Sentence, TermRange } from './read-sentence.ts';

/** A stretch of a sentence that stands in cells of a column. */
export interface TextMatch extends TermRange {
  readonly column: number;
  readonly rows: readonly number[];
  /** Whether it is the whole of those cells. */
  readonly whole: boolean;
  /** What part of the cell's words it is. */
  readonly coverage: number;
  /** How many of its terms name something. */
  readonly content: number;
  /** Whether every word stands there as written, not in another form. */
  readonly literal: boolean;
}

interface Run {
  readonly value: number;
  readonly length: number;
  readonly literal: boolean;
}

/**
 * For each column and each place of a sentence: the longest run of terms that cells of that column hold one after the other.
 * Example: `against new york rangers` meets `New York Rangers` whole and `New York` in another column.
 */
export function findTextMatches(table: IndexedTable, sentence: Sentence): TextMatch[] {
  const matches: TextMatch[] = [];
  for (let start = 0; start < sentence.terms.length; start++) {
    const byColumn = new Map<number, Run[]>();
    for (const form of new Set(sentence.forms[start])) {
      for (const { column, value, at } of table.postings.get(form) ?? []) {
        const run = runFrom(table, sentence, start, column, value, at);
        const list = byColumn.get(column);
        if (list === undefined) byColumn.set(column, [run]);
        else list.push(run);
      }
    }
    for (const [column, runs] of byColumn) {
      const match = matchOf(table, sentence, start, column, runs);
      if (match !== null) matches.push(match);
    }
  }
  return withoutInner(matches);
}

function runFrom(
  table: IndexedTable,
  sentence: Sentence,
  start: number,
  column: number,
  value: number,
  at: number,
): Run {
  const terms = table.columns[column]?.values[value]?.terms ?? [];
  let length = 0;
  let literal = true;
  for (;;) {
    const term = terms[at + length];
    const forms = sentence.forms[start + length];
    if (term === undefined || forms === undefined || !forms.includes(term.stem)) break;
    if (forms[0] !== term.stem && !isBare(sentence, start + length, term.stem)) literal = false;
    length++;
  }
  return { value, length, literal };
}

/** The word itself without an ending glued to it. */
function isBare({ terms }: Sentence, at: number, stem: string): boolean {
  return terms[at]?.text.startsWith(stem) === true;
}

function matchOf(
  table: IndexedTable,
  sentence: Sentence,
  start: number,
  column: number,
  runs: readonly Run[],
): TextMatch | null {
  const indexed = table.columns[column];
  if (indexed === undefined) return null;
  const numeric = indexed.ordered && indexed.column.kind !== 'text' && indexed.column.kind !== 'list';
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const best = runs.filter(({ length }) => length === longest);
  const content = countContent(sentence, start, longest);
  const values = best.flatMap(({ value }) => indexed.values[value] ?? []);
  const wholes = values.filter(({ terms }) => terms.length === longest);
  const whole = wholes.length > 0;
  if (content === 0 && !(whole && longest > 1)) return null;
  /** Numbers of numeric columns are compared by value, dates as dates. */
  if (numeric && (longest === 1 || indexed.column.kind === 'date')) return null;
  const alone = longest === 1 ? sentence.terms[start] : undefined;
  if (alone !== undefined && alone.text.length === 1 && alone.number === null && !whole) return null;
  const kept = whole ? wholes : values;
  const rows = [...new Set(kept.flatMap((value) => value.rows))].sort((a, b) => a - b);
  const shortest = kept.reduce((least, { terms }) => Math.min(least, terms.length), Number.POSITIVE_INFINITY);
  return {
    start,
    end: start + longest,
    column,
    rows,
    whole,
    coverage: longest / shortest,
    content,
    literal: best.some(({ literal }) => literal),
  };
}

function countContent({ content }: Sentence, start: number, length: number): number {
  let count = 0;
  for (let at = start; at < start + length; at++) if (content[at] === true) count++;
  return count;
}

/** Without runs that lie inside a longer one of the same column. */
function withoutInner(matches: readonly TextMatch[]): TextMatch[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.column === match.column &&
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  );
}
