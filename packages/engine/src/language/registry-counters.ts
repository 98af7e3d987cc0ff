import type { CounterRule } from './counter-rules.ts';
import { englishCounterFits } from './en/counters.ts';
import { koreanCounterFits } from './ko/counters.ts';
import type { Language } from './language.ts';

const RULES: Readonly<Record<Language, CounterRule>> = { ko: koreanCounterFits, en: englishCounterFits };

/** What tells whether a counter of a language fits a statistic. */
export function counterRuleOf(language: Language): CounterRule {
  return RULES[language];
}
