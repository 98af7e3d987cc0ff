import { EN_RUNS } from './en/runs.ts';
import { KO_RUNS } from './ko/runs.ts';
import type { Language } from './language.ts';
import type { RunRules } from './run.ts';

const RULES: Readonly<Record<Language, RunRules>> = { ko: KO_RUNS, en: EN_RUNS };

/** What a language says about runs. */
export function runRulesOf(language: Language): RunRules {
  return RULES[language];
}
