export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** The number of a month from its name in English, or from digits with or without 월; 0 where it is none. `monthNumber('September')` → `9`. */
export function monthNumber(written: string | undefined): number {
  const name = written ?? '';
  if (/^[0-9]{1,2}월?$/.test(name)) return Number.parseInt(name, 10);
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
