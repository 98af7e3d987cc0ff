const ANY_BEARER =
  /^(?:countr(?:y|ies)|nations?|states?|compan(?:y|ies)|firms?|groups?|averages?|means?|figures?|numbers?|surveys?|polls?|reports?|data|totals?|levels?|rates?)$/;

/** Whether a word means any bearer, figure or report: countries, data. */
export function isEnglishBearerWord(word: string): boolean {
  return ANY_BEARER.test(word);
}
