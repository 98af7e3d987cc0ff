/** Nouns that count whatever is spoken of. */
const ANY_NOUN: ReadonlySet<string> = new Set(
  'ones units points places spots pieces items cases times examples entries measures names others kinds sorts thousand million billion total notable new more such in mark milestone barrier threshold level line'.split(
    ' ',
  ),
);
/** Nouns for persons, and words of statistics that count persons. */
const PERSONS =
  /^(?:people|persons|men|women|individuals|adults|attendees|participants|delegates|visitors|witnesses|students|graduates?|researchers?|authors?|workers?|employees?|inventors?|doctorates?|scientists?)$/;
const OF_PERSONS =
  /\b(?:graduates?|researchers?|authors?|inventors?|people|users?|workers?|employees|developers?|students?|doctorates?|phds?|talent|population|faculty|scientists?|members|attend(?:ance|ees?|ed)|participants?|delegates?|visitors?|witness(?:es)?|staff|workforce)\b/i;

/** A general noun for robots and computers. */
const MACHINES = /^(?:machines?|devices?)$/;
const OF_MACHINES = /\b(?:robots?|computers?|supercomputers?|systems|clusters)\b/i;

/** English counts with the noun itself; only general nouns and persons need a rule. */
export function englishCounterFits(counter: string, phrases: readonly string[]): boolean | null {
  if (ANY_NOUN.has(counter)) return true;
  if (MACHINES.test(counter) && phrases.some((words) => OF_MACHINES.test(words))) return true;
  return PERSONS.test(counter) && phrases.some((words) => OF_PERSONS.test(words)) ? true : null;
}
