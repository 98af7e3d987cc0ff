import type { EntityMention, EntityRole } from '../../claim/draft.ts';
import type { Span } from '../../text/span.ts';
import { comparesNear } from './compared-near.ts';
import { JUST_SO_MANY } from './just-so-many.ts';
import { isOwnerOfCompared } from './owner-of-compared.ts';

const SUBJECT =
  /^(?:은|는|이|가|도|만|만이|께서|에서는|에선|에서도|에는|이나|뿐|조차|마저|만은)(?:요(?=[?.!,\s]|$))?(?![가-힣])/;
const COMPARATOR =
  /^(?:[을를]\s?(?:모두\s|다\s|전부\s)?(?:더한|합친|합한)\s?(?:것|수치|규모)?(?:보다|[과와](?=\s(?:거의\s|엇?비슷|맞먹|같|대등|동일)))|보다|에 비해|에 비하면|에 견줘|에 견주면|에 대면|에 빗대면|[와과] 견주면|만(?:은)?\s못(?=[하했한])|와 비교|과 비교|에게|에는 못|엔 못|에(?:도|까지|마저|조차)?\s(?:뒤|밀)|에 (?:간발의|근소한|큰|작은) 차(?:이)?로 (?:뒤|밀)|에 못|에 앞|에 0|에 크게|에 이어|와의|과의|[와과]는\s(?!달리|다르게|별개)|와 맞먹|과 맞먹|와 같|과 같|와 나란|과 나란|를 밑돌|을 밑돌|를 웃돌|을 웃돌|를 제치|을 제치|(?:마저|까지|조차|도)\s(?:제치|제쳤|제칩|제친|앞질|앞지른|추월|눌렀|누르고|넘어섰|넘어선|넘어섭|따돌)|를 제쳤|을 제쳤|를 넘|을 넘|를 앞|을 앞|를 추월|을 추월|를 따라|을 따라|를 누르|을 누르|를 이겼|을 이겼|[를을]\s(?:약\s|무려\s)?(?:[두세네]|다섯|여섯|일곱|여덟|아홉|열|열두|스무)\s배(?:나|쯤|가량)?\s(?:넘게\s|이상\s|가까이\s|차이로\s|차로\s)?(?:앞서|앞선|앞섰|앞섭|앞질|제쳤|제치|제칩|웃돌|따돌)|(?:[를을]|에)\s?(?:약\s|무려\s|간신히\s|크게\s|훌쩍\s|겨우\s|고작\s|불과\s|단\s|거의\s)?(?:(?:[0-9][0-9.,만억조천 ]{0,14}|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s)[가-힣%p]{0,8}\s?)?(?:(?:이?나|가량|쯤|정도|남짓|넘게|이상|가까이|차이?로)\s){0,2}(?:앞서|앞선|앞섰|앞섭|앞질|제쳤|제치|제칩|넘어섰|웃돌|웃돈|웃돕|밑돌|밑돈|밑돕|이겼|따돌|추월|뒤졌|뒤지|뒤진|뒤처|밀렸|밀린|밀립)| 대비|에 미치지|에도 미치지|에도 못|\s?평균(?:보다|[을를]\s(?:[가-힣]{1,4}\s)?(?:웃|밑|넘|상회|하회)|에(?:도|는)?\s(?:[가-힣]{1,4}\s)?(?:못|미치지)))/;
/** 일본 다음으로 낮다, 이스라엘 다음이다, 한국에 이어 세 번째다, 미국에 이어 많다: who ranks right before. */
const PRECEDES =
  /^ 다음(?:으로|가는|이[다고며었에]|인|입|이죠|일)|^에 이어 (?:(?:세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째|[1-9]?[0-9]위)|^에 이어\s(?=[^.,]{1,24}\s(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째)|^에 이어\s(?:가장\s|제일\s)?(?:높|낮|많|적|크|큰|컸|작|빠르|빨|길|비싸|비싼)/;
/** 세계의 54%, 전 세계 전체의 3분의 1: the whole that a share is of. */
const WHOLE =
  /^\s?(?:전체|시장|물량|생산량|판매량|(?:[가-힣]{1,6}\s)?[가-힣]{1,4}\s(?:대수|건수|물량|생산|매출|수출|판매|투자|설치|출하)|(?:대수|건수|설치|출하|매출|수출|투자|생산)(?:량|액)?|(?:[가-힣]{1,6}\s)?[가-힣]{1,4}[량액수])?(?:의|에서|\s가운데|\s중)?\s(?:약\s|거의\s)?(?:[0-9][0-9.,]*\s?(?:%|퍼센트|분의)|절반|[가-힣]{1,3}분의)/;
/** 세계 AI 슈퍼컴퓨터 성능의 75%쯤이 미국에: the part of a bearer named behind. */
const WHOLE_OF_BEARERS =
  /^\s(?:[가-힣A-Za-z0-9]{1,8}\s){0,4}[가-힣]{1,8}의\s(?:약\s)?[0-9.]{1,6}\s?(?:%|퍼센트)(?:쯤|가량|정도)?[이가을를]\s[가-힣]/;
/** 중국의 12배, 미국의 100분의 1, 한국의 절반: the name is what the multiple is of. */
const BASE_OF_MULTIPLE = new RegExp(
  `^(?:\\s?(?:평균|전체|수준|몫|점유율|기록|비중|값|수치)(?:\\([^)]{1,16}\\))?)?의\\s${JUST_SO_MANY}(?:[0-9][0-9.,]*(?:\\s?[~∼-]\\s?[0-9][0-9.,]*)?\\s?(?:배|분의)|[두세네]\\s배|(?:[가-힣]{1,2}\\s)?[갑곱]절|[가-힣]{2,4}\\s배|절반|[가-힣]{1,3}분의)`,
);
/** 세계에서 팔린 로봇의 절반을 넘는다: a whole that a verb describes. */
const WHOLE_THAT =
  /^에서\s[가-힣]{1,5}[은는린된진친한운간온난낸쓴]\s(?:[가-힣A-Za-z0-9]{1,10}\s){0,2}[가-힣A-Za-z0-9]{1,10}의\s(?:약\s|거의\s)?(?:[0-9.]{1,6}\s?(?:%|퍼센트)|절반|[가-힣0-9]{1,3}분의)/;
/** 세계에서 차지하는 비중은. */
const TAKEN_OF = /^(?:\s[가-힣A-Za-z]{1,8}){0,3}에서\s차지하/;
/** 세계에서 가장 많다, 세계에서 세 번째다: among whom one is ranked. */
const RANKED_IN = /^에서(?:도|는)?\s(?:가장|제일|최[고다대초]|유일|[0-9가-힣]{1,3}\s?번째|[0-9]{1,2}위)/;
/** 14.3건으로 세계 1위, 세계 순위도 두 계단 올랐다. */
const RANKED =
  /^\s?(?:[0-9]{1,3}위|(?:순위|랭킹)(?=[은는이가도에]|$|\s)|최[고다대상저소](?!\s?(?:의|인)\s?[0-9]))/;
const OBJECT = /^(?:을|를)(?![가-힣])/;
const CONJUNCTION = /^(?:와|과|랑|하고|및|이나)(?![가-힣])|^\s?[,·、/]\s?|^\s?및\s/;
/** 세계 평균(58%)보다, 세계 평균 53%에 7%포인트 뒤졌다, 세계 평균 52%를 밑돌았다: held against an average whose value is told. */
const AVERAGE_TOLD =
  /^\s?평균(?:치|값)?\s?(?:\([^)]{1,12}\)|[0-9][0-9.,]{0,8}\s?[%가-힣]{1,4}?)(?:보다|[을를]\s(?:[0-9][0-9.,]{0,6}[%가-힣]{1,6}\s)?(?:[가-힣]{1,4}\s)?(?:웃|밑|넘|상회|하회|앞)|에(?:도|는)?\s(?:[0-9][0-9.,]{0,6}[%가-힣]{1,6}\s)?(?:[가-힣]{1,4}\s)?(?:못|미치지|뒤|밀))/;

/** 미국은 물론 일본도 제쳤다, 중국뿐 아니라 일본보다: one with the next, whatever it does. */
const AS_WELL_AS = /^(?:[은는]\s물론(?:이고)?|뿐(?:만)?\s아니라),?\s/;
/** So many letters lead over these words to the next name. */
const AS_WELL_REACH = 10;
/** 31.3%인 미국이나 22.5%인 일본보다: joined to the next name, which its figure describes. */
const JOINED_WITH_FIGURE =
  /^(?:이나|나|와|과|랑|하고|,)\s[0-9][0-9.,]{0,8}[가-힣%]{1,4}(?:인|에 그친|에 머문)\s[가-힣A-Za-z]/;
/** 엔비디아 H100으로 쳐서: a product by which others are counted. */
const UNIT_OF_ACCOUNT =
  /^(?:의)?\s[a-z]{1,4}[0-9]{2,4}[a-z]{0,3}\s?(?:칩|gpu)?\s?(?:으로|로)?\s?(?:쳐|치면|치고|환산|따지|따져|셈하|바꾸면|바꿔|기준)/;
/** 독일 추월, 日 제쳤다: a headline leaves out the particle of who is beaten. */
const BEATEN =
  /^\s(?:마저\s)?(?:제치|제쳤|제친|제쳐|추월|앞질|앞지른|뛰어넘|따돌|따라잡|누르고|눌렀|꺾고|꺾었|꺾은|밀어내|밀어냈)/;
const LOCATIVE = /^(?:에서|에|엔)(?![가-힣])/;
const DIRECTION = /^(?:로|으로)(?![가-힣])/;

/** What each name does in its sentence, by the particles and words behind it: 중국보다 → comparator. */
export function entityRoles(
  folded: string,
  sentence: Span,
  entities: readonly EntityMention[],
): EntityMention[] {
  const roles: EntityMention[] = [];
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index];
    if (entity === undefined) continue;
    const next = roles[0];
    roles.unshift({
      ...entity,
      role: roleOf(folded, sentence, entity, next, index === 0 && areBeaten(folded, sentence, roles)),
    });
  }
  return roles;
}

/** 미국, 영국 제치고 1953곳: whether all names behind the first one are beaten, so that whoever stands before the comma beats them. */
function areBeaten(folded: string, sentence: Span, names: readonly EntityMention[]): boolean {
  const last = names.at(-1);
  return (
    last !== undefined &&
    names.every(({ role }) => role === 'comparator') &&
    BEATEN.test(folded.slice(last.end, sentence.end))
  );
}

/** 美, AI 민간투자 2859억달러: whether a name that opens a headline is its subject, behind which stands a comma alone. */
function headsLine(behind: string, before: string): boolean {
  return /^\s?,\s/.test(behind) && /^['"‘“]?$/.test(before);
}

/** Whether the words behind a name hold something against its average, whose value they tell: ` 평균 53%에 7%포인트 뒤졌다`. */
export function isAverageTold(behind: string): boolean {
  return AVERAGE_TOLD.test(behind);
}

function roleOf(
  folded: string,
  sentence: Span,
  entity: EntityMention,
  next: EntityMention | undefined,
  beatsNext: boolean,
): EntityRole {
  let rest = folded.slice(entity.end, Math.min(sentence.end, entity.end + 40));
  rest = rest
    .replace(/^['"’”」』]/u, '')
    .replace(/^\s?\([^)]{0,24}\)/u, '')
    .replace(/^['"’”」』]/u, '')
    .replace(/^들(?=[은는이가의을를])/u, '')
    .replace(/^\s[가-힣A-Za-z]{1,5}?(?=(?:은|는|이|가|을|를|보다)(?![가-힣]))(?!\s?[0-9])/u, '');
  /** 중국(860만)과 대만: the figure in brackets stands between them too. */
  const aside = /^\s?\([^)]{0,24}\)/u.exec(folded.slice(entity.end, entity.end + 27))?.[0].length ?? 0;
  const apart = next === undefined ? Number.POSITIVE_INFINITY : next.start - entity.end - aside;
  if (beatsNext && /^\s?,\s/.test(rest)) return 'subject';
  if (CONJUNCTION.test(rest) && next !== undefined && apart <= 4) return next.role;
  if (AS_WELL_AS.test(rest) && next !== undefined && apart <= AS_WELL_REACH) return next.role;
  if (JOINED_WITH_FIGURE.test(rest) && next !== undefined && next.start - entity.end <= 20) return next.role;
  if (
    entity.ids.includes('WLD') &&
    (WHOLE.test(rest) || WHOLE_OF_BEARERS.test(rest) || WHOLE_THAT.test(rest))
  )
    return 'whole';
  if (entity.ids.includes('WLD') && (TAKEN_OF.test(rest) || RANKED_IN.test(rest) || RANKED.test(rest)))
    return 'whole';
  if (PRECEDES.test(rest)) return 'precedes';
  if (/^[이가]\s아(?:니라|니고|닌)(?![가-힣])/.test(rest)) return 'denied';
  if (UNIT_OF_ACCOUNT.test(rest)) return 'denied';
  if (BEATEN.test(rest)) return 'comparator';
  if (isAverageTold(rest)) return 'comparator';
  if (COMPARATOR.test(rest) || isOwnerOfCompared(rest, entity, next)) return 'comparator';
  if (SUBJECT.test(rest)) return 'subject';
  if (BASE_OF_MULTIPLE.test(rest)) return 'comparator';
  if (/^의(?![가-힣])/.test(rest)) return 'genitive';
  if (OBJECT.test(rest)) return 'object';
  if (LOCATIVE.test(rest)) return 'locative';
  if (DIRECTION.test(rest)) return 'direction';
  if (apart >= 12 && headsLine(rest, folded.slice(sentence.start, entity.start))) return 'subject';
  if (CONJUNCTION.test(rest)) return next !== undefined && apart < 12 ? next.role : 'comparator';
  if (entity.use === 'adjective' || /^\s?[가-힣a-z]/.test(rest)) {
    const word = /^\s?[가-힣A-Za-z]+(?:\s[가-힣A-Za-z]+)?/.exec(rest)?.[0] ?? '';
    if (comparesNear(rest)) return 'comparator';
    return word === '' ? 'bare' : 'genitive';
  }
  return 'bare';
}
