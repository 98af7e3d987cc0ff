import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { COUNTER_AFTER_WORD } from './counter-after-word.ts';
import { isAlsoWord, KO_SPELLED, standsAlone } from './numeral-alone.ts';
import type { Numeral } from './numerals.ts';
import { hasUnit } from './physical-units.ts';

/** The rule of a sino-Korean numeral in letters with a counter or unit. */
export const KO_SINO = 'ko.number.sino';

/** 백|여 명: and a bit; not the start of another numeral, 백|여섯. */
const AND_A_BIT = /^여(?!섯|덟|든)/;
/** 백만| 달러, 삼|분의. */
const MONEY_OR_PART = /^여?\s?(?:원|달러|%|분의)/;
const PART = /^\s?분의/;

/** What a sino-Korean numeral in letters tells: `이백만` before ` 명` a number, by itself one that claims nothing; null where it is also a word. */
export function readSinoNumber(folded: string, at: number, spelled: Numeral): NumberReading | null {
  const { end } = spelled;
  if (isMeasured(folded, at, end)) return spelledNumber(folded, at, spelled, KO_SINO);
  return standsAlone(folded, at, end) ? spelledNumber(folded, at, spelled, KO_SPELLED) : null;
}

/** A number in letters, below zero where it begins with the word for a minus. */
export function spelledNumber(
  folded: string,
  at: number,
  { end, value, place, lastPlace }: Numeral,
  rule: string,
): NumberReading {
  return buildNumber(at, end, value, rule, {
    inWords: true,
    place,
    lastPlace,
    negative: folded.charAt(at) === '마',
  });
}

/** Whether a counter or unit stands behind a numeral: 이백만| 명, 구|메터. */
function isMeasured(folded: string, at: number, end: number): boolean {
  const after = folded.slice(end, end + 6);
  if (COUNTER_AFTER_WORD.test(after.replace(AND_A_BIT, '')) || MONEY_OR_PART.test(after)) return true;
  return end - at > 1 && !PART.test(after) && !isAlsoWord(folded, at, end) && hasUnit(folded, end);
}
