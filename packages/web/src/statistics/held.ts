import { newestPublicationOf } from './newest-publication.ts';
import type { Statistics } from './statistics.ts';

/** What is held of a statistic, in a few words. */
export interface Held {
  /** The publication that its page shows first. */
  readonly publication: string;
  /** From the first to the last year of that publication: `2013–2024`, `2024`. */
  readonly years: string;
}

/**
 * What is held of a statistic; null where nothing is.
 * Example: `heldOf(statistics, 'notable_ai_models')` → `{ publication: 'ai_index', years: '2003–2025' }`.
 */
export function heldOf(statistics: Statistics, indicator: string): Held | null {
  const publication = newestPublicationOf(statistics, indicator);
  if (publication === null) return null;
  const periods = statistics
    .seriesOf(indicator)
    .filter((one) => one.publication === publication)
    .flatMap(({ cells }) => cells.map(({ period }) => period));
  const first = periods.map(yearOf).sort()[0] ?? '';
  const last =
    periods
      .map((period) => yearOf(period.split('/').at(-1) ?? ''))
      .sort()
      .at(-1) ?? first;
  return { publication, years: first === last ? first : `${first}–${last}` };
}

/** `yearOf('2026-Q1')` → `2026`. */
function yearOf(period: string): string {
  return period.slice(0, 4);
}
