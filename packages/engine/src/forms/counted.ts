import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../catalogue/records.ts';
import { KO_COUNTERS } from '../language/ko/counters.ts';
import type { Language } from '../language/language.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** English nouns that count whatever is spoken of. */
const ANY_NOUN: ReadonlySet<string> = new Set(
  'ones units points places spots pieces items cases times examples entries names others kinds sorts thousand million billion total notable new more such in mark milestone barrier threshold level line'.split(
    ' ',
  ),
);

/** English nouns for persons, and words of statistics that count persons. */
const PERSONS =
  /^(?:people|persons|men|women|individuals|adults|students|graduates?|researchers?|authors?|workers?|employees?|inventors?|doctorates?|scientists?)$/;
const OF_PERSONS =
  /\b(?:graduates?|researchers?|authors?|inventors?|people|users?|workers?|employees|developers?|students?|doctorates?|phds?|talent|population|faculty|scientists?|members)\b/i;

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
  if (indicator.unit !== 'count') return true;
  if (language === 'ko') {
    const nouns = KO_COUNTERS[counter];
    return (
      nouns === undefined ||
      [indicator.name.ko, ...indicator.aliases.ko].some((words) => nouns.test(words.toLowerCase()))
    );
  }
  if (ANY_NOUN.has(counter)) return true;
  if (
    PERSONS.test(counter) &&
    [indicator.name.en, ...indicator.aliases.en].some((words) => OF_PERSONS.test(words))
  )
    return true;
  const words = catalogue.vocabulary.lookUp(counter);
  const own = catalogue.wordsOf.get(indicator.id);
  return words.length > 0 && words.some((word) => own?.has(word) === true);
}
