import type { TimeUnit } from '../../quantity/number-reading.ts';
import { TIME_UNITS } from '../../quantity/time-units.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  년: TIME_UNITS.year,
  개월: TIME_UNITS.month,
  주: TIME_UNITS.week,
  시간: TIME_UNITS.hour,
  분: TIME_UNITS.minute,
  분간: TIME_UNITS.minute,
  초: TIME_UNITS.second,
};

/** The unit of time of a Korean word: 시간 → 3600 seconds; null where it is none. */
export function koreanTimeUnit(words: string): TimeUnit | null {
  return UNITS[words] ?? null;
}
