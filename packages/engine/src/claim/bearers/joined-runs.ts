import { grammarOf } from '../../language/registry-grammar.ts';
import type { Span } from '../../text/span.ts';
import type { TextView } from '../view.ts';

/** Whether what ends at one place and what starts at the other are joined by a comma or "and": France | and | Britain → `true`. */
export function joins(text: TextView, from: number, to: number): boolean {
  return (
    to >= from && to - from <= BESIDE && grammarOf(text.language).coordinates(text.folded.slice(from, to))
  );
}

/** So many letters join two items of a list at most: France and also Britain. */
const BESIDE = 12;

/**
 * Stretches of items each of which is joined to the next, in order: of "France and Britain … Italy", the first two and the third
 * alone. A joint name (미중) is a stretch of its own.
 */
export function runsOf<T>(items: readonly T[], joined: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joined(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/**
 * The list nearest before the numbers at a place; where "respectively" is said (`spoken`), one after them or further off will do.
 * Null where none is so near.
 */
export function nearestRun<T>(
  runs: readonly (readonly T[])[],
  numbers: Span,
  spoken: boolean,
  spanOf: (item: T) => Span,
): readonly T[] | null {
  const reach = spoken ? SPOKEN_REACH : REACH;
  let best: readonly T[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = numbers.start - spanOf(last).end;
    const after = spanOf(first).start - numbers.end;
    const distance = before >= 0 ? before : after >= 0 && spoken ? after + BEHIND : Number.POSITIVE_INFINITY;
    if (distance <= reach && distance < least) {
      least = distance;
      best = run;
    }
  }
  return best;
}

/** So many letters before its numbers a list stands at most, and where "respectively" is said. */
const REACH = 60;
const SPOKEN_REACH = 400;

/** A list behind the numbers counts as so much further off. */
const BEHIND = 200;
