import { findSentences } from '@assay/engine';
import { commonParts } from './common-parts.ts';

/** What a document said at one time. */
export interface VersionText {
  readonly title: string | null;
  readonly text: string;
}

/** Some words of a changed sentence, to be joined with spaces. */
export interface ChangedWords {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A sentence, heading or row of a table, and what became of it. */
export type DifferencePart =
  | { readonly kind: 'added' | 'removed'; readonly where: 'title' | 'text'; readonly text: string }
  | { readonly kind: 'changed'; readonly where: 'title' | 'text'; readonly words: readonly ChangedWords[] }
  /** Sentences that stayed as they were. */
  | { readonly kind: 'same'; readonly where: 'text'; readonly count: number };

/**
 * What changed between two versions of a document, sentence by sentence, and word by word where a sentence was reworded.
 * Spaces do not count. Example: of `특허는 15건이다.` and `특허는 16건이다.` → one part `changed`, its words `특허는` the same,
 * `15건이다.` removed and `16건이다.` added.
 */
export function findDifference(before: VersionText, after: VersionText): DifferencePart[] {
  const parts: DifferencePart[] = [];
  const titles = [before.title, after.title].map((title) => (title === null ? [] : [tidy(title)]));
  for (const part of commonParts(titles[0] ?? [], titles[1] ?? []))
    if (part.kind === 'different') parts.push(...pairs(part.before, part.after, 'title'));
  for (const part of commonParts(sentencesOf(before.text), sentencesOf(after.text)))
    if (part.kind === 'same') parts.push({ kind: 'same', where: 'text', count: part.items.length });
    else parts.push(...pairs(part.before, part.after, 'text'));
  return parts;
}

function sentencesOf(text: string): string[] {
  return findSentences(text).map(({ start, end }) => tidy(text.slice(start, end)));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** So many sentences further on, a reworded one is looked for. */
const REACH = 12;
/** Sentences that share so much of their words are one, reworded. */
const ALIKE = 0.5;

/** Sentences that gave way to others: those that are alike are one that was changed, in the order of the newer version. */
function pairs(
  before: readonly string[],
  after: readonly string[],
  where: 'title' | 'text',
): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let next = 0;
  for (const old of before) {
    const reach = after.slice(next, next + REACH);
    const scores = reach.map((text) => likeness(old, text));
    const best = scores.indexOf(Math.max(...scores, 0));
    const found = reach[best];
    if (found === undefined || (scores[best] ?? 0) < ALIKE) {
      parts.push({ kind: 'removed', where, text: old });
      continue;
    }
    for (const text of reach.slice(0, best)) parts.push({ kind: 'added', where, text });
    parts.push({ kind: 'changed', where, words: wordsBetween(old, found) });
    next += best + 1;
  }
  for (const text of after.slice(next)) parts.push({ kind: 'added', where, text });
  return parts;
}

/** The share of words that two sentences have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function wordsBetween(before: string, after: string): ChangedWords[] {
  const words: ChangedWords[] = [];
  const add = (kind: ChangedWords['kind'], items: readonly string[]): void => {
    if (items.length > 0) words.push({ kind, text: items.join(' ') });
  };
  for (const part of commonParts(before.split(' '), after.split(' '))) {
    if (part.kind === 'same') add('same', part.items);
    else {
      add('removed', part.before);
      add('added', part.after);
    }
  }
  return words;
}
