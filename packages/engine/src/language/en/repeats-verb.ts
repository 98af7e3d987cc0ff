/** How far back another number with the same verb may stand. */
const PARALLEL = 160;
/** The word before a number. */
const LAST_WORD = /[a-z]{4,14}\s$/;
const NO_VERB = /^(?:only|just|than|with|that|this|from|every|another)\s$/;
/** Wrote |about 25. */
const NUMBER_BEHIND = /^(?:about |some |only |just )?[$€£]?[0-9]/;

/** Whether the verb before a number has another number before: "wrote 25 rules in 2023; in 2016 they wrote | one" → true. */
export function repeatsVerb(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - PARALLEL), start);
  const verb = LAST_WORD.exec(before)?.[0];
  if (verb === undefined || NO_VERB.test(verb)) return false;
  const earlier = before.slice(0, -verb.length);
  for (let at = earlier.indexOf(verb); at >= 0; at = earlier.indexOf(verb, at + 1))
    if (NUMBER_BEHIND.test(earlier.slice(at + verb.length, at + verb.length + 9))) return true;
  return false;
}
