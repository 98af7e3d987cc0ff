import type { PeriodRule } from '../../period/period-rule.ts';
import { absoluteRange } from '../../period/readings.ts';
import { MONTH, MONTH_WRITTEN, readPart, START, YEAR, YEAR_END } from './period-parts.ts';

/** August 2024–August 2025: months of years with a dash between. */
export const EN_MONTH_TO_MONTH: PeriodRule = {
  id: 'en.period.month-to-month',
  pattern: new RegExp(`${START}(${MONTH})\\s(${YEAR})\\s?-\\s?(${MONTH})\\s(${YEAR})${YEAR_END}`, 'g'),
  read: (match, written) => {
    const [first, last] = [readPart(match[1] ?? ''), readPart(match[3] ?? '')];
    if (first === undefined || last === undefined || !MONTH_WRITTEN.test(written)) return null;
    return absoluteRange(Number(match[2]), first, Number(match[4]), last);
  },
};
