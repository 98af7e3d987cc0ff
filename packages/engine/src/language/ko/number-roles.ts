import { roleOfRun } from '../../quantity/digit-run.ts';
import { exact } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';
import type { QuantityRole } from '../../quantity/quantity.ts';
import { hasUnit } from './physical-units.ts';
import { FREE_AFTER } from './units.ts';

const NAME_BEFORE =
  /(?:[a-z][-_.]?|gpt[\s-]|버전\s?|v\.?\s?|제미나이\s?|클로드\s?(?:[가-힣]{1,6}\s)?|라마\s?|큐웬\s?|그록\s?|라이젠\s?|아이폰\s?|갤럭시\s?[a-z]?|챗gpt[\s-]?|딥시크\s?|젬마\s?|키미\s?|미스트랄\s?|하이퍼클로바\s?|엑사원\s?|솔라\s?|웹\s|usb\s?|(?:iso|iec|rfc|ieee|ansi|din|jis|ks)\s|톱\s?|글로벌\s|포천\s?|포춘\s?|아파치\s?|창업\s)$/;

/** Digits inside a name, a law, a footnote, an address: `null` where the number may measure. */
export function nameRole(
  folded: string,
  before: string,
  end: number,
  text: string,
  start: number,
): QuantityRole | null {
  const after = folded.slice(end, end + 8);
  if (/[a-z]$/.test(before) || /[a-z]-$/.test(before)) return 'name';
  if (/제\s?$/.test(before)) return /^\s?(?:조|항|호|장|편)/.test(after) ? 'legal' : 'ordinal';
  if (
    /^(?:조|항|호)\s?(?:에 따|의 규정|제|및 제|를 근거|위반)/.test(after) ||
    (/[항조]\s?$/.test(before.slice(-2)) && /^(?:항|호)/.test(after))
  )
    return 'legal';
  if (/\[\^?$/.test(before) && /^\]/.test(after)) return 'footnote';
  if (
    /(?:^|\n)\s{0,4}(?:#{1,6}\s{1,4})?\[?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s?[.)\]]\s/.test(after) &&
    !/^\.\s?[0-9]/.test(after)
  )
    return 'list-mark';
  if (
    /(?:^|\n)#{1,6} $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ [가-힣a-z]/.test(after) &&
    !/^ (?:만|억|조|명|개|대|곳|건|배|위|달러|원|퍼센트)/.test(after)
  )
    return 'list-mark';
  if (/^(?:-[0-9]{1,4})?번지/.test(after)) return 'address';
  if (
    /^(?:110|112|114|119|911|1[0-9]{3})$/.test(folded.slice(start, end)) &&
    /^(?:\s?(?:구조|구급|소방|신고|상담|콜센터|종합상황)|에\s(?:신고|전화|연락))/.test(after)
  )
    return 'phone';
  const run = roleOfRun(folded, start, end);
  if (run !== null) return run;
  if (/^-[0-9]{3,4}/.test(after) || /[0-9]-$/.test(before))
    return /^-[0-9]{3,4}|[0-9]{2,4}-$/.test(after + before) ? 'phone' : 'score';
  if (/^:[0-9]{2}/.test(after) || /[0-9]:$/.test(before)) return 'time';
  if (/^\)/.test(after) && OF_PERSON.test(before) && /^[1-9][0-9]$/.test(folded.slice(start, end)))
    return 'age';
  if (/만\s?$/.test(before.slice(-2)) && /^\s?세/.test(after) && !/[0-9]만\s?$/.test(before)) return 'age';
  if (/^세기/.test(after)) return 'date';
  if (/^점\s?(?:만점|가운데|중|에)\s?/.test(after) && /^점\s?(?:만점|(?:가운데|중|에)\s?[0-9])/.test(after))
    return 'name';
  if (/^(?:g(?![a-z])|d(?![a-z])|nm|b(?![a-z])|나노|세대)/.test(after) && !/^\s?gw/.test(after))
    return 'name';
  if (
    NAME_BEFORE.test(before) &&
    !/[십백천만억조]$/.test(folded.slice(start, end)) &&
    !/^\s?(?:%|퍼센트|배|명(?!단|부|예)|개|대|달러|원|조|억|만|위|점|건|편|곳)/.test(after)
  )
    return 'name';
  if (
    /^-?[a-z]{2,}/.test(after) &&
    !/^(?:%p|bp|usd|us\$|eur|krw|jpy|gbp|cny|percent|gw|mw|tw|kw|wh|km|cm|mm|kg|mg|ml|kcal|gb|tb|flop|gpu|nm)/.test(
      after,
    )
  )
    return 'name';
  return null;
}

/** 한 부품사 임원(54), 김모 씨(41): somebody with an age in brackets. */
const OF_PERSON =
  /(?:\s씨|임원|대표|사장|회장|교수|박사|연구원|직원|사원|과장|부장|차장|팀장|이사|상무|전무|기자|학생|주부|농부|어민|상인|기사|교사|강사|의사|간호사|변호사|회사원|직장인|개발자|엔지니어|노동자|점주|사업가|청년|남성|여성|위원|의원|장관|시민|주민)\($/;

/** Words that number a picture or a table of the text itself. */
const FIGURE_BEFORE = /(?<![가-힣])(?:그림|표|도표|사진|차트|그래프|부록|각주)\s?$/;

/** A unit of time with a word glued to it: 50년전, 7일동안, 9시께, 8월초. */
const TIME_BEHIND =
  /^여?\s?(년|개월|월|주|일|시간|시|분|초)\s?(?:동안|전|후|뒤|경|께|말|초|중순|안|내|자|작|생|산|형|째|사이|지기|차)/;
const TIME_ROLES: Readonly<Record<string, QuantityRole>> = { 월: 'date', 일: 'date', 시: 'time', 분: 'time' };

/** A number with nothing behind it: a year, part of a report's name, a figure in a table, or bare in prose. */
export function bareRole(folded: string, before: string, number: NumberReading): QuantityRole {
  const value = number.value;
  const isYear =
    value.gte(exact(1900)) &&
    value.lte(exact(2100)) &&
    /^[0-9]{4}$/.test(folded.slice(number.start, number.end));
  if (isYear) return /(?:인덱스|보고서|로보틱스|리포트|지수|[a-z])\s?$/.test(before) ? 'edition' : 'date';
  if (/^[.]\s?[0-9]|^\/[0-9]/.test(folded.slice(number.end, number.end + 3))) return 'date';
  const isWhole = !folded.slice(number.start, number.end).includes('.');
  if (
    isWhole &&
    /^\s?(?:번지|길|로\s?[0-9](?!위)|가\s|동\s|층|호)/.test(folded.slice(number.end, number.end + 5))
  )
    return 'address';
  const after = folded.slice(number.end, number.end + 8);
  if (FIGURE_BEFORE.test(before)) return 'page';
  if (/[0-9]대\s?$/.test(before)) return 'score';
  const isListed = /(?:각각|각기|순으로|차례로)\s[0-9.,·]{0,24}$/.test(before);
  if (
    isWhole &&
    !isListed &&
    value.lte(exact(12)) &&
    /^·[0-9]{1,2}(?![0-9.,·])/.test(after) &&
    !hasUnit(folded, number.end + (/^·[0-9]+/.exec(after)?.[0].length ?? 0))
  )
    return 'date';
  if (isWhole && !isListed && /(?:^|[^0-9.·])1?[0-9]·$/.test(before) && value.lte(exact(31))) return 'date';
  const time = TIME_BEHIND.exec(after)?.[1];
  if (time !== undefined) return TIME_ROLES[time] ?? 'duration';
  if (/^위권/.test(after)) return 'vague';
  if (/^[가-힣]/.test(after) && (!FREE_AFTER.test(after) || /^(?:[여대][가-힣]|인자)/.test(after)))
    return 'name';
  return 'measure';
}
