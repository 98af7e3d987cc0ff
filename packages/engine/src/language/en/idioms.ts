/** One of the, one day, first of all, at sixes. */
const IDIOMS =
  /^(?:one (?:of|another|way|day|thing|hand|side|more|person|reason|can|might|could|should|would|must|has|who|that|may|is|was|such)\b|first (?:time|place|of all)\b|no one\b|at (?:sixes|one)\b)/;
/** One of every |three, one of the |ten: a share. */
const ONE_OF_SO_MANY = /^one of (?:every |the )?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)/;

/** Which |one, another |one. */
const PRONOUN_BEFORE = /\b(?:which|this|that|another|each|every|any|previous)\s$/;
/** One| in, one| hundred: a number all the same. */
const NUMBER_BEHIND =
  /^[\s-](?:in|out|of|hundred|thousand|million|billion|trillion|per|point|percent|percentage)\b/;

/** Whether a number in words says nothing: `one` in `one of the largest`, in `which one`; not in `one of every three`. */
export function isIdiom(folded: string, at: number, end: number): boolean {
  return (
    isPronoun(folded, at, end) ||
    (IDIOMS.test(folded.slice(at, at + 14)) && !ONE_OF_SO_MANY.test(folded.slice(at, at + 24)))
  );
}

/** Which one, this one, another one: "one" stands for a thing that was named. */
function isPronoun(folded: string, at: number, end: number): boolean {
  return (
    folded.slice(at, end) === 'one' &&
    PRONOUN_BEFORE.test(folded.slice(Math.max(0, at - 10), at)) &&
    !NUMBER_BEHIND.test(folded.slice(end, end + 12))
  );
}
