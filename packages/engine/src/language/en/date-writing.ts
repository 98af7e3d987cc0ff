import type { DateWriting } from '../date-writing.ts';

/** English: Thursday, 7 May 2026, 3 pm; by Jane Doe, May 7, 2026. */
export const EN_DATE_WRITING: DateWriting = {
  marks: { year: '', month: '', day: null, hour: '' },
  months: 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|'),
  dayEnding: '(?:st|nd|rd|th)?',
  halfDays: 'am|pm',
  weekdayBefore: '[a-z]{3,6}day,?\\s',
  weekdayBehind: '\\([a-z]{1,9}\\)',
  authorBefore: 'by\\s[^.!?0-9]{3,40},\\s',
  authorBehind: null,
  authorTitle: null,
  labelSubject: '(?:article|story|post|page)\\s(?:was\\s)?',
  labelTail: '(?:on\\s)?(?:[a-z]{3,9},?\\s)?',
  isPlace: (_before, written) =>
    /^[\s*_]{0,4}(?:[A-Z][A-Za-z.]*(?:[ ,]\s?[A-Z][A-Za-z.]*){0,4}[,\s]\s?(?:[-—–]\s)?)?$/.test(written),
};
