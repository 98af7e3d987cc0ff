import type { NumberReading, QuantityLanguage } from '../../quantity/number-reading.ts';
import { readEnglishHedge } from './hedges.ts';
import { joinParts, joinRanges, shareScales } from './joined-numbers.ts';
import { EN_DENOMINATORS, EN_ONES, EN_ORDINALS, EN_TENS } from './numerals.ts';
import { readNumber } from './read-number.ts';
import { englishTimeUnit } from './time-units.ts';
import { readUnit } from './unit-behind.ts';

const NUMBER_WORDS = [...Object.keys(EN_ONES), ...Object.keys(EN_TENS)].join('|');
const ORDINAL_WORDS = `first|${Object.keys(EN_ORDINALS).join('|')}`;
const TENS = Object.keys(EN_TENS).join('|');
/** What makes a fraction of an article before it: a hundredth, a twenty-first, and what is no denominator elsewhere: a fortieth. */
const FRACTION_ENDS = `hundredth|thousandth|millionth|billionth|${Object.keys(EN_ORDINALS)
  .filter((ordinal) => !(ordinal in EN_DENOMINATORS) && ordinal !== 'second')
  .join('|')}|(?:${TENS})[\\s-](?:first|${ORDINAL_WORDS})`;
const START = new RegExp(
  `(?<![0-9.,])[0-9]|(?<=(?<![a-z])ca?\\.)[0-9]|(?<![0-9.,a-z])\\.(?=[0-9])|(?<![a-z'’])(?:(?:minus (?=(?:${NUMBER_WORDS})(?![a-z]))|negative (?=(?:${NUMBER_WORDS})(?![a-z])|[0-9]))|an? (?:${FRACTION_ENDS})(?![a-z])|(?:${NUMBER_WORDS}|${ORDINAL_WORDS}|half|quarter|quarters|(?:hundred|thousand)(?= (?:thousand|million|billion)(?![a-z]))|a (?:dozen|hundred|thousand|million|billion|trillion)|dozens?|hundreds|thousands|millions|billions|several|scores of|a handful|doubled|doubling|doubles|double|triple|tripled|trebled|quadrupled|quintupled|halved|halving|twice|thrice|[a-z]{3,6}fold|(?:${TENS})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|runner-up)(?![a-z]))|(?<![0-9a-z])[½⅓⅔¼¾]`,
  'g',
);

/** English quantities: digits and words, scales, currencies, fractions, multiples, ranks. */
export const EN_QUANTITIES: QuantityLanguage = {
  findNumbers: (folded, text) => {
    const numbers: NumberReading[] = [];
    START.lastIndex = 0;
    for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
      const number = readNumber(folded, match.index, match[0], text);
      if (number === null) {
        if (/^(?:an? |minus |negative )/.test(match[0])) START.lastIndex = match.index + 1;
        continue;
      }
      numbers.push(number);
      START.lastIndex = Math.max(number.end, match.index + 1);
    }
    return numbers;
  },
  join: (folded, numbers) => joinRanges(folded, shareScales(folded, joinParts(folded, numbers))),
  readUnit,
  timeUnit: englishTimeUnit,
  readHedge: readEnglishHedge,
  converts: (between) =>
    /^\s?[([]\s?(?:(?:about|around|roughly|approximately|some|or|nearly|almost|equivalent to|equal to|worth|at current (?:exchange )?rates|[=≈~])\s?)*$/.test(
      between,
    ),
  joins: (between, first) =>
    !(/^\s(?:from|to)\s/.test(between) && CHANGED_BY.test(first)) &&
    /** 29 percent more than the 281 of 2024. */
    !/^\s(?:more|fewer|less|higher|lower|larger|smaller|greater|bigger)\sthan\s(?:the\s)?$/.test(between) &&
    (/^(?:\s|,|and|or|to|from|against|versus|compared|with|but|respectively|–|-|→|for|in|on|of|the|last|year|just|about|only|some|around|nearly|over|[0-9]{4})+$/.test(
      between,
    ) ||
      /^,?\s(?:and |to |against |compared with |versus |or )?(?:[a-z']+\s){0,3}$/.test(between)),
};

/** "Up 43% from 150", "rose 18.6% to 530": what a percentage is a change of, and where it ends, is no percentage. */
const CHANGED_BY =
  /\b(?:up|down|by|rose|risen|rise of|grew|grown|climbed|jumped|surged|soared|leapt|gained|advanced|expanded|fell|shrank|shrunk|plunged|tumbled|fallen|dropped|slipped|increased|increase of|declined|decreased)\s(?:about |around |some |nearly |just |only )?[0-9.,]{1,8}\s?(?:%|per ?cent)$/;
