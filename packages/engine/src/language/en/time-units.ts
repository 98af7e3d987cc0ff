import type { TimeUnit } from '../../quantity/number-reading.ts';
import { TIME_UNITS } from '../../quantity/time-units.ts';

const ABBREVIATED: Readonly<Record<string, TimeUnit>> = {
  yr: TIME_UNITS.year,
  hr: TIME_UNITS.hour,
  min: TIME_UNITS.minute,
  sec: TIME_UNITS.second,
};
const NAMED: Readonly<Record<string, TimeUnit>> = TIME_UNITS;

/** The unit of time of an English word: `hours` → 3600 seconds; null where it is none. */
export function englishTimeUnit(words: string): TimeUnit | null {
  const one = words.replace(/s$/, '');
  return NAMED[one] ?? ABBREVIATED[one] ?? null;
}
