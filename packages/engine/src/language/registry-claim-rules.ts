import type { ClaimRules } from './claim-rules.ts';
import { EN_CLAIM_RULES } from './en/claim-rules.ts';
import { KO_CLAIM_RULES } from './ko/claim-rules.ts';
import type { Language } from './language.ts';

const RULES: Readonly<Record<Language, ClaimRules>> = { ko: KO_CLAIM_RULES, en: EN_CLAIM_RULES };

/** How a language joins the parts of a claim to its number. */
export function claimRulesOf(language: Language): ClaimRules {
  return RULES[language];
}

/** Who says a quotation; one in English names its speaker in English in a text of any language. */
export function speakerOf(language: Language, before: string, after: string): string | undefined {
  return EN_CLAIM_RULES.speaker(before, after) ?? RULES[language].speaker(before, after);
}
