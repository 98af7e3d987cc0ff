import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Language } from '../../language/language.ts';

/** What says in a language of what a statistic is, in small letters: its names and its description; nothing of one that is not held. */
export function wordingOf(indicator: IndicatorRecord | undefined, language: Language): readonly string[] {
  if (indicator === undefined) return [];
  const { name, aliases, description } = indicator;
  return [name[language], ...aliases[language], description[language]].map((text) => text.toLowerCase());
}
