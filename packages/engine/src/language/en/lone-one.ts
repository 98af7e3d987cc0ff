/** Up from |one, after |one, after a single |one. */
const FROM_BEFORE = /\b(?:from|after|against)\s(?:(?:a\s(?:mere\s)?single|just|only)\s)?$/;
/** A single |one. */
const SINGLE_BEFORE = /\b(?:was|were|had|has|have|with|only|just|to)\sa\s(?:mere\s)?single\s$/;
/** A decade ago it was |one, in 2016 there was |one. */
const THEN_BEFORE =
  /\b(?:ago|earlier|before|[0-9]{4})\s(?:it|there)\s(?:was|were|had been)\s(?:(?:just|only|a single)\s)?$/;
/** One|, one| in 2024, one| the year before. */
const ENDS =
  /^(?:[.,;:)]|$|\s(?:in\s(?:19|20)[0-9]{2}\b|the\s(?:year|quarter)\s(?:before|earlier)|a\syear\s(?:earlier|before|ago)|last\syear))/;
/** One| each, one| apiece. */
const OF_EACH = /^\s(?:each|apiece)(?=[\s.,;:)]|$)/;

/**
 * Whether a "one" behind which no noun stands says how many there are, and stands for nothing named: of `up from one.`, `one each`
 * → true; of `the old one` → false.
 */
export function countsOne(before: string, after: string): boolean {
  if (OF_EACH.test(after)) return true;
  return (
    ENDS.test(after) && (FROM_BEFORE.test(before) || SINGLE_BEFORE.test(before) || THEN_BEFORE.test(before))
  );
}
