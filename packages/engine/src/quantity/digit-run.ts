import type { QuantityRole } from './quantity.ts';

/** Digits joined by hyphens, slashes and colons that mean one thing in any language. */
const RUNS: readonly (readonly [RegExp, QuantityRole])[] = [
  [/^(?:19|20)[0-9]{2}-[01]?[0-9](?:-[0-3]?[0-9])?$/, 'date'],
  [/^(?:19|20)[0-9]{2}-[0-9]{2}$/, 'date'],
  [/^(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}$/, 'date'],
  [/^(?:19|20)[0-9]{2}\/[01]?[0-9]\/[0-3]?[0-9]$/, 'date'],
  [/^[0-3]?[0-9]\/[0-3]?[0-9]\/(?:19|20)?[0-9]{2}$/, 'date'],
  [/^9\/11$/, 'date'],
  [/^24\/7$/, 'idiom'],
  [/^[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?$/, 'time'],
  [/^[0-9]{1,2}[:-][0-9]$/, 'score'],
  [/^[0-9]-[0-9]{2}$/, 'score'],
  [/^[0-9]{2}-[0-9]{2}$/, 'score'],
  [/^\+?[0-9]{1,4}(?:-[0-9]{2,4}){2,3}$/, 'phone'],
];
const IN_RUN = /[0-9/:+-]/;
/** No run is longer; a longer one is cut and matches nothing. */
const REACH = 20;

/**
 * The role of a number that is part of a longer run of digits and marks; null where it stands alone or the run is none of the
 * known ones. Example: the 05 of `2025-05-12` → date, the 4567 of `02-123-4567` → phone, the 7 of `24/7` → idiom.
 */
export function roleOfRun(folded: string, start: number, end: number): QuantityRole | null {
  let from = start;
  while (from > start - REACH && IN_RUN.test(folded.charAt(from - 1))) from--;
  const before = folded.slice(from, start);
  const after = /^(?:[/:-][0-9]+)*/.exec(folded.slice(end, end + REACH))?.[0] ?? '';
  if (before === '' && after === '') return null;
  const run = before.replace(/^[/:-]+/, '') + folded.slice(start, end) + after;
  return RUNS.find(([pattern]) => pattern.test(run))?.[1] ?? null;
}
