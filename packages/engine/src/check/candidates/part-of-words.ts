import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { SentenceView } from '../../claim/view.ts';

/**
 * Whether of a sentence's words one statistic has only some of those that another has: of "spends less of its GDP on research" the
 * GDP has a part of what the spending on research has.
 */
export function hasPartOfWords(
  { wordsOf }: SpokenCatalogue,
  { words }: SentenceView,
  one: string,
  other: string,
): boolean {
  const [own, others] = [wordsOf.get(one), wordsOf.get(other)];
  const isOthers = (word: number): boolean => others?.has(word) === true;
  return (
    words.every(({ word }) => own?.has(word) !== true || isOthers(word)) &&
    words.some(({ word }) => own?.has(word) !== true && isOthers(word))
  );
}
