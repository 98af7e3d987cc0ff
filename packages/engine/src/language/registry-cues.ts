import type { CueRules } from './cue.ts';
import { EN_CUES } from './en/cues.ts';
import { KO_CUES } from './ko/cues.ts';
import type { Language } from './language.ts';

const CUES: Readonly<Record<Language, CueRules>> = { ko: KO_CUES, en: EN_CUES };

/** The words of a language that say how figures relate. */
export function cuesOf(language: Language): CueRules {
  return CUES[language];
}
