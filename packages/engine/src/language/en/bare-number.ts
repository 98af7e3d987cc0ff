import { exact } from '../../quantity/exact.ts';
import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import type { BesideNumber } from './beside-number.ts';
import { nounAfter } from './counted-noun.ts';
import { GROUP_BEFORE } from './group-before.ts';
import { countsOne } from './lone-one.ts';
import { bareRole, isLabel } from './number-roles.ts';
import { physicalAt } from './physical-units.ts';
import { repeatsVerb } from './repeats-verb.ts';
import { unitAt } from './units.ts';

/** 2| or 3-inch: the next number has the unit of both. */
const SHARES = /^\s?(?:or|and|to|-)\s?[0-9]{1,4}[\s-]/;

/** Number |one: what it is called; not limits number |one, nor number |one million. */
const NUMBER_BEFORE = /\bnumber\s$/;
const NUMBERING = /[a-z]{3}s\snumber\s$/;
const SCALE_BEHIND = /^\s(?:million|billion)/;

/** Of the |40: it opens the sentence, and what is told is told of so many. */
const OF_OPENS = /(?:^|[.!?:;]\s|\n)\s{0,3}of (?:the |all |these |those )?$/;
/** For every |40. */
const PER = /\b(?:per|for every|for each|in every|out of every)\s$/;
/** "Of the 100 most cited papers": so many that somebody picked out, and nothing that is counted. */
const PICKED = /^\s(?:most|least|best|top|leading|(?!honest|modest|forest)[a-z]{2,10}est)[\s-]/;
/** What a study covers or asks, and how long it ran, is none of what statistics count. */
const COVERED =
  /^(?:countries|nations|nationalities|economies|states|places|markets|regions|cities|members|adults|respondents|employees|workers|years|quarters|months|editions|surveys|points|others|ones)$/;

/** 40| US models: capitals before the noun. */
const ACRONYM = /^\s[A-Z]{2,5}(?=\s[a-z])/;
const CAPITAL = /^[\s-][A-Z]/;

/** A report on 114 countries: how many it covers. */
const COVERED_BEFORE = /\b(?:on|covering|spanning|(?:polled|surveyed) in)\s$/;
const LANDS = /^(?:countries|nations|economies)$/;
/** "The world's five big patent offices": how many there are is known, not claimed. */
const KNOWN_BEFORE = /\bthe\s(?:world's\s)?$/;
/** The five million mark: a level that was reached, no number that is known. */
const LEVEL = /^(?:mark|milestone|barrier|threshold|level|line)$/;
/** Leads the |fifty: those whom it leads. */
const LEADS_THE = /\b(?:leads?|led|among|of) the $/;

/** Labels have fewer. */
const LABEL_LIMIT = exact(1000);
const ONE = exact(1);

/** Three |places up. */
const PLACES = /^(?:places?|spots?|ranks?)$/;
/** What was done with money: "seven times the 686 million spent". */
const IS_PAID = /^(?:spent|paid|lent)$/;
/** What those counted did: "61 came from America", "39 originated there". */
const IS_VERB =
  /^(?:came|went|got|took|made|stood|began|fell|rose|grew|sat|lay|ran|won|lost|held|drew|left|put|beat|gave|kept|brought|led|dwarf|hailed|belong|[a-z]{3,12}[^e]ed)$/;

/** The reading of a number behind which no unit stands: a count of the noun behind it, as 42 of `42 robots`; or why it measures nothing. */
export function readBareNumber(beside: BesideNumber): UnitReading {
  const { folded, text, number, before, after } = beside;
  const { end } = number;
  if (sharesName(beside)) return buildUnit(end, 'name');
  if (isCalledNumber(beside)) return buildUnit(end, 'part-of-name');
  const measured = physicalBehind(beside) ?? toldOfSoMany(beside) ?? alone(beside);
  if (measured !== null) return measured;
  const role = bareRole(folded, before, after, number);
  if (role !== 'measure') return buildUnit(end, role);
  const noun = nounBehind(folded, text, end);
  return noun === null ? withoutNoun(beside) : withNoun(beside, noun);
}

/** 2 or 3-inch screens. */
function sharesName({ folded, number, after }: BesideNumber): boolean {
  const next = SHARES.exec(after);
  return next !== null && unitAt(folded, number.end + next[0].length)?.role === 'name';
}

/** Number one, number seven. */
function isCalledNumber({ number, before, after }: BesideNumber): boolean {
  return number.inWords && NUMBER_BEFORE.test(before) && !NUMBERING.test(before) && !SCALE_BEHIND.test(after);
}

/** 40 miles, 40 litres. */
function physicalBehind({ folded, number }: BesideNumber): UnitReading | null {
  const physical = physicalAt(folded, number.end);
  return physical === null
    ? null
    : buildUnit(physical.end, 'measure', {
        unit: physical.unit,
        factor: physical.factor,
        counter: physical.text,
      });
}

/** "Of the 40 asked", "for every 40": of or for so many something is told, and not how many there are. */
function toldOfSoMany({ folded, number: { end }, before }: BesideNumber): UnitReading | null {
  if (OF_OPENS.test(before) && !countsThings(folded, end))
    return buildUnit(end, 'part-of-name', { counter: 'of' });
  return PER.test(before) ? buildUnit(end, 'part-of-name', { counter: 'per' }) : null;
}

/** "Up from one", "one each". */
function alone({ number, before, after }: BesideNumber): UnitReading | null {
  const isOne = number.inWords && number.place === 0 && number.value.equals(ONE);
  return isOne && countsOne(before, after) ? buildUnit(number.end, 'measure', { unit: 'count' }) : null;
}

/** "Of the 149 models released in 2023": so many there are of what a statistic may count; "of the 30 countries" are covered. */
function countsThings(folded: string, end: number): boolean {
  if (PICKED.test(folded.slice(end, end + 16))) return false;
  const noun = nounAfter(folded, end);
  return noun?.endsWith('s') === true && !COVERED.test(noun);
}

/** The noun that is counted, an acronym before it passed over; null where a name follows. */
function nounBehind(folded: string, text: string, end: number): string | null {
  const acronym = ACRONYM.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  if (acronym === 0 && CAPITAL.test(text.slice(end, end + 2))) return null;
  return nounAfter(folded, end + acronym);
}

function withNoun({ number, before }: BesideNumber, noun: string): UnitReading {
  const { end, inWords } = number;
  if (COVERED_BEFORE.test(before) && LANDS.test(noun))
    return buildUnit(end, 'part-of-name', { counter: 'covered' });
  if (GROUP_BEFORE.test(before)) return buildUnit(end, 'part-of-name', { counter: 'group' });
  if (inWords && KNOWN_BEFORE.test(before) && !LEVEL.test(noun)) return buildUnit(end, 'part-of-name');
  if (noun === 'parameters' || noun === 'tokens') return buildUnit(end, 'measure', { unit: noun });
  if (PLACES.test(noun)) return buildUnit(end, 'measure', { unit: 'count', counter: noun });
  if (IS_PAID.test(noun)) return buildUnit(end, 'measure');
  if (!inWords && IS_VERB.test(noun)) return buildUnit(end, 'measure', { unit: 'count' });
  return buildUnit(end, 'measure', { unit: 'count', counter: noun });
}

function withoutNoun({ folded, text, number, before, after }: BesideNumber): UnitReading {
  const { start, end, inWords, place, value } = number;
  const written = text.slice(Math.max(0, start - before.length), start);
  if (inWords && LEADS_THE.test(before)) return buildUnit(end, 'part-of-name');
  if (place >= 0 && value.lt(LABEL_LIMIT) && isLabel(before, after, written))
    return buildUnit(end, 'part-of-name');
  return buildUnit(
    end,
    inWords && place >= 0 && value.lte(ONE) && !repeatsVerb(folded, start) ? 'idiom' : 'measure',
  );
}
