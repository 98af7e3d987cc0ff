/** The agency in a dateline: `SEOUL, June 15 (Meridian Wire) - …`; no small letter may stand before the date's month. */
const AGENCY = /^([^a-z()]{0,50}(?:[A-Z][a-z]{2,8}\.? \d{1,2} )?)\([^()]{2,40}\) ?[-–—] /;
/** What credits the agency at the end of the text: `… in August. - Meridian Wire`. */
const CREDIT = /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}$/;
const DASHES = [' - ', ' – ', ' — '];

/**
 * The text without the name of the agency that sent it, which copies and other stories of that agency share:
 * `withoutEnAgency('SEOUL, June 15 (Meridian Wire) - Gaon said …')` → `SEOUL, June 15 Gaon said …`.
 */
export function withoutEnAgency(text: string): string {
  return withoutCredit(text.replace(AGENCY, '$1'));
}

function withoutCredit(text: string): string {
  const dash = Math.max(...DASHES.map((one) => text.lastIndexOf(one)));
  return dash >= 0 && CREDIT.test(text.slice(dash + 3)) ? text.slice(0, dash) : text;
}
