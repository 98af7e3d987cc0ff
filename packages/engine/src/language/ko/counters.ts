/**
 * 단위 명사와 그것이 세는 것: 로봇은 대로, 논문은 편으로 센다. Counters not listed (개, 종, 가지) count anything.
 * The nouns are looked for inside a statistic's own Korean words.
 */
export const KO_COUNTERS: Readonly<Record<string, RegExp>> = {
  명: /연구자|인재|저자|졸업|학생|개발자|인구|박사|이용자|사용자|직원|종사|발명|인력|교사|교수|노동자|근로자|사람|학위|전문가|가입|회원|유입|유출|이동|배출|고용|일자리|참가|참석|방문|관람|청중|증인|증언|회원|교원/,
  사람: /연구자|인재|저자|졸업|학생|개발자|인구|박사|이용자|사용자|직원|인력|사람|학위|전문가|참가|참석|방문|관람|청중|증인|증언|회원|교원/,
  인: /연구자|인재|저자|졸업|학생|개발자|인구|박사|이용자|사용자|직원|인력|사람|학위|전문가|참가|참석|방문|관람|청중|증인|증언|회원|교원/,
  편: /논문|저작|출판|보고서|영화|게재/,
  건: /특허|사고|사건|법|투자|거래|다운로드|내려받|논문|인수|합병|계약|정책|규제|출원|등록|공고|이벤트|라운드|조달|발의|제정|언급|연구/,
  대: /로봇|전기차|자동차|차량|차 |휴머노이드|슈퍼컴퓨터|컴퓨터|서버|드론|설치|가동|밀도|출하/,
  곳: /기업|스타트업|회사|기관|제조|업체|연구소|데이터센터|센터|나라|국가|대학|학교|클러스터|공장|시도|창업/,
  개사: /기업|스타트업|회사|기관|제조|업체|창업/,
  사: /기업|스타트업|회사|기관|제조|업체|창업/,
  기업: /기업|스타트업|회사|제조|업체|창업/,
  회사: /기업|스타트업|회사|제조|업체|창업/,
  업체: /기업|스타트업|회사|제조|업체|창업/,
  개국: /국가|나라|개국/,
  나라: /국가|나라|개국/,
  '개 나라': /국가|나라|개국/,
  국가: /국가|나라|개국/,
  장: /칩|gpu|웨이퍼|가속기|h100|생산능력/,
  가구: /가구|세대/,
  마리: /마리/,
  권: /책|도서/,
  석: /좌석/,
  회: /횟수|다운로드|내려받|조회|인용/,
  표: /득표/,
  채: /주택/,
  척: /선박/,
  그루: /나무/,
};

/** These count any things, but no points. */
const THINGS: ReadonlySet<string> = new Set(['개', '종', '가지']);

/** Korean counts with classifiers; one that is not listed fits any statistic that counts something (`phrases`: none where it does not). */
export function koreanCounterFits(counter: string, phrases: readonly string[]): boolean {
  const nouns = KO_COUNTERS[counter];
  if (phrases.length === 0 && THINGS.has(counter)) return false;
  return nouns === undefined || phrases.some((words) => nouns.test(words.toLowerCase()));
}
