import { roleOfRun } from '../../quantity/digit-run.ts';
import { exact, powerOfTen } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';
import { nounAfter } from './counted-noun.ts';
import { isYear, LEAF_BEFORE } from './number-roles.ts';
import { EN_SCALES } from './numerals.ts';
import { unitAt } from './units.ts';

const OUT_OF =
  /^(?:(?:\s[a-z-]{2,14})?\sof\s(?:about\s)?$|(?:\s[a-z-]{2,14}){0,4}\s(?:in|out of|of every|in every|of the|of the world['’]s|of the country['’]s|out of every|of some|out of the|of its|of all)\s(?:about\s)?$)/;

/** 7 cents in 18 months: a length of time is no whole. */
const TIME_BEHIND = /^[\s-](?:year|quarter|month|week|day|decade|hour|minute)s?(?![a-z])/;

/** one in six, seven in ten, 42 of 70, 42 out of the 70. */
export function joinParts(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const part = numbers[index];
    const whole = numbers[index + 1];
    if (part === undefined) continue;
    const between = whole === undefined ? '' : folded.slice(part.end, whole.start);
    if (
      whole !== undefined &&
      part.shape === null &&
      whole.shape === null &&
      part.denominator !== -2 &&
      whole.value.gt(part.value) &&
      OUT_OF.test(between) &&
      !/^\s?(?:per\s?cent|percentage)\b/.test(between) &&
      !/\b(?:above|below|average|mean|median)\b/.test(between) &&
      part.value.n > 0n &&
      part.place >= 0 &&
      whole.value.n > 0n &&
      !isYear(folded, whole) &&
      !isYear(folded, part) &&
      !TIME_BEHIND.test(folded.slice(whole.end, whole.end + 9)) &&
      !/^\s?(?:%|per\s?cent)/.test(folded.slice(whole.end, whole.end + 9)) &&
      !LEAF_BEFORE.test(folded.slice(Math.max(0, part.start - 12), part.start)) &&
      (!/\sin\s$/.test(between) || whole.value.lte(exact(20)) || isWholeInWords(folded, part, whole))
    ) {
      const coarse =
        /\sin\s|in every|of every|out of every/.test(between) || (part.inWords && whole.value.lte(exact(12)));
      joined.push({
        ...part,
        end: whole.end,
        value: part.value.div(whole.value),
        whole: whole.value,
        shape: coarse ? 'fraction' : 'part-of-whole',
        denominator: coarse ? Number(whole.value.n) : null,
        rule: coarse ? 'en.fraction.out-of' : 'en.part-of-whole',
      });
      index++;
      continue;
    }
    joined.push(part);
  }
  return joined;
}

/** One person in ninety is, eight in a hundred were; not one firm in ninety countries. */
function isWholeInWords(folded: string, part: NumberReading, whole: NumberReading): boolean {
  return (
    part.inWords &&
    whole.inWords &&
    whole.value.lte(exact(1000)) &&
    /^(?:[.,;)]|\s(?:is|was|are|were|has|had|have|of|said|says)\b|$)/.test(
      folded.slice(whole.end, whole.end + 8),
    )
  );
}

/** 30-35%, between 30 and 35 per cent, 3 to 4 million: a range whose two ends share one unit and one scale word. */
export function joinRanges(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const low = numbers[index];
    const high = numbers[index + 1];
    if (low === undefined) continue;
    const range = high === undefined ? null : rangeOf(folded, low, high);
    joined.push(range ?? low);
    if (range !== null) index++;
  }
  return joined;
}

function rangeOf(folded: string, low: NumberReading, high: NumberReading): NumberReading | null {
  if (low.shape !== null || high.shape !== null) return null;
  if (low.denominator !== null || high.denominator !== null || isYear(folded, low)) return null;
  if (!high.value.gt(low.value)) return null;
  const between = folded.slice(low.end, high.start);
  const joins =
    (DASH.test(between) && isDashed(folded, low, high)) ||
    (AND.test(between) && BETWEEN_BEFORE.test(folded.slice(Math.max(0, low.start - 16), low.start))) ||
    (TO.test(between) && isSpanTo(folded, low, high));
  if (!joins) return null;
  const shared = sharedScale(folded, low, high);
  return {
    ...low,
    value: low.value.mul(powerOfTen(shared)),
    end: high.end,
    upper: high.value,
    shape: 'range',
    place: Math.min(low.place + shared, high.place),
    lastPlace: Math.min(low.lastPlace + shared, high.lastPlace),
    rule: 'en.range',
  };
}

/** From $9.5 to $12.4bn: where a change began is told by the scale of where it ended, if both are then of a size. */
export function shareScales(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  return numbers.map((low, index) => {
    const high = numbers[index + 1];
    if (high === undefined || low.shape !== null || high.shape !== null || low.denominator !== null)
      return low;
    if (!TO.test(folded.slice(low.end, high.start)) || isYear(folded, low) || isYear(folded, high))
      return low;
    if (!FROM_BEFORE.test(folded.slice(Math.max(0, low.start - 50), low.start))) return low;
    const power = scaleAtEnd(folded, high);
    if (power === 0 || scaleAtEnd(folded, low) > 0 || low.value.lte(0)) return low;
    const value = low.value.mul(powerOfTen(power));
    const isOfSize = value.lt(high.value.mul(OF_A_SIZE)) && value.mul(OF_A_SIZE).gt(high.value);
    return isOfSize ? { ...low, value, place: low.place + power, lastPlace: low.lastPlace + power } : low;
  });
}

/** Both ends of a change are hardly further apart than this many times. */
const OF_A_SIZE = 50;

const DASH = /^%?\s?[-–]\s?\$?$/;
const AND = /^(?:%| percent| per cent)?\sand\s(?:us)?[$€£¥₩]?$/;
const BETWEEN_BEFORE = /\bbetween\s(?:about\s)?(?:us)?[$€£¥₩]?$/;
const TO = /^\sto\s(?:us)?[$€£¥₩]?$/;

/** Whether a dash makes a range: not within a date or a telephone number, not the score of a game. */
function isDashed(folded: string, low: NumberReading, high: NumberReading): boolean {
  const run = roleOfRun(folded, low.start, low.end);
  if (run === 'score') {
    const named = hasUnitBehind(folded, high.end) || nounAfter(folded, high.end) !== null;
    return named || !CONTEST_BEFORE.test(folded.slice(Math.max(0, low.start - 40), low.start));
  }
  return run === null;
}

const CONTEST_BEFORE =
  /\b(?:won|wins?|winning|beat|beats|beating|lost|loses?|losing|drew|draws?|defeat(?:s|ed)?|victory|score[ds]?|scoreline|leads?|led|leading|trail(?:s|ed|ing)?|outnumber(?:s|ed)?|voted?|votes) (?:[^ .,;]{1,24} ){0,4}$/;
const FROM_BEFORE = /\bfrom\s(?:[^\s.,;]+\s){0,5}(?:us)?[$€£¥₩]?$/;
const CHANGE_BEFORE =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|dropp?(?:ed|ing|s)?|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|soar(?:ed|ing|s)?|surg(?:ed|ing|es)|increas(?:ed|ing|es)|decreas(?:ed|ing|es)|declin(?:ed|ing|es)|shrank|shrunk|slipp?(?:ed|ing|s)?|slid|moved|went|gained|added|up|down|cut|raised)\s(?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s|over\s)?(?:us)?[$€£¥₩]?$/;

/** Whether "to" makes a range: not the way from one level to another, not two sides of a contest. */
function isSpanTo(folded: string, low: NumberReading, high: NumberReading): boolean {
  const before = folded.slice(Math.max(0, low.start - 50), low.start);
  if (FROM_BEFORE.test(before) || isYear(folded, high)) return false;
  if (CONTEST_BEFORE.test(before) && !hasUnitBehind(folded, high.end)) return false;
  return !CHANGE_BEFORE.test(before) || isRelative(folded, high.end);
}

/** Whether times, per cent or points follow: what something changes by, rarely what it changes to. */
function isRelative(folded: string, end: number): boolean {
  return /^[\s-]?(?:times|fold|x\b|%|per ?cent|percentage|points?|pp\b|bps|basis)/.test(
    folded.slice(end, end + 12),
  );
}

function hasUnitBehind(folded: string, end: number): boolean {
  return (
    unitAt(folded, end) !== null || (/[\s-]/.test(folded.charAt(end)) && unitAt(folded, end + 1) !== null)
  );
}

const SCALE_AT_END =
  /(?:(hundred|thousand|million|billion|trillion|quadrillion|mln|mn|bn|tn|trn)|[0-9½](k|m|b|t))$/;

/** The power of ten that the scale word of the upper end gives the lower one as well: 6 in "3 to 4 million". */
function sharedScale(folded: string, low: NumberReading, high: NumberReading): number {
  if (scaleAtEnd(folded, low) > 0) return 0;
  const power = scaleAtEnd(folded, high);
  return low.value.mul(powerOfTen(power)).lt(high.value) ? power : 0;
}

/** The power of ten of the scale word that ends a number; 0 where none does. */
function scaleAtEnd(folded: string, { start, end }: NumberReading): number {
  const match = SCALE_AT_END.exec(folded.slice(Math.max(start, end - 12), end));
  return EN_SCALES[match?.[1] ?? match?.[2] ?? ''] ?? 0;
}
