import type { PeriodLanguage, PeriodRule } from '../../period/period-rule.ts';
import {
  absolute,
  absoluteRange,
  away,
  each,
  latestPart,
  monthRun,
  partOnly,
  relativeYear,
  sameStretch,
  spanBack,
  twoDigits,
} from '../../period/readings.ts';
import { EN_MONTH_TO_MONTH } from './month-to-month.ts';
import { EN_NAMED_DAYS } from './named-days.ts';
import { isAside, isEdition, isName, isOfRecord, isYear, useOf } from './period-context.ts';
import {
  ANY_PART,
  COUNT,
  countOf,
  DAY,
  datePart,
  dayAndMonth,
  isMonthWritten,
  MONTH,
  MONTH_RUN,
  MONTH_WRITTEN,
  MONTHS,
  monthOf,
  QUARTER,
  readPart,
  SEASONS,
  START,
  unitOf,
  YEAR,
  YEAR_END,
  yearOf,
} from './period-parts.ts';
import { EN_PERIODS_AWAY } from './periods-away.ts';

function dated(year: string | undefined, month: string | undefined, day: string | undefined) {
  const part = datePart(month ?? '', day ?? '');
  if (part === undefined) return null;
  return year === undefined ? partOnly(part) : absolute(Number(year), part);
}

/** The months of what ends with one: the quarter to June. */
const LENGTHS: Readonly<Record<string, number>> = { year: 12, half: 6, quarter: 3 };
/** "Since the start of 2022" counts from that year, "at the start of 2022" is its beginning alone. */
const OPENS_YEAR = /^(?:start|beginning|outset)$/;
const AT = /\bat\s$/;

const RULES: readonly PeriodRule[] = [
  EN_NAMED_DAYS,
  {
    id: 'en.period.date',
    pattern: /(?<![0-9./_=-])((?:19|20)[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})(?![0-9]|-[0-9])/g,
    read: (match) => {
      const [month, day] = [twoDigits(match[2] ?? '', 12), twoDigits(match[3] ?? '', 31)];
      return month === undefined || day === undefined ? null : absolute(Number(match[1]), `${month}-${day}`);
    },
  },
  {
    id: 'en.period.date-year-last',
    pattern: /(?<![0-9./_=-])([0-9]{1,2})([-./])([0-9]{1,2})\2((?:19|20)[0-9]{2})(?![0-9]|[./-][0-9])/g,
    read: (match) => {
      const part = dayAndMonth(match[1] ?? '', match[3] ?? '');
      return part === undefined ? null : absolute(Number(match[4]), part);
    },
  },
  {
    id: 'en.period.year-month',
    pattern: /(?<![0-9./_=-])((?:19|20)([0-9]{2}))[-/](0[1-9]|1[0-2])(?![0-9a-z%/]|[.,][0-9]|-[0-9a-z])/g,
    read: (match) =>
      Number(match[3]) > Number(match[2]) ? null : absolute(Number(match[1]), match[3] ?? null),
  },
  {
    id: 'en.period.day-month',
    pattern: new RegExp(
      `(?<![a-z0-9.,$€£-])(${DAY})\\s(?:of\\s)?(${MONTH})(?:,?\\s(${YEAR})(?![0-9]))?`,
      'g',
    ),
    read: (match, written) =>
      isMonthWritten(written, match[2], match[3]) ? dated(match[3], match[2], match[1]) : null,
  },
  {
    id: 'en.period.month-day',
    pattern: new RegExp(
      `(?<![a-z-])(${MONTH})\\s(${DAY})(?!,[0-9]{3}|\\.[0-9]|%|\\s(?:percent|per cent|million|billion|of))(?:,?\\s(${YEAR})(?![0-9]))?`,
      'g',
    ),
    read: (match, written) =>
      isMonthWritten(written, match[1], match[3]) ? dated(match[3], match[1], match[2]) : null,
  },
  {
    id: 'en.period.year-range',
    pattern: new RegExp(
      `${START}(between\\s|from\\s)?(${YEAR})\\s?(-|to\\s|and\\s|until\\s|through\\s)\\s?(${YEAR}|[0-9]{2})(?![0-9%/]|[.,][0-9]|-[0-9])`,
      'g',
    ),
    read: (match, written) => {
      const [, lead, year = '', joint = '', last = ''] = match;
      /** "In 2025", and on the next line "- 60 models". */
      if (written.includes('\n-')) return null;
      if (joint.startsWith('and') ? lead !== 'between ' : lead === 'between ' && joint !== '-') return null;
      if (last.length === 2 && joint !== '-') return null;
      return absoluteRange(
        Number(year),
        null,
        Number(last.length === 2 ? year.slice(0, 2) + last : last),
        null,
      );
    },
  },
  EN_MONTH_TO_MONTH,
  {
    id: 'en.period.years-to-year',
    pattern: new RegExp(
      `${START}(?:in|over|during)\\sthe\\s(?:(${COUNT})\\s)?(?:years|(decade))\\s(?:to|through|until|ending)\\s(${YEAR})${YEAR_END}`,
      'g',
    ),
    read: (match) => {
      if (match[1] === undefined && match[2] === undefined) return null;
      const length = countOf(match[1] ?? 'a') * (match[2] === undefined ? 1 : 10);
      const reading = absoluteRange(Number(match[3]) - length, null, Number(match[3]), null);
      return reading === null ? null : { ...reading, use: 'over' };
    },
  },
  {
    id: 'en.period.part-of-year',
    pattern: new RegExp(
      `${START}(?:the\\s)?(?:(${ANY_PART})(?:\\sof\\s|\\sin\\s|,\\s|[ -])(?:calendar\\s)?(${YEAR})${YEAR_END}|(${YEAR})(?:[ -]?(q[1-4]|h[12])(?![a-z0-9])|'s\\s(${QUARTER})))`,
      'g',
    ),
    read: (match, written, { before }) => {
      const words = match[1] ?? match[4] ?? match[5] ?? '';
      const part = OPENS_YEAR.test(words) && !AT.test(before) ? undefined : readPart(words);
      const isMonth = MONTHS.includes(words.slice(0, 3)) || /^(?:between|from)/.test(words);
      if (part === undefined || (isMonth && !MONTH_WRITTEN.test(written))) return null;
      if (/^(?:fall|spring|summer|autumn)\sin\s/.test(match[0])) return null;
      return absolute(Number(match[2] ?? match[3]), part);
    },
  },
  {
    id: 'en.period.part-of-short-year',
    pattern: /(?<![a-z0-9])(?:(q[1-4]|h[12])\s?'?|([1-4]q|[12]h)'?)([12][0-9])(?![0-9a-z%]|[.,][0-9])/g,
    read: (match, written) => {
      const part = readPart(match[1] ?? match[2] ?? '');
      return part === undefined || !/[QH]/.test(written) ? null : absolute(2000 + Number(match[3]), part);
    },
  },
  {
    id: 'en.period.part-of-relative-year',
    pattern: new RegExp(
      `${START}(?:the\\s)?(${ANY_PART})\\s(?:(?:of|in)\\s)?(?:(last|this|next|that)|the\\s(?:(same|following|previous|preceding|prior)\\s)?)\\s?year(?![a-z-])(?:\\s(before|after|earlier)(?![a-z]))?`,
      'g',
    ),
    read: (match, written, { before }) => {
      const words = match[1] ?? '';
      const part = OPENS_YEAR.test(words) && !AT.test(before) ? undefined : readPart(words);
      if (
        part === undefined ||
        ((MONTHS.includes(words.slice(0, 3)) || /^(?:between|from)/.test(words)) &&
          !MONTH_WRITTEN.test(written))
      )
        return null;
      const word = match[2] ?? match[3] ?? match[4];
      return word === undefined ? partOnly(part) : relativeYear(...yearOf(word), part);
    },
  },
  {
    id: 'en.period.relative-part',
    pattern: new RegExp(
      `${START}((?<!\\bthe\\s)last|this|next|that)\\s(year|quarter|month)(?:'s)?(?![a-z-])(?:\\s((?:first|second|third|fourth|final|last)[ -](?:quarter|half)))?`,
      'g',
    ),
    read: (match) => {
      const [, word = '', unit = '', words] = match;
      const part = words === undefined ? null : readPart(words);
      if (part === undefined || (words !== undefined && unit !== 'year')) return null;
      const [kind, offset] = yearOf(word);
      return part === null ? away(kind, unitOf(unit), offset) : relativeYear(kind, offset, part);
    },
  },
  {
    id: 'en.period.relative-season',
    pattern: /(?<![a-z0-9-])(?:(?:last|this) (spring|summer|autumn)|last (fall))(?![a-z])/g,
    read: (match) => latestPart(SEASONS[match[1] ?? match[2] ?? ''] ?? null, 'begun'),
  },
  {
    id: 'en.period.months-to',
    pattern: new RegExp(
      `${START}(?:(?:the\\s)?(${COUNT})(?:\\smonths|[ -]month\\speriod)|the\\s(year|half|quarter))\\s(?:to|ended|ending|through)\\s(?:in\\s)?(?:the\\send\\sof\\s)?(${MONTH})(?:\\s[0-9]{1,2}(?![0-9]))?(?:,?\\s(${YEAR})(?![0-9]))?`,
      'g',
    ),
    read: (match) => {
      const length = match[1] === undefined ? (LENGTHS[match[2] ?? ''] ?? 0) : countOf(match[1]);
      const last = monthOf(match[3] ?? '');
      if (!(length >= 1 && length <= 12)) return null;
      const part = monthRun(((last - length + 12) % 12) + 1, last);
      if (part === undefined) return null;
      return match[4] === undefined ? partOnly(part) : absolute(Number(match[4]), part);
    },
  },
  {
    id: 'en.period.decade',
    pattern: /(?<![a-z0-9-])(?:the\s)?(?:(?:early|mid|late)[ -])?((?:19|20)[0-9]0)'?s(?![a-z])/g,
    read: (match) => ({
      reference: { kind: 'absolute', from: match[1] ?? '', to: String(Number(match[1]) + 9) },
      grain: 'decade',
    }),
  },
  {
    id: 'en.period.year',
    pattern: new RegExp(`${START}(${YEAR})${YEAR_END}`, 'g'),
    read: (match, _, around) =>
      isYear(around) || isEdition(around, match[0]) ? absolute(Number(match[1]), null) : null,
  },
  {
    id: 'en.period.short-year',
    pattern: /(?<=(?:in|since|of|from|by|to|until) )'([0-2][0-9])(?![0-9a-z%]|[.,][0-9])/g,
    read: (match) => absolute(2000 + Number(match[1]), null),
  },
  {
    id: 'en.period.same-part-of-year',
    pattern:
      /(?<![a-z])(?:the )?(?:same|corresponding|year-earlier|year-ago|comparable) (?:period|quarter|month|half|time|point|stretch)(?: (?:of |in )?(?:last year|a year (?:earlier|before|ago)|the (?:year before|previous year|prior year|preceding year)))/g,
    read: (_, __, { before }) => ({
      ...away('carried-relative', 'year', -1),
      usualUse: /(?:^|[.!?"]\s)(?:in|over|during)\s$/.test(before) ? 'at' : 'base',
    }),
  },
  {
    id: 'en.period.year-earlier-period',
    pattern: /(?<![a-z])(?:the |a )?year[- ](?:earlier|ago) (?:period|quarter|month|level)(?![a-z])/g,
    read: () => ({ ...away('carried-relative', 'year', -1), usualUse: 'base' }),
  },
  ...EN_PERIODS_AWAY,
  {
    id: 'en.period.month-of-list',
    pattern: new RegExp(`${START}the\\s(${MONTH})(?=\\s(?:list|ranking|rankings)(?![a-z]))`, 'g'),
    read: (match, written) =>
      MONTH_WRITTEN.test(written) ? partOnly(twoDigits(String(monthOf(match[1] ?? '')), 12) ?? null) : null,
  },
  {
    id: 'en.period.neighbour',
    pattern:
      /(?<![a-z])(?:the (year|quarter|month|decade) (before|after)(?=[.,;:)?!']|$|\s(?:and|but|when|while|as|according|to|in|by|for|it|they|was|were|or|with)\s|\s-)|(?:the )?(previous|preceding|prior) (year|quarter|month|decade)|the (following|next) (year|quarter|month))(?![a-z-])/g,
    read: (match, _, { before }) => {
      const word = match[2] ?? match[3] ?? match[5] ?? '';
      if (word === 'next' && /(?:over|within|for|during)\s$/.test(before)) return null;
      return away('carried-relative', unitOf(match[1] ?? match[4] ?? match[6] ?? ''), yearOf(word)[1]);
    },
  },
  {
    id: 'en.period.same-year',
    pattern:
      /(?<![a-z])(?:the )?same (year|quarter|month|decade)(?![a-z-])|(?<![a-z] of |[a-z])the (year)'s(?![a-z])/g,
    read: (match) => away('carried-relative', unitOf(match[1] ?? match[2] ?? ''), 0),
  },
  {
    id: 'en.period.same-stretch',
    pattern: new RegExp(
      `(?<![a-z])(?:(?:the\\s)?same\\s(?:period|half|stretch|span|timeframe|time\\sframe|(?:${COUNT})\\s(?:years|months|quarters))|(?:over|in|during|within)\\sthe\\ssame\\s(?:time|years|interval)|(?:over|in|during)\\s(?:that|this)\\s(?:period|time|stretch|span)|(?:over|during)\\sthose\\syears|at\\sthat\\stime)(?![a-z-])`,
      'g',
    ),
    read: () => sameStretch(),
  },
  {
    id: 'en.period.span-back',
    pattern: new RegExp(
      `(?<![a-z-])(over|in|within|during|for)\\s(?:just\\s|only\\s|barely\\s|about\\s|roughly\\s|as\\slittle\\sas\\s)?(the\\s)?(?:those\\s|these\\s)?(?:(past|last|previous|space\\sof|span\\sof|course\\sof)\\s)?(?:(?:a\\s)?(single)\\s(year|quarter|month|decade)|(${COUNT})\\s(years|quarters|months|decades|year|quarter|month|decade)|(year|quarter|month|decade))(?![a-z'-])(?!\\s(?:running|straight|consecutive|ago|earlier|later|on|to|of|old|in\\sa\\srow|hence|time|when|that|where|like|since|after|following|before|from\\snow))`,
      'g',
    ),
    read: (match, _, { before }) => {
      const [, preposition, the, past, single, singleUnit, count, unit, bare] = match;
      if (preposition === 'for' && past === undefined) return null;
      if (
        bare !== undefined &&
        (past === undefined || (past === 'last' && bare !== 'year' && bare !== 'decade'))
      )
        return null;
      if (the !== undefined && past === undefined) return null;
      if (
        the === undefined &&
        past === 'last' &&
        bare !== undefined &&
        /^(?:for|in|during)$/.test(preposition ?? '')
      )
        return null;
      if (/(?:for|aged)\s$/.test(before)) return null;
      return spanBack(
        unitOf(singleUnit ?? unit ?? bare ?? ''),
        single !== undefined || count === undefined ? 1 : countOf(count),
      );
    },
  },
  {
    id: 'en.period.each',
    pattern:
      /(?<![a-z])(?:(?:every|each)\s(?:single\s)?(year|quarter|month)(?![a-z-])|(year|quarter|month) after \2(?![a-z])|annually(?![a-z]))/g,
    read: (match) => each(unitOf(match[1] ?? match[2] ?? 'year')),
  },
  {
    id: 'en.period.part',
    pattern: new RegExp(
      `${START}(?:the\\s)?(?:(${QUARTER})(?!\\sof\\s(?:the\\s)?[a-z]|\\s(?:century|marathon))|(${MONTH_RUN}))`,
      'g',
    ),
    read: (match, written, { before }) => {
      if (
        match[1] !== undefined &&
        /^(?:h[12]|[12]h|[1-4]q)$/.test(match[1]) &&
        !/(?:in|for|of|during|the)\s$/.test(before)
      )
        return null;
      if (/^last\squarter$/.test(match[1] ?? '') || (match[2] !== undefined && !MONTH_WRITTEN.test(written)))
        return null;
      const part = readPart(match[1] ?? match[2] ?? '');
      return part === undefined ? null : partOnly(part);
    },
  },
  {
    /** "67.6% in the first, 70.2% in the second quarter of 2025" the other way round: what is counted is said before. */
    id: 'en.period.part-left-out',
    pattern:
      /(?<=\b(?:in|for|during) )the (first|second|third|fourth)(?=[.,;:)]|$|\s(?:and|but|to|from|while)\s)/g,
    read: (match, _, { before }) => {
      const noun = [...before.matchAll(/\b(?:quarter|half)(?![a-z])/g)].at(-1)?.[0];
      const year = [...before.matchAll(/\bof\s((?:19|20)[0-9]{2})(?![0-9])/g)].at(-1)?.[1];
      const part = noun === undefined ? undefined : readPart(`${match[1]} ${noun}`);
      if (part === undefined) return null;
      return year === undefined ? partOnly(part) : absolute(Number(year), part);
    },
  },
  {
    id: 'en.period.month',
    pattern: new RegExp(`${START}(${MONTH})(?!\\s[0-9])`, 'g'),
    read: (match, written, { before }) => {
      if (
        !MONTH_WRITTEN.test(written) ||
        (match[0] !== 'may' && match[0].length < 4) ||
        match[0].endsWith('.')
      )
        return null;
      if (
        !/(?:^|[\s(-])(?:in|by|since|last|until|till|from|to|of|during|early|late|mid|this|through|between|and|for|than|before|after)[\s-]$/.test(
          before,
        )
      )
        return null;
      const part = twoDigits(String(monthOf(match[1] ?? '')), 12) ?? null;
      const latest = /(?:^|[\s(])(last|this)\s$/.exec(before)?.[1];
      return latest === undefined ? partOnly(part) : latestPart(part, latest === 'last' ? 'over' : 'begun');
    },
  },
];

/** English periods: the second quarter of 2025, last year, since 2013, over the past decade. */
export const EN_PERIODS: PeriodLanguage = {
  rules: RULES,
  useOf,
  isAside,
  isOfRecord,
  leadsOn: ({ after }) => /^,?\swhen\s/.test(after),
  isName,
  isEdition,
  publishedLabels:
    'first published|originally published|date published|published|publication date|publish date|pub date|date of publication|posted|issued|release date|date|filed',
  updatedLabels: '(?:last )?(?:updated|modified|revised)',
};
