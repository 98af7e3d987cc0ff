import { readPlainDigits } from '../../quantity/digits.ts';
import { type Exact, exact, parseExact, powerOfTen } from '../../quantity/exact.ts';
import { placeOf, trailingZeros } from '../../quantity/rounding.ts';
import { wordTable } from '../word-table.ts';

/** Numerals below twenty. */
export const EN_ONES: Readonly<Record<string, number>> = wordTable({
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
/** The tens. */
export const EN_TENS: Readonly<Record<string, number>> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
/** Scale words and their signs, as powers of ten. */
export const EN_SCALES: Readonly<Record<string, number>> = wordTable({
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mln: 6,
  bln: 9,
  tln: 12,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  t: 12,
  quadrillion: 15,
  lakh: 5,
  lakhs: 5,
  lkh: 5,
  lkhs: 5,
  crore: 7,
  crores: 7,
  mil: 6,
});
/** Ordinals in words. */
export const EN_ORDINALS: Readonly<Record<string, number>> = wordTable({
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1_000_000,
});
/** Denominators as the words of fractions give them. */
export const EN_DENOMINATORS: Readonly<Record<string, number>> = wordTable({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  sixteenth: 16,
  sixteenths: 16,
  twentieth: 20,
  twentieths: 20,
  thirtieth: 30,
  thirtieths: 30,
  fiftieth: 50,
  fiftieths: 50,
  hundredth: 100,
  hundredths: 100,
});

/** The rule of a number in words. */
export const EN_NUMBER_WORDS = 'en.number.words';

/** A numeral read from a position. */
export interface Numeral {
  readonly end: number;
  readonly value: Exact;
  readonly place: number;
  readonly lastPlace: number;
}

const SCALE =
  /(?:\s?|-(?=(?:million|billion|trillion)\b))(hundred|thousand|million|billion|trillion|quadrillion|la?khs?|crores?|mil|mln|bln|tln|mn|bn|tn|trn)\b|(k|m|b|t)(?![a-z0-9])/y;

/** A number in digits with its scale word, from `at`: `2.6 million` → 2600000, `$72bn` (from the 7) → 72000000000, `1½ million`. */
export function readDigits(folded: string, at: number, text: string): Numeral | null {
  const digits = readPlainDigits(folded, at, text);
  if (digits === null) return null;
  const pointed = digits.plain.includes('.');
  const place = placeOf(digits.plain);
  const numeral = withScale(folded, {
    end: digits.end,
    value: parseExact(digits.plain) ?? exact(0),
    place,
    lastPlace: pointed ? place : trailingZeros(digits.plain),
  });
  const apart = numeral.end === digits.end && /[.,]/.test(folded.slice(at, digits.end)) ? digits.end : -1;
  if (INDIAN_SCALE.test(folded.slice(numeral.end - 6, numeral.end))) return withLower(folded, numeral, text);
  const power =
    apart < 0 ? 0 : (CAPITALS[/^ ([MB])(?![A-Za-z0-9])/.exec(text.slice(apart, apart + 3))?.[1] ?? ''] ?? 0);
  return power === 0 ? numeral : scaled(numeral, apart + 2, power);
}

const INDIAN_SCALE = /(?:la?khs?|crores?)$/;
const MOST_LOWER = 5;

/** 3 crore 40 lakh, 3 crore and ninety: what follows lakh and crore is below them. */
function withLower(folded: string, numeral: Numeral, text: string): Numeral {
  const gap = /^(?: and)? /.exec(folded.slice(numeral.end, numeral.end + MOST_LOWER))?.[0].length ?? 0;
  if (gap === 0) return numeral;
  const lower = readDigits(folded, numeral.end + gap, text) ?? readWords(folded, numeral.end + gap);
  const scale = powerOfTen(
    folded.charAt(numeral.end - 1) === 'e' || /crores$/.test(folded.slice(numeral.end - 6, numeral.end))
      ? 7
      : 5,
  );
  return lower === null || !lower.value.lt(scale)
    ? numeral
    : { ...lower, value: numeral.value.add(lower.value) };
}

/** Scale letters that stand apart, as capitals, behind a number with a comma or a point: 2.5 M. */
const CAPITALS: Readonly<Record<string, number>> = { M: 6, B: 9 };

function scaled({ value, place, lastPlace }: Numeral, end: number, power: number): Numeral {
  return { end, value: value.mul(powerOfTen(power)), place: place + power, lastPlace: lastPlace + power };
}

/** A numeral with the fraction and the scale words behind it: `2` before ` and a half million` → 2500000. */
export function withScale(folded: string, numeral: Numeral): Numeral {
  const part = readPart(folded, numeral);
  let { end } = part;
  let power = 0;
  SCALE.lastIndex = end;
  for (let scale = SCALE.exec(folded); scale !== null && power <= 18; scale = SCALE.exec(folded)) {
    power += EN_SCALES[scale[1] ?? scale[2] ?? ''] ?? 0;
    end += scale[0].length;
    SCALE.lastIndex = end;
  }
  DOZENS.lastIndex = end;
  const dozens = power === 0 ? DOZENS.exec(folded) : null;
  if (dozens !== null) return { ...part, end: end + dozens[0].length, value: part.value.mul(exact(12)) };
  const whole = scaled(part, end, power);
  const told =
    power >= MILLION &&
    part === numeral &&
    whole.place >= MILLION &&
    PART_TOLD.test(folded.slice(end, end + 28));
  return told ? readPart(folded, whole) : whole;
}

/** Behind a million and above, a half is half a million. */
const MILLION = 6;
/** 5 million and a half, with nothing behind it that the part could be of. */
const PART_TOLD =
  /^ and (?:a|one) (?:half|third|quarter|fourth|fifth)(?:$|[.,;:)?!]| (?:dollars|euros|pounds|won|yuan|yen|tonnes|tons|people|years|times)(?![a-z]))/;

const DOZENS = /\s(?:dozens?|dzs?)(?![a-z])/y;

const PARTS: Readonly<Record<string, Exact>> = {
  fourth: exact(1, 4),
  fifth: exact(1, 5),
  eighth: exact(1, 8),
  tenth: exact(1, 10),
  '½': exact(1, 2),
  '⅓': exact(1, 3),
  '⅔': exact(2, 3),
  '¼': exact(1, 4),
  '¾': exact(3, 4),
  half: exact(1, 2),
  third: exact(1, 3),
  quarter: exact(1, 4),
};
const PART =
  /\s?([½⅓⅔¼¾])|\sand\s(?:a|one)[\s-](half|third|quarter|fourth|fifth|eighth|tenth)(?![a-z])(?!\sof\b)(?:\s(thousand|million|billion)(?![a-z]))?/y;

/** `1½`, `one and a half`, `a million and a half`, `two billion and a half million`: a numeral and a part of its last unit, or of a lower one. */
function readPart(folded: string, numeral: Numeral): Numeral {
  PART.lastIndex = numeral.end;
  const match = PART.exec(folded);
  const part = PARTS[match?.[1] ?? match?.[2] ?? ''];
  if (match === null || part === undefined) return numeral;
  const own = EN_SCALES[match[3] ?? ''] ?? 0;
  /** "14% in 2016 and a third in 2025": no part is told of a whole thousand. */
  if (match[2] !== undefined && own === 0 && numeral.place < MILLION && numeral.value.gte(powerOfTen(3)))
    return numeral;
  const lower = own > 0 && numeral.value.gte(powerOfTen(own));
  const unit = lower ? own : numeral.place >= 6 ? numeral.place : 0;
  return {
    end: numeral.end + match[0].length - (lower || match[3] === undefined ? 0 : match[3].length + 1),
    value: numeral.value.add(part.mul(powerOfTen(unit))),
    place: unit - 1,
    lastPlace: unit - 1,
  };
}

const WORD = /[a-z]{1,20}/y;
/** A hundred, a million: the article is the one of the scale word. */
const ARTICLE = /^a (?:hundred|thousand|million|billion|trillion)\b/;

/** Hundred thousand euros: two scale words without a numeral. */
const BARE_SCALES = /^(?:hundred|thousand) (?:thousand|million|billion)(?![a-z])/;

/** More than this before a scale word, or in all, is no numeral that anyone writes. */
const MOST_OF_A_SCALE = 10_000_000;
const MOST = 1e15;

/** A number in words from `at`: `twenty-five` → 25, `three hundred and twelve` → 312, `two million` → 2000000. */
export function readWords(folded: string, at: number): Numeral | null {
  const article = ARTICLE.test(folded.slice(at, at + 11)) ? 2 : 0;
  const bare = article === 0 && BARE_SCALES.test(folded.slice(at, at + 18));
  let end = at;
  let total = 0;
  let section = article === 0 && !bare ? 0 : 1;
  let any = article > 0 || bare;
  let place = 0;
  let last: 'one' | 'ten' | 'scale' | null = null;
  for (let position = at + article; ; ) {
    const word = wordAt(folded, position);
    if (word === null) break;
    const one = EN_ONES[word];
    const ten = EN_TENS[word];
    const scale = word.length > 2 ? EN_SCALES[word] : undefined;
    if (one !== undefined && last !== 'one' && !(last === 'ten' && one > 9)) {
      section += one;
      last = 'one';
      place = 0;
    } else if (ten !== undefined && last !== 'one' && last !== 'ten') {
      section += ten;
      last = 'ten';
      place = 0;
    } else if (scale !== undefined && any && section < MOST_OF_A_SCALE && total < MOST) {
      if (scale === 2) section *= 100;
      else {
        total = section === 0 && last === 'scale' ? total * 10 ** scale : total + section * 10 ** scale;
        section = 0;
      }
      place = scale;
      last = 'scale';
    } else if (word === 'and' && last === 'scale' && nextIsNumber(folded, position + 3)) {
      position = skip(folded, position + 3);
      continue;
    } else if (/^dozens?$/.test(word) && any) {
      section *= 12;
      end = position + word.length;
      last = 'scale';
      break;
    } else break;
    any = true;
    end = position + word.length;
    const gap = folded.charAt(end);
    if (gap !== ' ' && gap !== '-') break;
    position =
      last === 'ten' && folded.startsWith(' - ', end) ? end + 3 : gap === ' ' ? skip(folded, end) : end + 1;
  }
  if (!any) return null;
  const value = total + section;
  return {
    end,
    value: exact(BigInt(value)),
    place: value >= 1000 ? place : 0,
    lastPlace: last === 'ten' ? 1 : place,
  };
}

const SPOKEN_DIGITS =
  /\spoint(?:\s((?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![a-z])|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?(?![a-z]))|((?:\s(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine)(?![a-z])){1,6}))/y;

/** The digits spoken behind a numeral in words: `one` before ` point nine` → 1.9; the numeral itself where none are. */
export function withSpokenDigits(folded: string, numeral: Numeral): Numeral {
  SPOKEN_DIGITS.lastIndex = numeral.end;
  const match = SPOKEN_DIGITS.exec(folded);
  if (match === null) return numeral;
  const pair = match[1]?.split(/[\s-]/).reduce((sum, word) => sum + (EN_TENS[word] ?? EN_ONES[word] ?? 0), 0);
  const spoken = (match[2] ?? '')
    .trim()
    .split(' ')
    .map((word) => EN_ONES[word] ?? 0);
  const digits = pair === undefined ? spoken : [...String(pair)];
  const place = -digits.length;
  return {
    end: numeral.end + match[0].length,
    value: numeral.value.add(exact(BigInt(digits.join(''))).mul(powerOfTen(place))),
    place,
    lastPlace: place,
  };
}

function wordAt(folded: string, at: number): string | null {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? null;
}

/** Behind up to three spaces: texts set in columns have more than one between two words. */
function skip(folded: string, at: number): number {
  let end = at;
  while (end < at + 3 && folded.charAt(end) === ' ') end++;
  return end;
}

function nextIsNumber(folded: string, at: number): boolean {
  const word = wordAt(folded, skip(folded, at));
  return word !== null && (word in EN_ONES || word in EN_TENS);
}
