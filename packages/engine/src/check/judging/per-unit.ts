import type { IndicatorRecord } from '../../catalogue/records.ts';
import { isPerUnit } from '../../forms/divided-units.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';

/** Whether a statistic is of what falls to each, by its unit or by a name of it: robots per 10,000 workers → true; robots → false. */
export function isOfEach({ unit, name, aliases }: IndicatorRecord, language: Language): boolean {
  const { countsPerUnit } = claimRulesOf(language);
  return isPerUnit(unit) || [name[language], ...aliases[language]].some(countsPerUnit);
}
