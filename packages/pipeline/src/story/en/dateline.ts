/** The agency in a dateline: `SEOUL, June 15 (Meridian Wire) - …`; no small letter may stand before the date's month. */
const AGENCY = /^([^a-z()]{0,50}(?:[A-Z][a-z]{2,8}\.? \d{1,2} )?)\([^()]{2,40}\) ?[-–—] /;
/** The agency at the end of the text: `… in August. - Meridian Wire`. */
const CREDIT = / [-–—] (?:[A-Z][A-Za-z]+ ?){1,3}$/;

/** The text without the names of the agency that sent it, which copies and other stories of that agency share. */
export function withoutEnAgency(text: string): string {
  return text.replace(AGENCY, '$1').replace(CREDIT, '');
}
