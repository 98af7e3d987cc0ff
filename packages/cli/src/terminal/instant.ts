import type { Language } from '@assay/engine';

/** An instant to the minute: `renderInstant('2026-11-26T07:05:09.000Z')` → `2026-11-26 07:05 UTC`. */
export function renderInstant(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * How long ago an instant was, or how long it is until then, in its largest unit.
 * Example: of five minutes before, `5분 전` in Korean, `5 min. ago` in English; of two hours after, `2시간 후`, `in 2 hr.`.
 */
export function renderAgo(instant: string, now: Date, language: Language): string {
  const seconds = Math.round((Date.parse(instant) - now.getTime()) / 1000);
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS[3];
  return new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'always' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}

/** A length of time in its largest whole unit: `renderSeconds(900, 'ko')` → `15분`, in English `15 min`. */
export function renderSeconds(seconds: number, language: Language): string {
  const [unit, size] = UNITS.find(([, each]) => seconds >= each && seconds % each === 0) ?? UNITS[3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(
    seconds / size,
  );
}
