/** Endings of verbs and adjectives, which are much the same for all events; those that end nouns too count behind a verb's syllable alone (하자, not 전자). */
const PREDICATE =
  /(?:다|며|던|된|는|[하했되됐이였았었라있없겠]고|[하되]자|[하되있없]게|[하되있없않]지|[하되으]면|[했됐었았있없겠]을)$/;
/** What follows a noun to make a verb, an adjective or a wider noun of it: 상승 + 했다, 경쟁 + 력. */
const TAIL =
  /^(?:하|했|한|할|해|되|됐|된|될|돼|이|적|들|률|성|별|상|화|팀|측|주|가|자|권|형|용|식|력|액|량|업|사|전)[가-힣]{0,3}$/;

/** Whether a word has the ending of a predicate: `isPredicate('늘었다')` → true, `isPredicate('공장')` → false. */
export function isPredicate(word: string): boolean {
  return PREDICATE.test(word);
}

/** Whether letters can follow a noun without making another word of it: `isTail('했다')` → true. */
export function isTail(letters: string): boolean {
  return TAIL.test(letters);
}
