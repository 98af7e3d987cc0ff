import type { Grain, PeriodReference } from '../../period/period.ts';
import { grainOf, type PeriodLanguage, type PeriodReading, type PeriodRule, twoDigits, yearPart } from '../../period/period-rule.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?';
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20 };
const COUNT = '(?:[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const YEAR = '(?<![0-9.,$€£a-z-])((?:19|20)[0-9]{2})(?![0-9,]*[0-9]|%)';

function countOf(text: string): number {
  return COUNTS[text] ?? Number(text);
}

function monthOf(text: string): string {
  const index = MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}

function absolute(from: string | null, to: string | null, grain: Grain): PeriodReading {
  return { reference: { kind: 'absolute', from, to }, grain };
}

function at(text: string, part: string | null): PeriodReading {
  return absolute(text, text, grainOf(part));
}

function partOf(ordinal: string, unit: string): string | null {
  const number = ORDINALS[ordinal] ?? 0;
  if (unit === 'half') return number <= 2 ? `H${number}` : null;
  return `Q${number}`;
}

function relative(kind: 'document-relative' | 'carried-relative', offset: number, part: string | null): PeriodReference {
  return { kind, grain: part === null ? 'year' : grainOf(part), offset, part };
}

function unitOf(text: string): Grain {
  return text.startsWith('quarter') ? 'quarter' : text.startsWith('month') ? 'month' : 'year';
}

const RULES: readonly PeriodRule[] = [
  {
    id: 'en.period.iso-date',
    pattern: /(?<![0-9.])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])/g,
    read: (match) => at(`${match[1]}-${match[2]}-${match[3]}`, `${match[2]}-${match[3]}`),
  },
  {
    id: 'en.period.day-month-year',
    pattern: new RegExp(`(?<![0-9.,])([0-9]{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s((?:19|20)[0-9]{2})`, 'g'),
    read: (match) => {
      const day = twoDigits(match[1] ?? '', 31);
      const part = `${monthOf(match[2] ?? '')}-${day}`;
      return day === null ? null : at(`${match[3]}-${part}`, part);
    },
  },
  {
    id: 'en.period.month-day-year',
    pattern: new RegExp(`(?<![a-z])${MONTH}\\s([0-9]{1,2})(?:st|nd|rd|th)?,\\s((?:19|20)[0-9]{2})`, 'g'),
    read: (match) => {
      const day = twoDigits(match[2] ?? '', 31);
      const part = `${monthOf(match[1] ?? '')}-${day}`;
      return day === null ? null : at(`${match[3]}-${part}`, part);
    },
  },
  {
    id: 'en.period.year-range',
    pattern: /(?<![0-9.,$€£a-z-])(?:between\s|from\s)?((?:19|20)[0-9]{2})\s?(?:-|–|to|and|until|through)\s?((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9%])/g,
    read: (match) => {
      const joint = /\band\b/.test(match[0]) && !/^between/.test(match[0]);
      const short = (match[2] ?? '').length === 2;
      if (joint || (short && !/[-–]/.test(match[0]))) return null;
      const end = short ? `${(match[1] ?? '').slice(0, 2)}${match[2]}` : (match[2] ?? '');
      return Number(end) > Number(match[1]) ? { ...absolute(match[1] ?? '', end, 'year'), use: 'at' } : null;
    },
  },
  {
    id: 'en.period.part-of-year',
    pattern: new RegExp(`(?<![a-z0-9])(?:the\\s)?(?:${ORDINAL}[\\s-](quarter|half)\\s(?:of\\s|in\\s)?((?:19|20)[0-9]{2})|(q[1-4]|h[12])\\s(?:of\\s)?((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})[\\s-](q[1-4]|h[12]))(?![0-9])`, 'g'),
    read: (match) => {
      const part = match[1] ? partOf(match[1], match[2] ?? '') : (match[4] ?? match[6 + 1] ?? '').toUpperCase();
      const year = match[3] ?? match[5] ?? match[6];
      return part === null || year === undefined ? null : at(yearPart(Number(year), part), part);
    },
  },
  {
    id: 'en.period.part-of-relative-year',
    pattern: new RegExp(`(?<![a-z0-9])(?:the\\s)?${ORDINAL}[\\s-](quarter|half)\\sof\\s(last|this|next|that|the same|the following|the previous)(?:\\s)year`, 'g'),
    read: (match) => {
      const part = partOf(match[1] ?? '', match[2] ?? '');
      if (part === null) return null;
      const word = match[3] ?? '';
      const carried = /that|same|following|previous/.test(word);
      const offset = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0;
      return { reference: relative(carried ? 'carried-relative' : 'document-relative', offset, part), grain: grainOf(part) };
    },
  },
  {
    id: 'en.period.month-year',
    pattern: new RegExp(`(?<![a-z])${MONTH}\\s(?:of\\s)?((?:19|20)[0-9]{2})(?![0-9,]*[0-9])`, 'g'),
    read: (match) => at(`${match[2]}-${monthOf(match[1] ?? '')}`, monthOf(match[1] ?? '')),
  },
  {
    id: 'en.period.decade',
    pattern: /(?<![0-9])((?:19|20)[0-9]0)s\b/g,
    read: (match) => absolute(match[1] ?? '', String(Number(match[1]) + 9), 'decade'),
  },
  {
    id: 'en.period.year',
    pattern: new RegExp(`${YEAR}(?!\\s(?:models?|companies|papers|patents|robots|people|respondents|firms|units|edition|systems|startups|jobs))`, 'g'),
    read: (match) => absolute(match[1] ?? '', match[1] ?? '', 'year'),
  },
  {
    id: 'en.period.same-period-of-year',
    pattern: /(?<![a-z])the same (?:period|quarter|month|half|time|point) (?:of |in )?(?:last year|a year (?:earlier|before|ago)|the (?:year before|previous year))/g,
    read: () => ({ reference: { kind: 'carried-relative', grain: 'year', offset: -1, part: null }, grain: 'year', use: 'base' }),
  },
  {
    id: 'en.period.last-year',
    pattern: /(?<![a-z])(last|this|next)\s(year|quarter|month)(?:['’]s)?(?:\s(first|second|third|fourth)\s(quarter|half))?/g,
    read: (match) => {
      const grain = unitOf(match[2] ?? '');
      const offset = match[1] === 'last' ? -1 : match[1] === 'next' ? 1 : 0;
      const part = match[3] === undefined ? null : partOf(match[3], match[4] ?? '');
      return { reference: { kind: 'document-relative', grain: part === null ? grain : grainOf(part), offset, part }, grain: part === null ? grain : grainOf(part) };
    },
  },
  {
    id: 'en.period.ago',
    pattern: new RegExp(`(?<![a-z0-9.,])(${COUNT})\\s(year|quarter|month)s?\\s(ago|earlier|before|previously|later|on|after)(?=[\\s.,;:)]|$)`, 'g'),
    read: (match) => {
      const count = countOf(match[1] ?? '');
      const word = match[3] ?? '';
      if (word === 'on' && count > 12) return null;
      const grain = unitOf(match[2] ?? '');
      const offset = /later|on|after/.test(word) ? count : -count;
      return { reference: { kind: word === 'ago' && count > 1 ? 'document-relative' : 'carried-relative', grain, offset, part: null }, grain };
    },
  },
  {
    id: 'en.period.year-before',
    pattern: /(?<![a-z])the (?:(year|quarter|month) (before|after)|(previous|following|next|preceding|prior) (year|quarter|month))/g,
    read: (match) => {
      const grain = unitOf(match[1] ?? match[4] ?? 'year');
      const word = match[2] ?? match[3] ?? '';
      return { reference: { kind: 'carried-relative', grain, offset: /after|following|next/.test(word) ? 1 : -1, part: null }, grain };
    },
  },
  {
    id: 'en.period.year-on-year',
    pattern: /(?<![a-z])(?:year[- ](?:on|over)[- ]year|yoy|from a year (?:earlier|before|ago)|than (?:a year (?:earlier|before|ago)))/g,
    read: () => ({ reference: { kind: 'carried-relative', grain: 'year', offset: -1, part: null }, grain: 'year', use: 'base' }),
  },
  {
    id: 'en.period.same',
    pattern: /(?<![a-z])(?:(?:the )?same (?:year|period|quarter|month|half)|that (?:year|quarter|month)|over the same (?:period|stretch|years)|at the time)(?![a-z])/g,
    read: () => ({ reference: { kind: 'carried-relative', grain: 'year', offset: 0, part: null }, grain: 'year' }),
  },
  {
    id: 'en.period.span-back',
    pattern: new RegExp(`(?<![a-z])(?:over|in|within|during|for|across)\\s(?:just\\s|only\\s|barely\\s|about\\s)?(?:the\\s)?(?:(?:past|last|previous|space of)\\s)?(?:(${COUNT})\\s(year|quarter|month)s?|(decade|year))(?![a-z-])(?!\\s(?:running|ago|earlier|later|before|in a row|before|after|to))`, 'g'),
    read: (match) => {
      if (match[3] === 'year' && !/(?:past|last|a)\s/.test(match[0])) return null;
      const length = match[3] === 'decade' ? 10 : match[3] === 'year' ? 1 : countOf(match[1] ?? '1');
      const grain = match[3] === undefined ? unitOf(match[2] ?? 'year') : 'year';
      return { reference: { kind: 'span-back', grain, length }, grain, use: 'over' };
    },
  },
  {
    id: 'en.period.each',
    pattern: /(?<![a-z])(?:every|each)\s(year|quarter|month)|(?<![a-z])year after year/g,
    read: (match) => ({ reference: { kind: 'span-back', grain: unitOf(match[1] ?? 'year'), length: 0 }, grain: unitOf(match[1] ?? 'year'), use: 'each' }),
  },
  {
    id: 'en.period.part',
    pattern: new RegExp(`(?<![a-z0-9-])(?:the\\s)?(?:${ORDINAL}[\\s-](quarter|half)(?!\\s(?:of\\s)?(?:the\\s)?(?:world|total|all))|(q[1-4]|h[12])(?![a-z0-9]))`, 'g'),
    read: (match) => {
      const part = match[1] ? partOf(match[1], match[2] ?? '') : (match[3] ?? '').toUpperCase();
      return part === null ? null : { reference: { kind: 'part', part, grain: grainOf(part) }, grain: grainOf(part) };
    },
  },
  {
    id: 'en.period.month',
    pattern: new RegExp(`(?<![a-z])(?:in|by|since|last|until|from|of|during|early|late|mid-)\\s?${MONTH}(?!\\s[0-9])`, 'g'),
    read: (match, written) => {
      if (!/[A-Z]/.test(written.slice(1))) return null;
      const part = monthOf(match[1] ?? '');
      return { reference: { kind: 'part', part, grain: 'month' }, grain: 'month' };
    },
  },
  {
    id: 'en.period.day-month',
    pattern: new RegExp(`(?<![0-9.,])(?:([0-9]{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}|(?<![a-z])${MONTH}\\s([0-9]{1,2})(?:st|nd|rd|th)?)(?![0-9,]*[0-9])`, 'g'),
    read: (match, written) => {
      if (!/[A-Z]/.test(written)) return null;
      const day = twoDigits(match[1] ?? match[4] ?? '', 31);
      const part = `${monthOf(match[2] ?? match[3] ?? '')}-${day}`;
      return day === null ? null : { reference: { kind: 'part', part, grain: 'day' }, grain: 'day' };
    },
  },
];

/** English periods: the second quarter of 2025, last year, since 2013, over the past decade. */
export const EN_PERIODS: PeriodLanguage = {
  rules: RULES,
  useOf: (before, after) => {
    if (/\bsince\s(?:the (?:start|end|beginning) of\s)?$|\bever since\s$|^\s(?:onwards?)\b/.test(before) || /^\s(?:onwards?)\b/.test(after)) return 'since';
    if (/\b(?:by|until|till|up to|through)\s(?:the end of\s|late\s|early\s)?$/.test(before)) return 'until';
    if (/\b(?:than|compared (?:with|to)|against|relative to|versus|vs\.?|from|up on|down on|on)\s(?:in\s|the\s|its?\s|level of\s|that of\s|those of\s)*$/.test(before) || /\bfrom\s[^.;]{0,28}\bin\s$/.test(before)) return 'base';
    return 'at';
  },
  isName: (before, after, text) =>
    (/^(?:19|20)[0-9]{2}$/.test(text) && /\b(?:index|report|robotics|monitor|survey of|outlook|landscape|tracker|gpt|llama|top|fortune)\s$/.test(before)) ||
    /^\s(?:edition|ai index|report|world robotics)/.test(after),
};
