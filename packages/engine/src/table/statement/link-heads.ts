import { statementWords } from '../language/registry-statement-words.ts';
import type { IndexedColumn, IndexedTable } from './index-table.ts';
import type { Sentence } from './read-sentence.ts';
import type { TableTerm } from './table-terms.ts';

/** How well a sentence's words name a column. */
export interface HeadLink {
  /** What part of the header's words the sentence says, from 0 to 1. */
  readonly fraction: number;
  /** The terms that say them. */
  readonly terms: readonly number[];
  /** Whether a word of the header itself stands there, not only one for the same thing. */
  readonly literal: boolean;
}

const SAME_THING = 0.5;

/** By column: which terms of a sentence name it. Example: `the largest crowd` names `Attendance` by half. */
export function linkHeads(table: IndexedTable, sentence: Sentence): HeadLink[] {
  const concepts = conceptsOf(sentence);
  const total = new Map<string, number>();
  for (const { head } of table.columns)
    for (const { stem } of head) total.set(stem, (total.get(stem) ?? 0) + 1);
  return table.columns.map((column) => linkHead(column, sentence, concepts, total));
}

function linkHead(
  { head, column }: IndexedColumn,
  sentence: Sentence,
  concepts: readonly (readonly number[])[],
  shared: ReadonlyMap<string, number>,
): HeadLink {
  const terms = new Set<number>();
  let said = 0;
  let whole = 0;
  let literal = false;
  for (const term of head) {
    const weight = weightOf(term, shared);
    whole += weight;
    let best = 0;
    const own = conceptIds(term, sentence.language);
    sentence.terms.forEach((_, at) => {
      if (
        sentence.forms[at]?.includes(term.stem) === true &&
        (sentence.content[at] === true || weight > 0.5)
      ) {
        best = 1;
        if (sentence.content[at] === true) literal = true;
        terms.add(at);
      } else if (concepts[at]?.some((id) => own.includes(id)) === true) {
        best = Math.max(best, SAME_THING);
        terms.add(at);
      }
    });
    said += best * weight;
  }
  return { fraction: whole === 0 || column.ignored ? 0 : said / whole, terms: [...terms], literal };
}

/** Words of several headers tell less; function words nearly nothing. */
function weightOf({ stem, text }: TableTerm, shared: ReadonlyMap<string, number>): number {
  if (STOP.has(text)) return 0.1;
  return 1 / (shared.get(stem) ?? 1);
}

const STOP = new Set(['of', 'the', 'in', 'by', 'and', 'to', 'at', 'for', 'a', 'an', 'on']);

function conceptsOf(sentence: Sentence): (readonly number[])[] {
  return sentence.terms.map((term, at) => {
    if (sentence.content[at] !== true && !conceptWord(term.text, sentence.language)) return [];
    const ids = [...conceptIds(term, sentence.language)];
    for (const form of sentence.forms[at] ?? [])
      for (const id of CONCEPTS[sentence.language].get(form) ?? []) ids.push(id);
    return ids;
  });
}

function conceptWord(text: string, language: Sentence['language']): boolean {
  return CONCEPTS[language].has(text);
}

function conceptIds({ text, stem }: TableTerm, language: Sentence['language']): readonly number[] {
  return CONCEPTS[language].get(text) ?? CONCEPTS[language].get(stem) ?? [];
}

const CONCEPTS: Readonly<Record<Sentence['language'], ReadonlyMap<string, readonly number[]>>> = {
  en: conceptMap('en'),
  ko: conceptMap('ko'),
};

function conceptMap(language: Sentence['language']): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  statementWords(language).concepts.forEach((words, id) => {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), id]);
  });
  return map;
}

/** The distance from a range of terms to the nearest term that names a column; null where none does. */
export function headDistance({ terms }: HeadLink, start: number, end: number): number | null {
  let best: number | null = null;
  for (const at of terms) {
    const apart = at < start ? start - at : at >= end ? at - end + 1 : 0;
    if (best === null || apart < best) best = apart;
  }
  return best;
}
