import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../catalogue/records.ts';
import type { Language } from '../language/language.ts';
import { counterRuleOf } from '../language/registry-counters.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** Of points no things are counted: 40개 is no score. */
const POINTS: ReadonlySet<string> = new Set(['score', 'index']);

/**
 * Whether the noun that a number counts is one that the statistic counts: "33,000 robots" for installations of robots, but not
 * "five countries". True where the writing names no noun, or one that fits anything.
 * Example: counter `대` for robot_density → true, for ai_publications → false.
 */
export function countsTheSame(
  catalogue: SpokenCatalogue,
  language: Language,
  quantity: Quantity,
  indicator: IndicatorRecord,
): boolean {
  const { counter } = quantity;
  if (counter === null || (quantity.unit !== 'count' && quantity.unit !== null)) return true;
  if (POINTS.has(indicator.unit)) return counterRuleOf(language)(counter, []) ?? true;
  if (indicator.unit !== 'count') return true;
  const phrases = [indicator.name[language], ...indicator.aliases[language]];
  /** A header that says what it counts: 합계출산율(명). */
  if (phrases.some((phrase) => phrase.includes(`(${counter})`))) return true;
  const fits = counterRuleOf(language)(counter, phrases);
  if (fits !== null) return fits;
  const words = catalogue.vocabulary.lookUpNoun(counter);
  const own = catalogue.wordsOf.get(indicator.id);
  return words.length > 0 && words.some((word) => own?.has(word) === true);
}
