import type { Language } from '@assay/engine';
import { withoutEnAgency } from '../en/dateline.ts';
import { withoutKoAgency } from '../ko/dateline.ts';

/** A story is told in its first sentences; what follows is background, and would make long items unlike short ones. */
const LEAD_LENGTH = 700;

const WITHOUT_AGENCY: Readonly<Record<Language, (text: string) => string>> = {
  ko: withoutKoAgency,
  en: withoutEnAgency,
};

/**
 * The title and the beginning of the text, without the agency's name:
 * `leadOf('준공', '(창원=누리통신) 하늘로보틱스가 …', 'ko')` → `준공\n\n창원 하늘로보틱스가 …`.
 */
export function leadOf(title: string, text: string, language: Language): string {
  return storyText(title, withoutAgency(text, language).slice(0, LEAD_LENGTH));
}

/** The text without the name of the agency that sent it: copies and other stories of that agency share it. */
export function withoutAgency(text: string, language: Language): string {
  return WITHOUT_AGENCY[language](text);
}

/** What is to be handed to the engine for an item, so that its offsets are those of the features. */
export function storyText(title: string, text: string): string {
  return `${title}\n\n${text}`;
}
