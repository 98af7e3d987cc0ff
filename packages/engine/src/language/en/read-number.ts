import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { type Power, readPower } from '../../quantity/power.ts';
import { readRaised } from '../../quantity/raised.ts';
import { readSlashed } from '../../quantity/slashed.ts';
import { wordTable } from '../word-table.ts';
import { fractionBehind, readFraction } from './fractions.ts';
import {
  EN_DENOMINATORS,
  EN_ONES,
  EN_ORDINALS,
  EN_SCALES,
  EN_TENS,
  type Numeral,
  readDigits,
  readWords,
  withScale,
  withSpokenDigits,
} from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readWordFraction, type WordFraction } from './word-fractions.ts';

const ONE = exact(1);
const ORDINAL_BEHIND = new RegExp(
  `^(?:[\\s-]|\\sand\\s)(first|${Object.keys(EN_ORDINALS).join('|')})(?![a-z])`,
);
const MULTIPLES: Readonly<Record<string, Exact>> = wordTable({
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
});
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

const SIGNS_OF_PARTS: Readonly<Record<string, Exact>> = {
  '½': exact(1, 2),
  '⅓': exact(1, 3),
  '⅔': exact(2, 3),
  '¼': exact(1, 4),
  '¾': exact(3, 4),
};

/** ½, ⅓ cup, ½ million, ¼%: a sign of a fraction without a whole. */
function readSignOfPart(folded: string, at: number, sign: Exact): NumberReading {
  const scale = /^ (thousand|million|billion)(?![a-z])/.exec(folded.slice(at + 1, at + 10));
  const power = EN_SCALES[scale?.[1] ?? ''] ?? 0;
  const apart = power > 0 || /^ ?(?:%|per ?cent|percentage|points?)/.test(folded.slice(at + 1, at + 12));
  return buildNumber(at, at + 1 + (scale?.[0].length ?? 0), sign.mul(powerOfTen(power)), 'en.fraction.sign', {
    shape: apart ? null : 'fraction',
    denominator: apart ? null : Number(sign.d),
    place: power - 1,
    lastPlace: power - 1,
  });
}

/** Several hundred thousand, a few thousand million: so many that nobody knows. */
const MANY_BEFORE = /\b(?:few|several|many|some|couple|couple of) $/;

/** Nouns of which a million is only many. */
const MANY = /^\s(?:reasons?|ways?|times over|miles away|cuts|questions|pieces|thanks)\b/;

/** The number that begins at a position with the words `found`: `2.6 million`, `twice`, `a third`; null where it is none. */
export function readNumber(folded: string, at: number, found: string, text: string): NumberReading | null {
  if (/^[0-9.]/.test(found)) return readDigitNumber(folded, at, text);
  const sign = SIGNS_OF_PARTS[found];
  if (sign !== undefined) return readSignOfPart(folded, at, sign);
  if (/^(?:minus|negative) $/.test(found)) return readNegative(folded, at + found.length, at, text);
  const article = /(?:th|first)$/.test(found) ? (/^an? /.exec(found)?.[0].length ?? 0) : 0;
  if (article > 0) return readArticleFraction(folded, at, found, article);
  if (VAGUE.has(found))
    return buildNumber(at, at + found.length, exact(0), 'en.number.vague', { inWords: true });
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
    return buildNumber(at, at + found.length, multiple, 'en.multiple.word', {
      inWords: true,
      shape: 'multiple',
      place: found.startsWith('halv') ? -1 : 0,
    });
  }
  if (found === 'a dozen')
    return buildNumber(at, at + found.length, exact(12), 'en.number.dozen', { inWords: true });
  if (found === 'dozen')
    return /(?:^|[^a-z])(?:a|per|half a|[a-z]+['’]?s) $/.test(folded.slice(Math.max(0, at - 12), at))
      ? null
      : buildNumber(at, at + found.length, exact(12), 'en.number.dozen', { inWords: true });
  if (found === 'runner-up') return null;
  if (found === 'half' || found === 'quarter' || found === 'quarters')
    return readFraction(
      folded,
      at,
      found,
      ONE,
      at - (/(?:^|[^a-z])a $/.exec(folded.slice(Math.max(0, at - 3), at)) === null ? 0 : 2),
    );
  if (/^(?:hundred|thousand)$/.test(found) && MANY_BEFORE.test(folded.slice(Math.max(0, at - 11), at)))
    return null;
  const words = readWords(folded, at);
  if (words !== null && found.startsWith('a ')) {
    if (MANY.test(folded.slice(words.end, words.end + 14))) return null;
    if (/\bone in $/.test(folded.slice(Math.max(0, at - 7), at)))
      return buildNumber(at, words.end, words.value, 'en.idiom', { inWords: true, denominator: -1 });
  }
  if (words === null) return readOrdinal(folded, at, found, text);
  const spoken = readWordFraction(folded, at);
  if (spoken !== null) return wordFraction(at, spoken);
  if (isPronoun(folded, at, words.end))
    return buildNumber(at, words.end, words.value, 'en.idiom', { inWords: true, denominator: -1 });
  if (
    IDIOMS.test(folded.slice(at, at + 14)) &&
    !/^one of (?:every |the )?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)/.test(
      folded.slice(at, at + 24),
    )
  )
    return buildNumber(at, words.end, words.value, 'en.idiom', {
      inWords: true,
      shape: null,
      denominator: -1,
    });
  const fraction = fractionBehind(folded, words.end, words.value, at);
  if (fraction !== null) return fraction;
  const over = readOver(folded, at, words);
  if (over !== null) return over;
  const ordinal = ORDINAL_BEHIND.exec(folded.slice(words.end, words.end + 14));
  const scaled = SCALE_ORDINAL.exec(folded.slice(words.end, words.end + 14));
  if (scaled !== null)
    return buildNumber(
      at,
      words.end + scaled[0].length,
      words.value.mul(exact(LARGE[scaled[1] ?? ''] ?? 1)),
      'en.ordinal',
      {
        inWords: true,
        shape: 'rank',
      },
    );
  const part = ordinal === null ? null : partInOrdinal(folded, at, words, ordinal);
  if (part !== null) return part;
  if (ordinal !== null && words.value.gte(exact(ordinal[0].startsWith(' and') ? 100 : 20))) {
    return buildNumber(
      at,
      words.end + ordinal[0].length,
      words.value.add(exact(EN_ORDINALS[ordinal[1] ?? ''] ?? 1)),
      'en.ordinal',
      { inWords: true, shape: 'rank' },
    );
  }
  const whole = withScale(folded, withSpokenDigits(folded, words));
  const power = spokenPower(folded, whole.end);
  if (power !== null)
    return buildNumber(at, power.end, whole.value.mul(powerOfTen(power.exponent)), 'en.number.power', {
      inWords: true,
      place: whole.place + power.exponent,
      lastPlace: whole.lastPlace + power.exponent,
    });
  return buildNumber(at, whole.end, whole.value, 'en.number.words', {
    inWords: true,
    place: whole.place,
    lastPlace: whole.lastPlace,
  });
}

const TIMES_TEN_TO = /^ times ten to the (?:power (?:of )?)?/;
/** No quantity that is told has more digits. */
const MOST_DIGITS = exact(99);

/** The power of ten spoken behind a number: ` times ten to the twenty-five` → exponent 25; null where there is none. */
function spokenPower(folded: string, at: number): Power | null {
  const lead = TIMES_TEN_TO.exec(folded.slice(at, at + 32));
  if (lead === null) return null;
  const start = at + lead[0].length;
  const words = readWords(folded, start);
  if (words?.value.lte(MOST_DIGITS) === true) return { exponent: Number(words.value.n), end: words.end };
  const digits = /^([0-9]{1,2})(?:th)?(?![0-9a-z])/.exec(folded.slice(start, start + 6));
  return digits === null ? null : { exponent: Number(digits[1]), end: start + digits[0].length };
}

/** Minus five, negative one half: the number behind, below zero, with the word for it. */
function readNegative(folded: string, at: number, start: number, text: string): NumberReading | null {
  const found = /^(?:[a-z]+|[0-9])/.exec(folded.slice(at, at + 14))?.[0] ?? '';
  const number = readNumber(folded, at, found, text);
  if (number === null || number.rule === 'en.idiom') return number;
  return { ...number, start, value: number.value.neg(), negative: true };
}

/** A hundredth, a twenty-first: where nothing follows that it would order. */
function readArticleFraction(
  folded: string,
  at: number,
  found: string,
  article: number,
): NumberReading | null {
  const end = at + found.length;
  if (!/^(?:$|[.,;)]|\sof\s)/.test(folded.slice(end, end + 4))) return null;
  const fraction = readWordFraction(`one ${found.slice(article)}`, 0);
  const single = EN_DENOMINATORS[found.slice(article)] ?? LARGE[found.slice(article)];
  const below = fraction?.denominator ?? single;
  if (below === undefined || below === null) return null;
  return buildNumber(at, end, exact(1, below), 'en.fraction.words', {
    inWords: true,
    shape: 'fraction',
    denominator: below,
  });
}

/** Two thousandth, five millionth: an ordinal, where no plural makes a fraction of it. */
const SCALE_ORDINAL = /^[\s-](hundredth|thousandth|millionth|billionth|trillionth)(?![a-z])/;
const LARGE: Readonly<Record<string, number>> = wordTable({
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
});

function wordFraction(at: number, { end, value, denominator }: WordFraction): NumberReading {
  return buildNumber(at, end, value, 'en.fraction.words', {
    inWords: true,
    shape: denominator === null ? null : 'fraction',
    denominator,
    place: -1,
    lastPlace: -1,
  });
}

const OVER = /^ over /;

/** One over three, 1 over 3: a fraction told with its line, where nothing is counted behind. */
function readOver(folded: string, at: number, above: Numeral): NumberReading | null {
  if (!OVER.test(folded.slice(above.end, above.end + 6)) || !above.value.lt(exact(MOST_OVER))) return null;
  const from = above.end + 6;
  const below = readWords(folded, from) ?? readDigits(folded, from, folded);
  if (below === null || !below.value.gt(above.value)) return null;
  if (!/^(?:$|[.,;)?!]|\sof\s)/.test(folded.slice(below.end, below.end + 4))) return null;
  if (/[$€£¥₩]\s?$/.test(folded.slice(Math.max(0, at - 2), at))) return null;
  return buildNumber(at, below.end, above.value.div(below.value), 'en.fraction.over', {
    inWords: true,
    shape: 'fraction',
    denominator: Number(below.value.n),
  });
}

/** No numerator that is told so is greater. */
const MOST_OVER = 100;

/** "About a twenty-third of that": a part, and no place. */
function partInOrdinal(
  folded: string,
  at: number,
  { end, value }: { readonly end: number; readonly value: Exact },
  [written, word = '']: RegExpExecArray,
): NumberReading | null {
  const isPart =
    /(?:^|[^a-z])a\s$/.test(folded.slice(Math.max(0, at - 3), at)) &&
    /^\sof\s/.test(folded.slice(end + written.length, end + written.length + 4));
  if (!isPart || value.lt(exact(20))) return null;
  const many = value.add(exact(EN_ORDINALS[word] ?? 1));
  return buildNumber(at, end + written.length, exact(1).div(many), 'en.number.words', {
    inWords: true,
    shape: 'fraction',
    denominator: Number(many.n),
  });
}

/** Which one, this one, another one: "one" stands for a thing that was named. */
function isPronoun(folded: string, at: number, end: number): boolean {
  return (
    folded.slice(at, end) === 'one' &&
    /\b(?:which|this|that|another|each|every|any|previous)\s$/.test(folded.slice(Math.max(0, at - 10), at)) &&
    !/^[\s-](?:in|out|of|hundred|thousand|million|billion|trillion|per|point|percent|percentage)\b/.test(
      folded.slice(end, end + 12),
    )
  );
}

function readDigitNumber(folded: string, at: number, text: string): NumberReading | null {
  const slashed = readSlashed(folded, at, 'en.number.slashed');
  if (slashed !== null) return slashed;
  const numeral = readDigits(folded, at, text);
  if (numeral === null) return null;
  const raised = readRaised(folded, at, numeral, 'en.number.power');
  if (raised !== null) return raised;
  const power = readPower(folded, numeral.end) ?? spokenPower(folded, numeral.end);
  const sign = /(?:^|[\s(])(?:[-−]\$?|[$€£]-)$|\bminus\s$/.exec(folded.slice(Math.max(0, at - 7), at));
  const negative = sign !== null && !/[0-9]\s?-$/.test(folded.slice(Math.max(0, at - 3), at));
  if (power !== null)
    return buildNumber(
      negative ? signStart(folded, at) : at,
      power.end,
      (negative ? numeral.value.neg() : numeral.value).mul(powerOfTen(power.exponent)),
      'en.number.power',
      {
        place: numeral.place + power.exponent,
        lastPlace: numeral.lastPlace + power.exponent,
        negative,
      },
    );
  const ordinal = /^(?:st|nd|rd|th)(?![a-z])/.exec(folded.slice(numeral.end, numeral.end + 3));
  if (ordinal !== null)
    return buildNumber(at, numeral.end + 2, numeral.value, 'en.ordinal.digits', { shape: 'rank' });
  const over = readOver(folded, at, numeral);
  if (over !== null) return over;
  const from = negative && folded.charAt(at - 1) !== '$' ? signStart(folded, at) : at;
  return buildNumber(from, numeral.end, negative ? numeral.value.neg() : numeral.value, 'en.number.digits', {
    place: numeral.place,
    lastPlace: numeral.lastPlace,
    negative,
  });
}

/** Where the minus sign or its word before a number begins. */
function signStart(folded: string, at: number): number {
  return at - (/(?:-|minus\s)$/.exec(folded.slice(Math.max(0, at - 6), at))?.[0].length ?? 0);
}

function readFold(folded: string, at: number, found: string): NumberReading | null {
  const word = found.slice(0, -4);
  const value = EN_ONES[word] ?? EN_TENS[word] ?? (word === 'hundred' ? 100 : undefined);
  return value === undefined ||
    /^\s(?:aim|purpose|problem|question|challenge|reason)/.test(
      folded.slice(at + found.length, at + found.length + 12),
    )
    ? null
    : buildNumber(at, at + found.length, exact(value), 'en.multiple.fold', {
        inWords: true,
        shape: 'multiple',
      });
}
