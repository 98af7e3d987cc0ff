import type { PeriodLanguage } from '../period/period-rule.ts';
import { EN_PERIODS } from './en/periods.ts';
import { KO_PERIODS } from './ko/periods.ts';
import type { Language } from './language.ts';

const LANGUAGES: Readonly<Record<Language, PeriodLanguage>> = { ko: KO_PERIODS, en: EN_PERIODS };

/** How a language writes periods. */
export function periodRulesOf(language: Language): PeriodLanguage {
  return LANGUAGES[language];
}
