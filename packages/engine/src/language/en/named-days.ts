import type { PeriodRule } from '../../period/period-rule.ts';
import { absolute, partOnly } from '../../period/readings.ts';

/** Month and day of days that have a name. */
const DAYS: Readonly<Record<string, string>> = {
  "new year's eve": '12-31',
  "new year's day": '01-01',
  'christmas eve': '12-24',
  'christmas day': '12-25',
};

/** New Year's Eve, Christmas Day 2024. */
export const EN_NAMED_DAYS: PeriodRule = {
  id: 'en.period.named-day',
  pattern:
    /(?<![a-z-])(new year['’]s (?:eve|day)|christmas (?:eve|day))(?![a-z-])(?:,? ((?:19|20)[0-9]{2})(?![0-9]))?/g,
  read: (match) => {
    const part = DAYS[(match[1] ?? '').replace('’', "'")];
    if (part === undefined) return null;
    return match[2] === undefined ? partOnly(part) : absolute(Number(match[2]), part);
  },
};
