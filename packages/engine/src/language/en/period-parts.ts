import type { Grain } from '../../period/period.ts';
import { monthRun, type Part, twoDigits } from '../../period/readings.ts';
import { EN_ONES, EN_TENS } from './numerals.ts';

/** The months by their first three letters, in order. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name, as a pattern over folded text. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)(?![a-z])';
/** A month's name has a capital: May, not may. */
export const MONTH_WRITTEN =
  /J(?:an|un|ul|AN|UN|UL)|F(?:eb|EB)|M(?:ar|ay|AR|AY)|A(?:pr|ug|PR|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC)/;
/** A count, as a pattern: `12`, `a`, `three`. */
export const COUNT = `[0-9]{1,3}|an?|${[...Object.keys(EN_ONES), ...Object.keys(EN_TENS)].filter((word) => word !== 'zero').join('|')}`;
/** Four digits that can be a year; `YEAR_END` keeps out numbers that go on. */
export const YEAR = '(?:19|20)[0-9]{2}';
export const YEAR_END = '(?![0-9%/]|[.,][0-9]|-[0-9a-z])';
/** Nothing that the word or number could be the end of stands before. */
export const START = '(?<![a-z0-9.,$€£¥/_-])';
/** A day of a month: `7`, `7th`. */
export const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])';
/** Seasons as runs of months. */
export const SEASONS: Readonly<Record<string, Part>> = {
  spring: '03/05',
  summer: '06/08',
  autumn: '09/11',
  fall: '09/11',
};

/** A quarter or half: "second quarter", "Q2", "1H"; or its first or last months: "first eight months". */
export const QUARTER =
  '(?:first|opening|second|third|fourth|final|closing|last|latter|1st|2nd|3rd|4th)[ -](?:quarter|qtr|half)(?![a-z]|\\s(?:running|straight|in a row|in succession)(?![a-z]))|q[1-4](?![a-z0-9])|h[12](?![a-z0-9])|[1-4]q(?![a-z])|[12]h(?![a-z])' +
  `|(?:first|opening|last|final)\\s(?:${COUNT})\\s(?:months|quarters)|(?:march|june|september|december)\\squarter(?![a-z])`;
/** "April to June", "between January and August", "the July-to-September period". */
export const MONTH_RUN = `(?:between\\s|from\\s)?${MONTH}[ -]?(?:to|and|through|until|-)[ -]?${MONTH}(?:[ -](?:quarter|half|period|months|stretch)(?![a-z]))?`;
/** At the start of a year: what began in its first quarter is meant by no other word. */
const OPENING = '(?:start|beginning|outset)(?=\\sof\\s)';
/** Every part of a year that can stand before its year. */
export const ANY_PART = `${QUARTER}|spring|summer|autumn|fall|early|late|mid|${OPENING}|${MONTH_RUN}|${MONTH}`;

/** `a` → 1, `twelve` → 12, `18` → 18. */
export function countOf(text: string): number {
  if (text === 'a' || text === 'an') return 1;
  return EN_ONES[text] ?? EN_TENS[text] ?? Number(text);
}

/** `quarters` → quarter; years where it is no other unit. */
export function unitOf(text: string): Grain {
  const unit = text.replace(/s$/, '');
  return unit === 'quarter' || unit === 'month' || unit === 'decade' ? unit : 'year';
}

/** `sept.` → 9. */
export function monthOf(text: string): number {
  return MONTHS.indexOf(text.slice(0, 3)) + 1;
}

/** What a run of months is called: the July-to-September | period. */
const RUN_NOUN = new RegExp(`(?<=[ -])(${MONTH})[ -](?:quarter|half|period|months|stretch)$`);

/** "second quarter" → Q2, "first eight months" → 01/08, "late" → Q4, "mid" → the whole year; undefined where it is none. */
export function readPart(words: string): Part | undefined {
  const text = words.replace(RUN_NOUN, '$1');
  const run = /^(first|opening|last|final)\s(\S+)\s(months|quarters)$/.exec(text);
  if (run !== null) {
    const months = countOf(run[2] ?? '') * (run[3] === 'months' ? 1 : 3);
    return run[1] === 'first' || run[1] === 'opening' ? monthRun(1, months) : monthRun(13 - months, 12);
  }
  if (/^(?:start|beginning|outset)$/.test(text)) return 'Q1';
  if (/^(?:march|june|september|december)\squarter$/.test(text)) return `Q${monthOf(text) / 3}`;
  if (/half$|^h[12]$|^[12]h$/.test(text)) return /1|first|opening/.test(text) ? 'H1' : 'H2';
  if (/quarter$|qtr$|^q[1-4]$|^[1-4]q$/.test(text)) {
    const number =
      /[1-4]/.exec(text)?.[0] ??
      ['first', 'second', 'third'].findIndex((word) => text.replace('opening', 'first').startsWith(word)) + 1;
    return `Q${number === 0 ? 4 : number}`;
  }
  if (text in SEASONS) return SEASONS[text];
  if (text === 'early') return 'Q1';
  if (text === 'late') return 'Q4';
  if (text === 'mid') return null;
  const named = text.match(/[a-z]{3,}/g)?.filter((word) => MONTHS.includes(word.slice(0, 3))) ?? [];
  const months = named.map(monthOf);
  if (months.length === 2)
    return /\sand\s/.test(text) && !text.startsWith('between')
      ? undefined
      : monthRun(months[0] ?? 0, months[1] ?? 0);
  return twoDigits(String(months[0] ?? 0), 12);
}

/** Which year "last", "that" or "the following" means, and whether from the document's date or the year spoken of. */
export function yearOf(
  word: string,
): readonly [kind: 'document-relative' | 'carried-relative', offset: number] {
  if (/^(?:last|this|next)$/.test(word))
    return ['document-relative', word === 'last' ? -1 : word === 'next' ? 1 : 0];
  return [
    'carried-relative',
    /previous|preceding|prior|before/.test(word) ? -1 : /following|next|after/.test(word) ? 1 : 0,
  ];
}

/** `('may', '7th')` → `05-07`; undefined where it is no day. */
export function datePart(month: string, day: string): Part | undefined {
  const number = twoDigits(String(Number.parseInt(day, 10)), 31);
  return number === undefined ? undefined : `${twoDigits(String(monthOf(month)), 12)}-${number}`;
}

/** Whether a month beside a day is written as one: with a capital, beside a year, or a full name that means nothing else. */
export function isMonthWritten(
  written: string,
  month: string | undefined,
  year: string | undefined,
): boolean {
  if (MONTH_WRITTEN.test(written) || year !== undefined) return true;
  return month !== undefined && month.length > SHORT && month !== 'march' && month !== 'may';
}

/** Abbreviations of months are no longer. */
const SHORT = 4;

/** `('10', '31')`, `('31', '10')` → `10-31`; undefined where either could be the day. */
export function dayAndMonth(first: string, second: string): Part | undefined {
  const [a, b] = Number(first) > 12 ? [second, first] : [first, second];
  const [month, day] = [twoDigits(a, 12), twoDigits(b, 31)];
  const told = Number(b) > 12 || a === b;
  return month === undefined || day === undefined || !told ? undefined : `${month}-${day}`;
}
