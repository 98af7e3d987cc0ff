/** The agency and reporter in a dateline: `(창원=누리통신) …`, `[서울=누리통신] 홍길동 기자 = …`; the place stays. */
const AGENCY = /^[([]([^()[\]=]{1,20})=[^()[\]]{1,30}[)\]](?: ?[가-힣]{2,5} ?(?:기자|특파원) ?=)?/;
/** The agency at the end: `(누리통신 제공)`. */
const CREDIT = / ?[([][^()[\]]{1,20} (?:제공|기자|특파원)[)\]]$/;

/** The text without the names of the agency that sent it, which copies and other stories of that agency share. */
export function withoutKoAgency(text: string): string {
  return text.replace(AGENCY, '$1').replace(CREDIT, '');
}
