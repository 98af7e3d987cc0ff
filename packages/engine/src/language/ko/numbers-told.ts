import type { CountTold, PlaceTold } from '../word-claims.ts';
import { KO_NATIVE_TO_TEN } from './numerals.ts';

const NUMBER = `${Object.keys(KO_NATIVE_TO_TEN).join('|')}|[0-9]{1,3}`;
const BEARERS = '나라|국가|곳|주|지역|도시|기업|회사|업체|모델|대학|기관';

/** How a count ends: 네 곳뿐, 넷이다, 10개국으로 나타났다, 9개국에 달했다. */
const ENDS =
  '(?=뿐|밖에|이|였|다(?:$|[^가-힣])|에\\s?(?:불과|그|달|이르|머)|으?로\\s(?:나타|집계|조사|늘|줄|확인|파악|꼽|추|그|불)|예요|죠|입니|[,.;](?:\\s|$)|$|\\s(?:있|되|된|이른|달하|달한))';
/** 나라는 넷뿐, 곳은 네 곳이다: the noun first, its number behind. */
const NOUN_FIRST = new RegExp(
  `(?:^|[\\s가-힣])(?:${BEARERS})[은는이가도]?\\s(?:[가-힣A-Za-z]{1,10}(?:까지|[을를]\\s포함해)\\s)?(?:모두\\s|단\\s|고작\\s|딱\\s|불과\\s|겨우\\s)?(${NUMBER})(?:\\s?(?:곳|개국|개|군데|개사))?${ENDS}`,
);
/** 나라는 지난해 조사에서 4개국, 나라·지역은 미국과 독일 등 세 곳이다: words between them. */
const NOUN_FAR = new RegExp(
  `(?:^|[\\s가-힣·])(?:${BEARERS})[은는이가도]\\s(?:[^\\s.;:]{1,12}\\s){1,6}(${NUMBER})\\s?(?:곳|개국|군데|(?:개\\s)?나라)${ENDS}`,
);
/** 다섯 곳이 30%를 넘는다: its number first. */
const NUMBER_FIRST = new RegExp(
  `(?:^|\\s)(${NUMBER})\\s?(?:개\\s?)?(?:나라|개국|국가|곳|주|지역|도시|기업|회사|업체|모델|대학|기관)(?:만|만이|[은는이가])(?=\\s)`,
);

/** 일곱 개 시장 가운데 다섯 곳에서 줄었다, 32개국 중 20개국에서. */
const OF_ALL = new RegExp(
  `(?:^|\\s)(${NUMBER})\\s?(?:개\\s?)?(?:나라|개국|국가|곳|주|지역|도시|기업|회사|업체|모델|대학|기관|시장)\\s(?:가운데|중)\\s(${NUMBER})\\s?(?:개국|곳|개|나라|군데|개사)(?:(?=에서|[이가은는]|만)|${ENDS})`,
);

/** 60억 달러를 넘은 나라는 없다. */
const NONE = new RegExp(
  `(?:넘은|넘긴|넘는|웃도는|이상인|밑도는|미만인|이하인)\\s(?:${BEARERS})[은는이가도]\\s(?:아직\\s|한 곳도\\s|하나도\\s)?(없)`,
);
const EXCEPT = /(?:[을를]\s(?:빼|제외)|말고|이외|외에)/;

/** How many bearers a clause counts: `35%를 넘은 곳은 넷뿐이다` → 4; `32개국 중 20개국에서` → 20 of 32. */
export function koreanCountTold(clause: string): CountTold | null {
  const none = NONE.exec(clause);
  if (none?.[1] !== undefined) {
    const at = none.index + none[0].lastIndexOf(none[1]);
    return { start: at, end: at + none[1].length, value: 0, whole: null, others: false };
  }
  const ofAll = OF_ALL.exec(clause);
  if (ofAll?.[1] !== undefined && ofAll[2] !== undefined) {
    const at = ofAll.index + ofAll[0].lastIndexOf(ofAll[2]);
    return {
      start: at,
      end: at + ofAll[2].length,
      value: numberOf(ofAll[2]),
      whole: numberOf(ofAll[1]),
      others: false,
    };
  }
  const match = NOUN_FIRST.exec(clause) ?? NUMBER_FIRST.exec(clause) ?? NOUN_FAR.exec(clause);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const start = match.index + match[0].lastIndexOf(number);
  const others = OTHERS.test(clause.slice(0, start));
  return { start, end: start + number.length, value: numberOf(number), whole: null, others };
}

/** 다른 나라는 여섯, 그 밖에 넘긴 나라는. */
const OTHERS =
  /(?:다른|그 밖에|이 밖에|그 외에?|이 외에?)\s(?:[가-힣0-9]{1,8}\s){0,3}(?:나라|국가|곳|주|지역|기업|회사|업체)?[은는이가]?\s?$/;

function numberOf(number: string): number {
  return KO_NATIVE_TO_TEN[number] ?? Number(number);
}

/** Whether a sentence leaves some out of what it says of all. */
export function makesKoreanException(sentence: string): boolean {
  return EXCEPT.test(sentence);
}

/** Whether a noun counts bearers: `나라`, not `로봇`. */
export function isKoreanBearerNoun(noun: string): boolean {
  return /^(?:나라|개국|국가|개 나라|곳|주|개 주|개사|사|기업|회사|업체|모델|대학|기관)$/.test(noun);
}

const ORDINALS: Readonly<Record<string, number>> = {
  둘째: 2,
  셋째: 3,
  넷째: 4,
  다섯째: 5,
  여섯째: 6,
  일곱째: 7,
  여덟째: 8,
  아홉째: 9,
  열째: 10,
};
const PLACE = new RegExp(
  `(?:^|[\\s,])(${Object.keys(ORDINALS).join('|')})(?=로\\s(?:[가-힣]{1,6}[이가]\\s)?(많|높|크|큰|낮|적|작|빠|비싸|비싼|꼽)|에\\s(?:놓|올|자리|이름|꼽|그)|(?:다|였다|이다|입니다|예요|이에요|죠|였고|고|며)(?:$|[^가-힣]))`,
);

/** 끝에서 둘째: counted from the least. */
export const FROM_THE_END = /(?:^|\s)(?:맨\s)?(?:끝|뒤|아래|밑)에서\s$/;

/** The place that a clause tells: `둘째로 많다` → 2. */
export function koreanPlaceTold(clause: string): PlaceTold | null {
  const match = PLACE.exec(clause);
  const value = ORDINALS[match?.[1] ?? ''];
  if (match === null || value === undefined) return null;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return {
    start,
    end: match.index + match[0].length,
    value,
    fromTheLeast: /^[낮적작]/.test(match[2] ?? '') || FROM_THE_END.test(clause.slice(0, start)),
  };
}
