import { type Language, parsePeriod } from '@assay/engine';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A period of the catalogue as a reader of the language says it.
 * Example: `periodText('2023-Q4', 'en')` → `Q4 2023`, `periodText('2023-Q4', 'ko')` → `2023년 4분기`.
 */
export function periodText(period: string, language: Language): string {
  const slash = period.indexOf('/');
  if (slash >= 0) {
    const first = periodText(period.slice(0, slash), language);
    const last = periodText(period.slice(slash + 1), language);
    return language === 'ko' ? `${first}~${last}` : `${first}–${last}`;
  }
  if (parsePeriod(period) === null) return period;
  const [year = '', part = '', day = ''] = period.split('-');
  return language === 'ko' ? inKorean(year, part, day) : inEnglish(year, part, day);
}

function inKorean(year: string, part: string, day: string): string {
  if (part === '') return `${year}년`;
  if (part.startsWith('H')) return `${year}년 ${part === 'H1' ? '상반기' : '하반기'}`;
  if (part.startsWith('Q')) return `${year}년 ${part.slice(1)}분기`;
  return `${year}년 ${Number(part)}월${day === '' ? '' : ` ${Number(day)}일`}`;
}

function inEnglish(year: string, part: string, day: string): string {
  if (part === '') return year;
  if (part.startsWith('H')) return `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
  if (part.startsWith('Q')) return `${part} ${year}`;
  const month = MONTHS[Number(part) - 1] ?? part;
  return day === '' ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}

/** A period as short as on an axis: `2024` stays, `2024-07` → `Jul 2024`, `2024.7`, `2003/2022` → `2003–2022`, `2003~2022`; others as `periodText` says them. */
export function tickText(period: string, language: Language): string {
  const slash = period.indexOf('/');
  if (slash >= 0) {
    const [first, last] = [period.slice(0, slash), period.slice(slash + 1)];
    return [first, last].map((end) => tickText(end, language)).join(language === 'ko' ? '~' : '–');
  }
  const [year = '', month, ...rest] = period.split('-');
  if (month === undefined) return year;
  if (rest.length > 0 || !/^[0-9]{2}$/.test(month)) return periodText(period, language);
  return language === 'ko'
    ? `${year}.${Number(month)}`
    : `${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year}`;
}
