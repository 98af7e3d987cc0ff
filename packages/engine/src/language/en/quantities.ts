import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import type { NumberReading, QuantityLanguage, UnitReading } from '../../quantity/number-reading.ts';
import type { QuantityRole } from '../../quantity/quantity.ts';
import type { Unit } from '../../quantity/unit.ts';
import { readEnglishHedge } from './hedges.ts';
import {
  EN_DENOMINATORS,
  EN_ONES,
  EN_ORDINALS,
  EN_SCALES,
  EN_TENS,
  readDigits,
  readWords,
} from './numerals.ts';
import { EN_PHYSICAL, EN_UNITS } from './units.ts';

const ONE = exact(1);
const NUMBER_WORDS = [...Object.keys(EN_ONES), ...Object.keys(EN_TENS)].join('|');
const ORDINAL_WORDS = Object.keys(EN_ORDINALS).join('|');
const DENOMINATORS = Object.keys(EN_DENOMINATORS).join('|');
const START = new RegExp(
  `(?<![0-9.,])[0-9]|(?<![a-z'’])(?:${NUMBER_WORDS}|${ORDINAL_WORDS}|half|quarter|quarters|a dozen|dozens|hundreds|thousands|millions|billions|several|scores of|a handful|doubled|doubling|doubles|double|triple|tripled|trebled|quadrupled|quintupled|halved|halving|twice|thrice|[a-z]{3,6}fold|runner-up)(?![a-z])`,
  'g',
);
const MULTIPLES: Readonly<Record<string, Exact>> = {
  doubled: exact(2),
  doubling: exact(2),
  doubles: exact(2),
  double: exact(2),
  twice: exact(2),
  tripled: exact(3),
  triple: exact(3),
  trebled: exact(3),
  thrice: exact(3),
  quadrupled: exact(4),
  quintupled: exact(5),
  halved: exact(1, 2),
  halving: exact(1, 2),
};
const VAGUE = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'several',
  'scores of',
  'a handful',
]);
const IDIOMS =
  /^(?:one (?:of|another|way|day|thing|hand|side|more|person|reason|can|might|could|should|would|must|has|who|that|may|is|was|such)\b|first (?:time|place|of all)\b|no one\b|at (?:sixes|one)\b)/;

/** English quantities: digits and words, scales, currencies, fractions, multiples, ranks. */
export const EN_QUANTITIES: QuantityLanguage = {
  findNumbers: (folded) => {
    const numbers: NumberReading[] = [];
    START.lastIndex = 0;
    for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
      const number = readNumber(folded, match.index, match[0]);
      if (number === null) continue;
      numbers.push(number);
      START.lastIndex = Math.max(number.end, match.index + 1);
    }
    return joinRanges(folded, joinParts(folded, numbers));
  },
  readUnit,
  readHedge: readEnglishHedge,
  joins: (between) =>
    /^(?:\s|,|and|or|to|from|against|versus|compared|with|but|respectively|–|-|→|for|in|on|of|the|last|year|just|about|only|some|around|nearly|over|[0-9]{4})+$/.test(
      between,
    ) || /^,?\s(?:and |to |against |compared with |versus |or )?(?:[a-z']+\s){0,3}$/.test(between),
};

function plain(
  start: number,
  end: number,
  value: Exact,
  rule: string,
  parts: Partial<NumberReading> = {},
): NumberReading {
  return {
    start,
    end,
    value,
    place: 0,
    lastPlace: 0,
    inWords: false,
    negative: false,
    shape: null,
    denominator: null,
    upper: null,
    whole: null,
    rule,
    ...parts,
  };
}

function readNumber(folded: string, at: number, found: string): NumberReading | null {
  if (/^[0-9]/.test(found)) return readDigitNumber(folded, at);
  if (VAGUE.has(found)) return plain(at, at + found.length, exact(0), 'en.number.vague', { inWords: true });
  if (found.endsWith('fold')) return readFold(folded, at, found);
  const multiple = MULTIPLES[found];
  if (multiple !== undefined) {
    const after = folded.slice(at + found.length, at + found.length + 14);
    if (
      (found === 'double' || found === 'triple') &&
      !/^\s(?:the|that|what|its|their|in|[a-z]+'s)\b/.test(after)
    )
      return null;
    if (/^(?:-digit|[\s-]edged|[\s-]check|[\s-]down)/.test(after)) return null;
    return plain(at, at + found.length, multiple, 'en.multiple.word', {
      inWords: true,
      shape: 'multiple',
      place: found.startsWith('halv') ? -1 : 0,
    });
  }
  if (found === 'a dozen')
    return plain(at, at + found.length, exact(12), 'en.number.dozen', { inWords: true });
  if (found === 'runner-up') return null;
  if (found === 'half' || found === 'quarter' || found === 'quarters')
    return readFraction(folded, at, found, ONE, at);
  const words = readWords(folded, at);
  if (words === null) return readOrdinal(folded, at, found);
  if (
    IDIOMS.test(folded.slice(at, at + 14)) &&
    !/^one of (?:every |the )?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)/.test(
      folded.slice(at, at + 24),
    )
  )
    return plain(at, words.end, words.value, 'en.idiom', { inWords: true, shape: null, denominator: -1 });
  const fraction = fractionBehind(folded, words.end, words.value, at);
  if (fraction !== null) return fraction;
  const ordinal = new RegExp(`^[\\s-](first|${ORDINAL_WORDS})(?![a-z])`).exec(
    folded.slice(words.end, words.end + 14),
  );
  if (ordinal !== null && words.value.gte(exact(20))) {
    return plain(
      at,
      words.end + ordinal[0].length,
      words.value.add(exact(EN_ORDINALS[ordinal[1] ?? ''] ?? 1)),
      'en.ordinal',
      { inWords: true, shape: 'rank' },
    );
  }
  return plain(at, words.end, words.value, 'en.number.words', {
    inWords: true,
    place: words.place,
    lastPlace: words.lastPlace,
  });
}

function readDigitNumber(folded: string, at: number): NumberReading | null {
  const numeral = readDigits(folded, at);
  if (numeral === null) return null;
  const power =
    /^\s?[x×*]\s?10(?:\^|\*\*)?([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^?[0-9]{1,2})/.exec(
      folded.slice(numeral.end, numeral.end + 12),
    ) ?? /^e\+?([0-9]{1,2})(?![0-9a-z])/.exec(folded.slice(numeral.end, numeral.end + 6));
  const sign = /(?:^|[\s(])[-−]\$?$|\bminus\s$/.exec(folded.slice(Math.max(0, at - 7), at));
  const negative = sign !== null && !/[0-9]\s?-$/.test(folded.slice(Math.max(0, at - 3), at));
  if (power !== null) {
    const exponent = Number(
      [...(power[1] ?? '0')]
        .map((char) => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(char) >= 0 ? String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(char)) : char))
        .join('')
        .replace('^', ''),
    );
    return plain(
      at,
      numeral.end + power[0].length,
      numeral.value.mul(powerOfTen(exponent)),
      'en.number.power',
      { place: numeral.place + exponent, lastPlace: numeral.lastPlace + exponent },
    );
  }
  const ordinal = /^(?:st|nd|rd|th)(?![a-z])/.exec(folded.slice(numeral.end, numeral.end + 3));
  if (ordinal !== null)
    return plain(at, numeral.end + 2, numeral.value, 'en.ordinal.digits', { shape: 'rank' });
  return plain(at, numeral.end, negative ? numeral.value.neg() : numeral.value, 'en.number.digits', {
    place: numeral.place,
    lastPlace: numeral.lastPlace,
    negative,
  });
}

function readFold(folded: string, at: number, found: string): NumberReading | null {
  const word = found.slice(0, -4);
  const value = EN_ONES[word] ?? EN_TENS[word] ?? (word === 'hundred' ? 100 : undefined);
  return value === undefined ||
    /^\s(?:aim|purpose|problem|question|challenge|reason)/.test(
      folded.slice(at + found.length, at + found.length + 12),
    )
    ? null
    : plain(at, at + found.length, exact(value), 'en.multiple.fold', { inWords: true, shape: 'multiple' });
}

/** third, fourth-largest, second place: a rank where something is ranked, else an ordinal or a fraction. */
function readOrdinal(folded: string, at: number, found: string): NumberReading | null {
  const value = EN_ORDINALS[found];
  if (value === undefined) return null;
  const before = folded.slice(Math.max(0, at - 12), at);
  if (
    /\b(?:a|one|about a|nearly a)\s$/.test(before) &&
    !/^\s(?:place|time|year|of all time|straight|consecutive|running)/.test(
      folded.slice(at + found.length, at + found.length + 12),
    )
  )
    return readFraction(folded, at, found, ONE, at - 2);
  const after = folded.slice(at + found.length, at + found.length + 22);
  const ranks =
    /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|in the world|globally|worldwide|overall|best|among|on the|spot|behind|ranked|in that|out of|of (?:the )?[0-9])|^[,.;)]|^$|^\s(?:and|with|at|in)\s/.test(
      after,
    );
  const verb =
    /\b(?:came|ranks?|ranked|was|is|placed|finished|remains?|came in|in|to|stood|stands|sits|a distant|from|lies|lay|took|now|only)\s$/.test(
      before,
    );
  return plain(
    at,
    at + found.length,
    exact(value),
    ranks &&
      (verb ||
        /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
      ? 'en.rank.word'
      : 'en.ordinal.word',
    {
      inWords: true,
      shape:
        ranks &&
        (verb ||
          /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
          ? 'rank'
          : null,
      denominator:
        ranks &&
        (verb ||
          /^[\s-](?:largest|highest|biggest|most|place|lowest|smallest|fewest|greatest|best)/.test(after))
          ? null
          : -2,
    },
  );
}

function fractionBehind(folded: string, end: number, numerator: Exact, start: number): NumberReading | null {
  const match = new RegExp(`^[\\s-](${DENOMINATORS})(?![a-z])`).exec(folded.slice(end, end + 12));
  if (match === null) return null;
  const word = match[1] ?? '';
  if (/^(?:half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(word) && numerator.gt(ONE))
    return null;
  return readFraction(folded, end + 1, word, numerator, start);
}

/** half, a third, two-thirds, three quarters; not the second half, not half as many. */
function readFraction(
  folded: string,
  at: number,
  word: string,
  numerator: Exact,
  start: number,
): NumberReading | null {
  const denominator = EN_DENOMINATORS[word] ?? 2;
  const end = at + word.length;
  const before = folded.slice(Math.max(0, start - 10), start);
  const after = folded.slice(end, end + 18);
  if (
    word.startsWith('quarter') &&
    numerator.equals(ONE) &&
    !/\b(?:a|one)\s$/.test(folded.slice(Math.max(0, at - 4), at))
  )
    return null;
  if (
    word.startsWith('quarter') &&
    numerator.equals(ONE) &&
    /^\s(?:earlier|ago|later|before|of 20|in a row)|^(?:ly|-)/.test(after)
  )
    return null;
  if (
    word === 'half' &&
    /\b(?:first|second|latter|other|1st|2nd|next|last|this|other|better)[\s-]$/.test(before)
  )
    return null;
  if (word === 'half' && /^[\s-](?:year|hour|time|century|dozen|-life)|^-/.test(after)) return null;
  const scaled = /^\s(?:an?\s)?(million|billion|trillion)\b/.exec(after);
  if (scaled !== null) {
    const power = EN_SCALES[scaled[1] ?? ''] ?? 0;
    return plain(
      start,
      end + scaled[0].length,
      numerator.div(exact(denominator)).mul(powerOfTen(power)),
      'en.number.half-million',
      { inWords: true, place: power - 1, lastPlace: power - 1 },
    );
  }
  const value = numerator.div(exact(denominator));
  const multiple =
    word === 'half' &&
    /^\s(?:as (?:many|much|high|large|big)|the (?:level|number|figure|rate|share|size|total|value|amount|score)\b|that of|those of|its (?:level|size|value)|what)/.test(
      after,
    );
  return plain(start, end, value, multiple ? 'en.multiple.half' : 'en.fraction.words', {
    inWords: true,
    shape: multiple ? 'multiple' : 'fraction',
    denominator,
    place: multiple ? -1 : 0,
  });
}

const OUT_OF =
  /^(?:\s[a-z-]{3,14}){0,4}\s(?:in|out of|of|of every|in every|of the|of the world['’]s|of the country['’]s|out of every|of some|out of the|of its|of all)\s(?:about\s)?$/;

/** one in six, seven in ten, 42 of 70, 42 out of the 70. */
function joinParts(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
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
      part.value.n > 0n &&
      part.place >= 0 &&
      whole.value.n > 0n &&
      !isYear(folded, whole) &&
      (!/\sin\s$/.test(between) || whole.value.lte(exact(20)))
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

/** 30-35%, between 30 and 35 per cent. */
function joinRanges(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const low = numbers[index];
    const high = numbers[index + 1];
    if (low === undefined) continue;
    const between = high === undefined ? '' : folded.slice(low.end, high.start);
    const dash = /^%?\s?[-–]\s?\$?$/.test(between) && !isYear(folded, low);
    const words =
      /^(?:%| percent| per cent)?\sand\s\$?$/.test(between) &&
      /\bbetween\s(?:about\s)?\$?$/.test(folded.slice(Math.max(0, low.start - 16), low.start)) &&
      !isYear(folded, low);
    if (
      high !== undefined &&
      low.shape === null &&
      high.shape === null &&
      (dash || words) &&
      high.value.gt(low.value) &&
      low.denominator === null
    ) {
      const scale =
        high.place - low.place > 2 && low.value.lt(exact(1000))
          ? high.value.div(powerOfTen(Math.floor((high.value.n.toString().length - 1) / 3) * 3))
          : null;
      const factor = scale === null ? ONE : high.value.div(scale);
      joined.push({
        ...low,
        value: low.value.mul(factor),
        end: high.end,
        upper: high.value,
        shape: 'range',
        place: Math.min(low.place, high.place),
        rule: 'en.range',
      });
      index++;
      continue;
    }
    joined.push(low);
  }
  return joined;
}

function isYear(folded: string, number: NumberReading): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(folded.slice(number.start, number.end));
}

function reading(end: number, role: QuantityRole, parts: Partial<UnitReading> = {}): UnitReading {
  return {
    end,
    start: null,
    unit: null,
    shape: null,
    role,
    factor: ONE,
    counter: null,
    rule: null,
    ...parts,
  };
}

function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const { start, end } = number;
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 30);
  if (number.rule === 'en.number.vague') return reading(end, 'vague');
  if (number.rule === 'en.idiom') return reading(end, 'idiom');
  if (number.denominator === -2) return reading(end, 'ordinal');
  if (number.shape === 'fraction' || number.shape === 'part-of-whole') return fractionUnit(folded, number);
  if (number.shape === 'multiple') return reading(end, 'measure', { unit: 'ratio', shape: 'multiple' });
  if (number.shape === 'rank') return rankUnit(number, before, after);
  const money = /(us\$|\$|€|£|¥|₩|a\$|c\$|usd |eur |krw )\s?$/.exec(before);
  const currency = money?.[1];
  if (!number.inWords && currency === undefined) {
    const role = nameRole(folded, before, after, text, number);
    if (role !== null) return reading(end, role);
  }
  const of = /^\sof\s(?:those|these|the)\s/.exec(after)?.[0].length ?? 0;
  const at = of > 0 && unitAt(folded, end + of) !== null ? end + of : /^[\s-]/.test(after) ? end + 1 : end;
  if (currency === undefined) {
    const unit = unitAt(folded, at);
    if (unit !== null) return unitReading(folded, number, unit, at, before);
  } else {
    const unit: Unit = /€|eur/.test(currency)
      ? 'EUR'
      : currency === '£'
        ? 'GBP'
        : currency === '₩' || /krw/.test(currency)
          ? 'KRW'
          : currency === '¥'
            ? 'JPY'
            : 'USD';
    return reading(end, 'measure', {
      start: start - (money?.[0].length ?? 0),
      unit,
      shape: number.shape === 'range' ? 'range' : 'money',
    });
  }
  const physical = /^[\s-]([a-z]+)/.exec(after)?.[1];
  const measured = physical === undefined ? undefined : EN_PHYSICAL[physical];
  if (measured !== undefined)
    return reading(end + 1 + (physical?.length ?? 0), 'measure', {
      unit: measured,
      counter: physical ?? null,
    });
  if (/(?:^|[.!?:;]\s|\n)\s*of (?:the |all |these |those )?$/.test(before))
    return reading(end, 'part-of-name', { counter: 'of' });
  if (/\bper\s$/.test(before)) return reading(end, 'part-of-name', { counter: 'per' });
  const bare = bareRole(folded, before, after, number);
  if (bare !== 'measure') return reading(end, bare);
  const noun = /^[\s-][A-Z]/.test(text.slice(end, end + 2)) ? null : nounAfter(folded, end);
  if (noun === null && number.place >= 0 && number.value.lt(exact(1000)) && isLabel(before, after))
    return reading(end, 'part-of-name');
  if (noun === null)
    return number.inWords && number.value.lte(exact(1)) ? reading(end, 'idiom') : reading(end, 'measure');
  if (noun === 'parameters' || noun === 'tokens') return reading(end, 'measure', { unit: noun });
  if (/^(?:places?|spots?|ranks?)$/.test(noun))
    return reading(end, 'measure', { unit: 'count', counter: noun });
  return reading(end, 'measure', { unit: 'count', counter: noun });
}

function fractionUnit(folded: string, number: NumberReading): UnitReading {
  const noun = nounAfter(folded, number.end);
  return reading(number.end, 'measure', { unit: 'ratio', counter: noun });
}

function rankUnit(number: NumberReading, before: string, after: string): UnitReading {
  if (
    /\b(?:century|anniversary|edition|time|year|straight|consecutive|quarter|floor|grade|amendment|birthday|annual|generation|day|month|session|congress|street|avenue|world war)\b/.test(
      after.slice(0, 18),
    ) &&
    !/^[\s-](?:largest|highest|most|biggest|place)/.test(after)
  ) {
    return reading(number.end, 'ordinal');
  }
  const tail = /^[\s-](?:place|largest|highest|biggest|most|lowest|smallest|fewest|greatest|best)/.exec(
    after,
  );
  if (
    number.rule === 'en.ordinal.digits' &&
    tail === null &&
    !/\b(?:ranks?|ranked|rank|place[ds]?|came|to|from|is|was|in|at|stands?|stood|only|fell|rose|climbed|finished)\s$/.test(
      before,
    )
  )
    return reading(number.end, 'ordinal');
  return reading(number.end, 'measure', {
    unit: 'rank',
    shape: 'rank',
    counter: tail === null ? null : tail[0].trim(),
  });
}

function unitAt(folded: string, at: number): (typeof EN_UNITS)[number] | null {
  for (const unit of EN_UNITS) {
    if (!folded.startsWith(unit.text, at)) continue;
    if (/[a-z]$/.test(unit.text) && /[a-z]/.test(folded.charAt(at + unit.text.length))) continue;
    return unit;
  }
  return null;
}

/** "The top 2 per cent", "the elite two percent": the number is part of what the group is called. */
const GROUP_BEFORE = /\b(?:top|bottom|elite|upper|lower|richest|poorest|leading|brightest)\s$/;

function unitReading(
  folded: string,
  number: NumberReading,
  unit: (typeof EN_UNITS)[number],
  at: number,
  before: string,
): UnitReading {
  const end = at + unit.text.length;
  const after = folded.slice(end, end + 14);
  if (unit.unit === 'percent' && GROUP_BEFORE.test(before)) return reading(end, 'part-of-name');
  if (unit.role === 'duration' && /^[\s-]old/.test(after)) return reading(end, 'age');
  if (
    unit.text === 'times' &&
    /^\s(?:a|per|every|in a)\s(?:day|week|month|year)|^\s(?:before|now|already)/.test(after)
  )
    return reading(end, 'idiom');
  if (unit.text === 'x' && number.inWords) return reading(number.end, 'idiom');
  if ((unit.text === 'point' || unit.text === 'points') && /percentage|per cent|%|percent/.test(before))
    return reading(end, 'measure', { unit: 'percentage-point', shape: 'points' });
  const per =
    unit.unit === 'USD' && /^\s(?:per|a|for every) (?:one )?million tokens/.test(folded.slice(end, end + 26));
  return reading(end, unit.role, {
    unit: per ? 'USD per million tokens' : unit.unit,
    shape: number.shape === 'range' ? 'range' : unit.shape,
    factor: unit.factor,
    counter: unit.role === 'duration' ? unit.text : unit.unit === 'score' ? 'points' : null,
  });
}

const NAME_WORD =
  /\b(?:gpt|claude|llama|gemini|qwen|grok|gemma|phi|mistral|deepseek|kimi|glm|ernie|hunyuan|doubao|opus|sonnet|haiku|version|v|release|windows|iphone|pixel|galaxy|rtx|gb|model|series|top|fortune|web|usb|boeing|airbus|interstate|route|highway|room|flight|channel|issue|no\.?|number|figure|fig\.?|table|chapter|section|article|page|pages|p\.|pp\.|annex|clause|title|part|box|note|footnote|appendix|step|phase|tier|level|category|act|rule|iso|rfc|din|en|en iso|covid|type|class|group|division|building|suite|floor|vol\.?|volume|episode|season|question|exhibit|grade|euro)[\s-]$/;

function nameRole(
  folded: string,
  before: string,
  after: string,
  text: string,
  number: NumberReading,
): QuantityRole | null {
  if (/[a-z]$/.test(before) || /[a-z]-$/.test(before)) return 'name';
  if (/\[\^?$/.test(before) && /^\]/.test(after)) return 'footnote';
  if (
    /(?:^|\n)\s*\[?$/.test(text.slice(Math.max(0, number.start - 4), number.start)) &&
    /^[.)\]]\s/.test(after)
  )
    return 'list-mark';
  if (/^:[0-9]{2}/.test(after) || /[0-9]:$/.test(before)) return 'time';
  if (/^\s?(?:a\.m|p\.m|am\b|pm\b|o'clock)/.test(after)) return 'time';
  if (/^-[0-9]{3,4}(?:-|\b)/.test(after) && !/^-(?:19|20)[0-9]{2}/.test(after)) return 'phone';
  const named = NAME_WORD.exec(before);
  if (named !== null) {
    const word = named[0].trim();
    if (/^(?:no\.?|number)$/.test(word))
      return number.value.lte(exact(30)) && /^[\s,.;)]/.test(after) ? null : 'name';
    if (/^(?:figure|fig\.?|table|chapter|page|pages|p\.|pp\.|box|note|footnote|appendix)$/.test(word))
      return 'page';
    if (/^(?:section|article|annex|clause|title|rule|act)$/.test(word)) return 'legal';
    if (!/^\s?(?:%|percent|per cent|billion|million|trillion|bn|countries|models|percentage)/.test(after))
      return 'name';
  }
  if (/^[a-z]{1,2}(?![a-z])/.test(after) && unitAt(folded, number.end) === null) return 'name';
  if (
    /^-[a-z]/.test(after) &&
    !/^-(?:year|month|day|point|percent|fold|strong|billion|million|hour|odd|times|country|nation|gigawatt|megawatt|week|quarter)/.test(
      after,
    )
  )
    return 'name';
  if (/^(?:\.[0-9]+){1,}/.test(after)) return 'version';
  if (/^\/7\b/.test(after) || /24\/$/.test(before)) return 'idiom';
  return null;
}

function bareRole(folded: string, before: string, after: string, number: NumberReading): QuantityRole {
  if (
    isYear(folded, number) &&
    !/^\s(?:models?|companies|papers|patents|robots|people|respondents|firms|units|systems|startups|jobs|articles|deals)\b/.test(
      after,
    )
  ) {
    return /\b(?:index|report|robotics|monitor|outlook|landscape|tracker|survey)\s$/.test(before)
      ? 'edition'
      : 'date';
  }
  if (
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s$/.test(
      before,
    ) &&
    number.value.lte(exact(31))
  )
    return 'date';
  if (
    /^\s(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
      after,
    ) &&
    number.value.lte(exact(31))
  )
    return 'date';
  if (/\baged?\s$|\bages\s$/.test(before)) return 'age';
  if (/^\s(?:[a-z]+\s){0,2}(?:street|avenue|road|boulevard|lane|drive|square|plaza)\b/.test(after))
    return 'address';
  if (/^['’]?s\b/.test(after)) return 'date';
  return 'measure';
}

/** Words after which a bare number is a figure; after any other word it is a label: Gate 7, claim 1, Tower 3. */
const BEFORE_FIGURE =
  /(?:^|[^a-z0-9])(?:to|on|with|at|from|of|by|against|than|is|was|were|are|be|been|had|has|have|it|them|and|or|but|versus|vs\.?|between|about|around|over|under|above|below|nearly|almost|some|only|just|not|as|for|in|a|an|the|its|their|his|her|our|another|roughly|approximately|least|most|more|fewer|less|up|down|through|till|until|past|then|now|still|also|even|per|into|[a-z]{2,}(?:ed|ing)|took|made|won|got|saw|led|held|hit|drew|put|came|stood|stands|fell|rose|kept|sent|sold|built|bought|lost|left|gave|grew|reach|reaches|counts|scores|totals|averages|ranks|has|says|put|lists|shows|finds|found)\s$|[(:|;,–—-]\s?$|^\s*$|\n\s*$/;

/** Whether the words around a bare whole number make it a label, an age between commas, or a mark. */
function isLabel(before: string, after: string): boolean {
  if (/[a-z.],\s$/.test(before) && /^,/.test(after)) return true;
  return !BEFORE_FIGURE.test(before);
}

const STOP = new Set(
  'a an the of in on at to from for and or but nor by with as than that which who is are was were be been has have had will would it its they their this these those not no per each every last next ago before after while when where while if so then too only just also still now up down out over under more less fewer higher lower ahead behind above below between against compared during since until into about percent one two three any all both either many much there here such same other another respectively apiece each altogether overall combined together'.split(
    ' ',
  ),
);

/** The noun that a number counts: the first plural within three words, else the first word; null before a function word. */
function nounAfter(folded: string, at: number): string | null {
  const words =
    /^[\s-]([a-z]+(?:-[a-z]+)*)(?:\s([a-z]+(?:-[a-z]+)*))?(?:\s([a-z]+(?:-[a-z]+)*))?(?:\s([a-z]+(?:-[a-z]+)*))?/.exec(
      folded.slice(at, at + 60),
    );
  if (words === null) return null;
  let first: string | null = null;
  for (const word of words.slice(1)) {
    if (word === undefined || STOP.has(word)) break;
    if (/[^s]s$/.test(word) || /^(?:people|men|women|children|staff|persons)$/.test(word)) return word;
    first ??= word;
  }
  return first;
}
