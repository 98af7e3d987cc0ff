import type { QuantityLanguage } from '../quantity/number-reading.ts';
import { EN_QUANTITIES } from './en/quantities.ts';
import { KO_QUANTITIES } from './ko/quantities.ts';
import type { Language } from './language.ts';

const QUANTITIES: Readonly<Record<Language, QuantityLanguage>> = { ko: KO_QUANTITIES, en: EN_QUANTITIES };

/** How a language writes numbers and units. */
export function quantitiesOf(language: Language): QuantityLanguage {
  return QUANTITIES[language];
}
