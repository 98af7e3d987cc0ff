import { exact } from '../../quantity/exact.ts';
import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import { KO_COUNTERS } from './counters.ts';
import type { FoundUnit } from './found-unit.ts';
import { hasUnit } from './physical-units.ts';

/** The names of lists have no more. */
const MOST_OF_LIST = exact(100);
/** 5대 은행, 10대 기업: a list of the first few, by its name. */
const LEADING =
  /^\s(?:은행|특허청|광역시|기관|연구소|개발사|생산국|소비국|항만|클라우드|플랫폼|기업|그룹|강국|도시|시장|지수|과제|산업|업체|제조사|메이커|수출|품목|교역|회계법인|로펌|통신사|거래소|국정|핵심|전략|재벌|대학|뉴스|의혹|쟁점|범죄|원칙|방향|목표|정책|요소|빅테크)/;
/** 500대 명단, 100대 부자. */
const LIST_BEHIND = /^\s?(?:기업|명단|목록|리스트|클럽|그룹|부자|대학|브랜드)/;
/** 60대%: a range of percentages. */
const PERCENT_BEHIND = /^(?:%|퍼센트)/;

/** Both sides of a score are less. */
const SCORE_LIMIT = exact(1000);
/** 3대 |2. */
const OTHER_SIDE = /^\s?[0-9]{1,3}(?![0-9.,]*[0-9])/;
const SCALE_BEHIND = /^\s?[십백천만억조]/;

/** 20대| 청년, 30대| 초반. */
const PERSON =
  /^(?:들|의?\s?(?:청년|청소년|노인|남성|여성|남자|여자|남녀|직장인|근로자|노동자|취업자|구직자|응답자|이용자|가구주|주부|학생|대학생|부부|환자|고령|장년|중년|미혼|기혼|유권자|소비자|인구|연령))|^\s?(?:초반|중반|후반)/;
/** 30대| 이상. */
const OR_MORE = /^\s?(?:이상|이하)/;
/** 40대 이상을 올린 나라: what bearers have so many of. */
const HELD_BY =
  /^\s?(?:이상|이하)(?:[을를이가])?\s(?:[가-힣]{1,6}\s)?[가-힣]{0,5}[는은한린인된운긴간]\s(?:나라|국가|곳|주(?![가-힣])|기업|회사|업체|지역|도시|대학|기관)/;

/** What 대 is where it counts no machines: of `3대 2` a score, of `20대 청년` an age, of `5대 은행` part of a name; null where it may count. */
export function readMachines(found: FoundUnit): UnitReading | null {
  const { number, end, tail } = found;
  if (isScore(found)) return buildUnit(end, 'score');
  if (isAge(found)) return buildUnit(end, 'age');
  if (!number.inWords && number.value.lte(MOST_OF_LIST) && LEADING.test(tail))
    return buildUnit(end, 'part-of-name');
  if (LIST_BEHIND.test(tail) && !number.inWords) return buildUnit(end, 'part-of-name');
  return PERCENT_BEHIND.test(tail) ? buildUnit(end, 'vague') : null;
}

/** 3대 2, 7대 3: 대 between two small bare numbers is "to". */
function isScore({ folded, number, end }: FoundUnit): boolean {
  const other = OTHER_SIDE.exec(folded.slice(end, end + 8));
  if (other === null || number.inWords || number.value.gte(SCORE_LIMIT)) return false;
  const behind = end + other[0].length;
  return !hasUnit(folded, behind) && !SCALE_BEHIND.test(folded.slice(behind, behind + 2));
}

/** 20대 청년, 30대 이상: the twenties of a life, unless machines are counted or somebody has so many. */
function isAge({ folded, number, end }: FoundUnit): boolean {
  const { n, d } = number.value;
  if (number.inWords || d !== 1n || n <= 0n || n > 90n || n % 10n !== 0n) return false;
  const after = folded.slice(end, end + 24);
  if (PERSON.test(after)) return true;
  if (!OR_MORE.test(after) || HELD_BY.test(after)) return false;
  return !KO_COUNTERS.대?.test(folded.slice(Math.max(0, number.start - 30), number.start) + after);
}
