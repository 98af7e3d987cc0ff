import { EN_LOOSE_RULES } from './en/loose-rules.ts';
import { KO_LOOSE_RULES } from './ko/loose-rules.ts';
import type { Language } from './language.ts';
import type { LooseRules } from './loose-rules.ts';

const RULES: Readonly<Record<Language, LooseRules>> = { ko: KO_LOOSE_RULES, en: EN_LOOSE_RULES };

/** The words of a language that leave open of what a figure is. */
export function looseRulesOf(language: Language): LooseRules {
  return RULES[language];
}

/** Whether a name says in any language that it is the mean of all: `{ en: 'company average', ko: '기업 평균' }` → true. */
export function isNamedMean(name: Readonly<Record<Language, string>>): boolean {
  return LANGUAGES.some((language) => RULES[language].namesMean(name[language]));
}

const LANGUAGES = Object.keys(RULES) as readonly Language[];
