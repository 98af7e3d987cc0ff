const ANY_BEARER =
  /^(?:나라|국가|업체|기업|회사|평균|수치|값|비율|숫자|조사|응답|집계|발표|공개|보고서|통계|자료)(?:들)?[가-힣]{0,3}$/;

/** Whether a word means any bearer, figure or report: 나라들은, 수치. */
export function isKoreanBearerWord(word: string): boolean {
  return ANY_BEARER.test(word);
}
