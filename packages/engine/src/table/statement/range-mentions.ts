import { statementWords } from '../language/registry-statement-words.ts';
import { type Condition, rowsByDate, rowsByNumber } from './condition.ts';
import type { Mention } from './find-mentions.ts';
import type { IndexedTable } from './index-table.ts';
import type { SaidDate, Sentence } from './read-sentence.ts';

/**
 * Mentions with the two ends of a range taken as one. Example: `from 1975 to 1978`, `between 10 and 20` → years and numbers
 * that lie within, the ends with them.
 */
export function joinRanges(table: IndexedTable, sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const range = before === undefined ? null : rangeOfTwo(table, sentence, before, mention);
    if (range === null) joined.push(mention);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOfTwo(
  table: IndexedTable,
  sentence: Sentence,
  first: Mention,
  second: Mention,
): Mention | null {
  if (first.kind !== second.kind || !isJoined(sentence, first, second)) return null;
  if (first.kind !== 'number' && first.kind !== 'date') return null;
  const alternatives = [...first.alternatives, ...second.alternatives].flatMap(
    (one, at, all): Condition[] => {
      if (all.findIndex(({ column }) => column === one.column) !== at) return [];
      const holds = within(table, sentence, first, second, one.column);
      if (holds === null) return [];
      return [
        {
          ...one,
          start: first.start,
          end: second.end,
          holds,
          said: `${saidOf(first)}–${saidOf(second)}`,
          features: [...one.features, ['within', 1]],
          number: null,
        },
      ];
    },
  );
  if (alternatives.length === 0) return null;
  return { ...first, end: second.end, alternatives, number: null, known: first.known && second.known };
}

function saidOf({ number, alternatives }: Mention): string {
  return number === null ? (alternatives[0]?.said ?? '') : String(number.value);
}

/** Whether one word of a range stands between the two, or one before the first. */
function isJoined({ terms, cues, language }: Sentence, first: Mention, second: Mention): boolean {
  const { rangeJoints, boundsBehind } = statementWords(language);
  const gap = second.start - first.end;
  const between = terms[first.end]?.text ?? '';
  const opened = cues.some(
    ({ cue, start, end }) =>
      cue === 'between' &&
      (boundsBehind ? start >= first.end && start <= second.end + 1 : end === first.start),
  );
  if (!opened || gap > 1) return false;
  return gap === 0 || rangeJoints.includes(between);
}

function within(
  table: IndexedTable,
  sentence: Sentence,
  first: Mention,
  second: Mention,
  column: number,
): Uint8Array | null {
  const [low, high] = [first.number, second.number];
  if (low !== null && high !== null) {
    if (low.value.gt(high.value)) return null;
    const from = rowsByNumber(table, column, low, 'at-least');
    const to = rowsByNumber(table, column, high, 'at-most');
    return from.map((row, at) => row & (to[at] ?? 0));
  }
  const [start, end] = [dateAt(sentence, first), dateAt(sentence, second)];
  if (start === null || end === null) return null;
  const from = rowsByDate(table, column, start.date, 'at-least');
  const to = rowsByDate(table, column, end.date, 'at-most');
  return from.map((row, at) => row & (to[at] ?? 0));
}

function dateAt({ dates }: Sentence, { start }: Mention): SaidDate | null {
  return dates.find((date) => date.start === start) ?? null;
}
