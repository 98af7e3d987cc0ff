import { EN_MODALITY } from './en/modality.ts';
import { KO_MODALITY } from './ko/modality.ts';
import type { Language } from './language.ts';
import type { ModalityRules } from './modality.ts';

const RULES: Readonly<Record<Language, ModalityRules>> = { ko: KO_MODALITY, en: EN_MODALITY };

/** How a language tells an assertion from a forecast, a question, a supposition and a denial. */
export function modalityRulesOf(language: Language): ModalityRules {
  return RULES[language];
}
