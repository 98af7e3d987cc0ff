import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../language/language.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { wordingOf } from './candidates/wording-of.ts';

/**
 * Whether a statistic is itself of what people expect or trust in, or of what is planned: "a third believe that AI will improve the
 * job market" foretells nothing, then.
 */
export function isOfExpectation(
  { indicators }: SpokenCatalogue,
  language: Language,
  indicator: string | undefined,
): boolean {
  return wordingOf(indicators.get(indicator ?? ''), language).some(looseRulesOf(language).namesExpectation);
}

/** Whether a time is still to come on a day. */
export function isToCome(period: PeriodText | null, day: number): boolean {
  const range = period === null ? null : parsePeriod(period);
  return range !== null && range.to > day;
}
