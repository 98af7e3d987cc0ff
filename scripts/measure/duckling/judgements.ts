// Sorts what Duckling expects and we do not find. Cannot tell more than the words of a case do.
import type { Judgement } from '../measured-set.ts';
import type { DucklingFound, DucklingValue } from './value.ts';

function principle(id: string, sentence: string): Judgement {
  return { id, onPrinciple: true, sentence };
}

function failure(id: string, sentence: string): Judgement {
  return { id, onPrinciple: false, sentence };
}

const NO_PERIOD = principle(
  'no-period',
  'clock times, weekdays, feasts, seasons and days told from today, without year, month or quarter: nothing that a statistic has for its period',
);
const PERIOD = failure(
  'period',
  'a date or stretch with a year, a month or a quarter that we miss, or read in parts',
);
const FEAST = principle('feast', 'a feast with its year: no statistic is told for the day of a feast');
const VAGUE = principle('vague', '“few”, “a few”: a vague amount, which claims nothing by our definition');
const ARTICLE = principle(
  'article',
  '“a pound”, “an hour”, “single”: an article or an adjective is no number that a text states',
);
const MILLION = principle(
  'million',
  'm and k behind a number are a million and a thousand in news, no metres, minutes or kilometres',
);
const FROM_TO = principle(
  'from-to',
  'from A to B: two figures, which may be a change, where Duckling has an interval',
);
const PRODUCT = principle(
  'product',
  'what is measured (of sugar) is not part of a quantity; the number and its unit are found',
);
const COMPOUND = failure(
  'compound',
  'a length of time or of a way told in two units, or in a part of one (an hour and 45 minutes, half a litre): we read each part by itself',
);
const MONEY = failure(
  'money',
  'an amount of money before whose number a noun stands, that is told in two parts of a foreign currency, or by a name that we do not know',
);
const UNIT = failure('unit', 'the number is found, the unit behind it is none that we read');
const OTHER = failure('other', 'a number that we miss or take for another');

const HAS_PERIOD =
  /(?:19|20)[0-9]{2}|년|월|분기|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|year|month|decade|century|[0-9][/.-][0-9]/i;

/** Why a case is not right. */
export function judgementOf(
  dimension: string,
  expected: DucklingValue,
  input: string,
  found: readonly DucklingFound[],
): Judgement {
  if (dimension === 'Time') {
    if (expected.negative || !HAS_PERIOD.test(input)) return NO_PERIOD;
    return /[Hh]oliday/.test(expected.written) && !HAS_PERIOD.test(input.replace(/(?:19|20)[0-9]{2}/, ''))
      ? FEAST
      : PERIOD;
  }
  if (/^(?:a )?few$/.test(input)) return VAGUE;
  if (/\(Just /.test(expected.written)) return PRODUCT;
  if (
    /^(?:an? (?!hundred|thousand|million|dozen|half|quarter|third|few)|single)/i.test(input) &&
    found.length === 0
  )
    return ARTICLE;
  if (/^an hour and /.test(input)) return ARTICLE;
  if (/^[0-9.]+ ?[mk]$/i.test(input)) return MILLION;
  if (/^from .* to /.test(input)) return FROM_TO;
  if (dimension === 'AmountOfMoney') return MONEY;
  if (/\band\b|half|quarter|fourth|tenth|반|시간/.test(input)) return COMPOUND;
  return found.length === 1 && dimension !== 'Numeral' && dimension !== 'Ordinal' ? UNIT : OTHER;
}
