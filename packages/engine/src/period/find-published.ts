import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { parsePeriod } from './calendar.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const NUMERIC = '((?:19|20)[0-9]{2})\\s?[-./년]\\s?([0-9]{1,2})\\s?[-./월]\\s?([0-9]{1,2})';
const LABEL = '(?:입력|발행|등록|승인|기사입력|최초입력|작성|게재|송고|published|posted|updated|date|first published|issued|발행일|게시)';
const LABELLED_NUMERIC = new RegExp(`${LABEL}[\\s:：*_|'"]{0,6}(?:on\\s)?${NUMERIC}`, 'u');
const LABELLED_WORDS = new RegExp(`${LABEL}[\\s:*_|'"]{0,6}(?:on\\s)?(?:[a-z]{3,9},?\\s)?(?:([0-9]{1,2})(?:st|nd|rd|th)?\\s(${MONTHS})\\.?,?\\s((?:19|20)[0-9]{2})|(${MONTHS})\\.?\\s([0-9]{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)[0-9]{2}))`, 'u');
const LINE_NUMERIC = new RegExp(`^[^가-힣a-z0-9]{0,4}(?:\\([^)]{1,16}\\)\\s?)?${NUMERIC}[일.]?[^가-힣a-z]{0,24}$`, 'mu');
const LINE_WORDS = new RegExp(`^[^a-z0-9]{0,4}(?:[a-z .]{2,40}[,—–-]\\s?)?(?:([0-9]{1,2})(?:st|nd|rd|th)?\\s(${MONTHS})\\.?,?\\s((?:19|20)[0-9]{2})|(${MONTHS})\\.?\\s([0-9]{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)[0-9]{2}))`, 'mu');
/** A short line of the head that ends with a date: "Issue 42 · Monday, September 7, 2026". */
const LINE_END_WORDS = new RegExp(`^[^\\n]{0,60}?(?<![0-9])(?:([0-9]{1,2})(?:st|nd|rd|th)?\\s(${MONTHS})\\.?,?\\s((?:19|20)[0-9]{2})|(?<![a-z])(${MONTHS})\\.?\\s([0-9]{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)[0-9]{2}))[^a-z0-9\\n]{0,4}$`, 'mu');

/** How much of the head, and of the foot, is searched. */
const HEAD = 900;
const FOOT = 300;

/**
 * The document's own date as YYYY-MM-DD, where it states one: `입력 2026-05-07 14:20`, `Published 7 May 2026`, a dateline.
 * A date amid prose, or a bare year, is none.
 */
export function findPublished(text: string, language: Language): string | null {
  const head = foldKeepingLines(text.slice(0, HEAD));
  const foot = text.length > HEAD ? foldKeepingLines(text.slice(Math.max(HEAD, text.length - FOOT))) : '';
  for (const part of [head, foot]) {
    const found = numeric(LABELLED_NUMERIC.exec(part)) ?? words(LABELLED_WORDS.exec(part));
    if (found !== null) return found;
  }
  return numeric(LINE_NUMERIC.exec(head)) ?? (language === 'en' ? (words(LINE_WORDS.exec(head)) ?? words(LINE_END_WORDS.exec(head))) : null);
}

function foldKeepingLines(text: string): string {
  return text
    .split('\n')
    .map((line) => foldText(line))
    .join('\n');
}

function numeric(match: RegExpExecArray | null): string | null {
  return match === null ? null : valid(`${match[1]}-${pad(match[2])}-${pad(match[3])}`);
}

function words(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [day, month, year] = match[1] !== undefined ? [match[1], match[2], match[3]] : [match[5], match[4], match[6]];
  const index = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf((month ?? '').slice(0, 3)) + 1;
  return valid(`${year}-${pad(String(index))}-${pad(day)}`);
}

function pad(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}

function valid(date: string): string | null {
  return parsePeriod(date) === null ? null : date;
}
