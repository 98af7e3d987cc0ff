/** Endings of verbs and adjectives, which are much the same for all events. */
const PREDICATE = /(?:다|고|며|면|자|을|던|한|된|는|할|해|게|지)$/;
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
