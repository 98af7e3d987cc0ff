import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import type { BesideNumber } from './beside-number.ts';
import { isOfName, ranksBehind } from './ordinals.ts';

/** 21st| century, third| straight year: one of a row, and no place. */
const ONE_OF_A_ROW =
  /\b(?:century|anniversary|edition|time|year|straight|consecutive|quarter|floor|grade|amendment|birthday|annual|generation|day|month|session|congress|street|avenue|world war)\b/;
const ROW_REACH = 18;
/** 3rd|-largest, 3rd| place. */
const IS_PLACE = /^[\s-](?:largest|highest|most|biggest|place)/;
const PLACE = /^[\s-](?:place|largest|highest|biggest|most|lowest|smallest|fewest|greatest|best)/;
/** Ranks |3rd, came |3rd. */
const RANKS =
  /\b(?:ranks?|ranked|rank|place[ds]?|came|to|from|is|was|in|at|stands?|stood|only|fell|rose|climbed|finished|are|were|been|being|remains?|sits|lies|lay|now|still|half|quarter|[0-9]{1,3}(?:st|nd|rd|th) and|no (?:better|worse|higher|lower) than|against)\s$/;
/** Korea (|16th), Russia, |49th, Japan, |56th back then. */
const BEHIND_NAME = /[a-z](?:\s\(|,\s)$/;
const SET_APART = /^\)|^,\s|^\sback then\b/;

/** Whether an ordinal is a place in a ranking: `3rd` behind `ranked ` → rank, before ` century` → ordinal. */
export function readRank({ number, before, after, text }: BesideNumber): UnitReading {
  const { start, end } = number;
  if (ONE_OF_A_ROW.test(after.slice(0, ROW_REACH)) && !IS_PLACE.test(after)) return buildUnit(end, 'ordinal');
  const place = PLACE.exec(after);
  if (
    number.rule === 'en.ordinal.digits' &&
    place === null &&
    !(ranksBehind(after) && isOfName(text, start)) &&
    !(SET_APART.test(after) && BEHIND_NAME.test(before)) &&
    !RANKS.test(before)
  )
    return buildUnit(end, 'ordinal');
  return buildUnit(end, 'measure', { unit: 'rank', shape: 'rank', counter: place?.[0].trim() ?? null });
}
