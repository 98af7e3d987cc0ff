import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';

/** Of whom shares of people are, by what a catalogue says of their whole. */
const PEOPLE =
  /\b(?:population|adults?|people|persons?|employees|workers|students|pupils|drivers|members|users|inhabitants|residents|citizens|respondents|graduates|talent)\b/i;
const ORGANISATIONS =
  /\b(?:firms|companies|businesses|enterprises|organi[sz]ations|employers|schools|hospitals|institutions|households)\b/i;

/** Whether a part is one of schools, hospitals or firms, and the statistic's share one of people: "36% of Swedish schools use it". */
export function isPartOfOthers({ ofOrganisations }: Draft, { denominator }: IndicatorRecord): boolean {
  return ofOrganisations === true && PEOPLE.test(denominator) && !ORGANISATIONS.test(denominator);
}
