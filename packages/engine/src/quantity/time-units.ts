import { exact } from './exact.ts';
import type { TimeUnit } from './number-reading.ts';

/** The units of time that amounts are told in, by the English name of one. */
export const TIME_UNITS = {
  year: { base: 'months', size: 12, unit: 'year' },
  month: { base: 'months', size: 1, unit: 'months' },
  week: { base: 'seconds', size: 604_800, unit: null },
  day: { base: 'seconds', size: 86_400, unit: 'days' },
  hour: { base: 'seconds', size: 3600, unit: 'hours' },
  minute: { base: 'seconds', size: 60, unit: 'minutes' },
  second: { base: 'seconds', size: 1, unit: 'seconds' },
} as const satisfies Readonly<Record<string, TimeUnit>>;

/** The work of processors is told in so many GPU-hours at least; fewer hours are a length of time. */
export const FEWEST_GPU_HOURS = exact(1000);
