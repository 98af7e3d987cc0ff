const DATELINE_DASH = /(?:\s(?:--?|—|–)|—|–)\s/;
/** SEOUL, Sept. 5; or Seoul, and an agency in brackets. */
const PLACE_IN_CAPITALS = /^[A-Z]{2}[A-Z.]*(?![a-z])/;
const AGENCY = /\([A-Z][A-Za-z. ]{1,24}\)$/;
/** A dateline is no longer than this, and has no full stop but those of its short words. */
const LONGEST_DATELINE = 70;
const ENDS_SENTENCE = /[a-z]{4}\.\s/;

/** How many letters at the start of a text are its dateline: LONDON, May 7 (Reuters) – ; Seoul (Hangil News) — . */
export function lengthOfDateline(start: string): number {
  const dash = DATELINE_DASH.exec(start);
  if (dash === null || dash.index > LONGEST_DATELINE) return 0;
  const head = start.slice(0, dash.index).replace(/^[\s*_]{1,4}/, '');
  const isDateline =
    !ENDS_SENTENCE.test(head) && (PLACE_IN_CAPITALS.test(head) || (/^[A-Z]/.test(head) && AGENCY.test(head)));
  return isDateline ? dash.index + dash[0].length : 0;
}
