import { EN_PLACE_NAMES } from './en/place-names.ts';
import { KO_PLACE_NAMES } from './ko/place-names.ts';
import type { Language } from './language.ts';
import type { PlaceNames } from './place-names.ts';

const RULES: Readonly<Record<Language, PlaceNames>> = { ko: KO_PLACE_NAMES, en: EN_PLACE_NAMES };
/** Any text may name a place in any language. */
const ALL: readonly PlaceNames[] = Object.values(RULES);

/** Whether the words before a name make it another place: North Korea is not Korea. */
export function isQualifiedPlace(before: string): boolean {
  return ALL.some((rules) => rules.isQualified(before));
}

/** Whether the letters behind a name make it a city: 워싱턴시. */
export function isCity(after: string): boolean {
  return ALL.some((rules) => rules.isCity(after));
}
