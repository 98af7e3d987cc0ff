import type { Span } from '../../text/span.ts';
import { OF_AMOUNT } from './of-amount.ts';
import type { WordsAround } from './words-around.ts';

/** 세계의 30%, 총수출의 30%. */
const WHOLE_LEADS =
  /(?:전체|세계|전\s?세계|총[가-힣]{1,4}|모두|글로벌)(?:의|에서|\s가운데|\s중)?\s?(?:약|거의)?\s?$/;
/** 30%를 차지했다. */
const IS_TAKEN = /^\s?(?:를|을)?\s?(?:차지|점유|가져갔|가져가|쥐고|쥐었|쥔|챙겼|쓸어|독식|빨아들)/;
/** 세계에서 차지하는 비중은 0.5%. */
const TAKES_UP = /차지하(?:는|던|고 있는)\s(?:비중|몫|비율)[은이도]\s(?:약\s|겨우\s|고작\s)?$/;
/** 데이터센터가 쓴 전기 가운데 미국이 44%다: of all of what is named. */
const AMONG_WHICH = /[가-힣]\s(?:가운데|중)\s[가-힣A-Za-z]{1,8}[이가은는]\s(?:약\s)?$/;
/** 전체 민간 투자의 49.6%. */
const WHOLE_BEFORE = /(?<![가-힣])전체\s(?:[가-힣]{1,8}\s)?[가-힣]{1,8}의\s(?:약\s|거의\s)?$/;
/** So many letters before a number tell of what amount it is a part. */
const AMOUNT_REACH = 14;

/** 183TWh로 |44%. */
const BY_AMOUNT = /^으?로\s(?:약\s|거의\s)?$/;
/** What stands before it then is an amount, no share, rank or date. */
const NO_AMOUNT = /(?:%|퍼센트|포인트|위|배|번째|년|월|일)$/;

/** 44%|를 |미국이, 83%|가 지난해 |미국으로. */
const LEADS_TO_TAKER = /^[가이은는를을]\s(?:(?:지난해|작년|올해|그해|[0-9]{4}년)에?\s)?$/;
/** 미국|으로 갔다, 미국|의 몫이다. */
const TAKES =
  /^(?:행|산|제|이[\s다었며고]|가\s|에서|에\s|으?로\s(?:갔|간|흘|들|몰|쏠|향)|의?\s(?:몫|차지|것)|$|[.,])/;
const TAKER_REACH = 5;

/** 그 절반, 이 회사의 절반, 계약(6억 달러)의 일곱 배. */
const OF_THAT =
  /(?:^|\s)(?:그|(?:이곳|그곳|여기|거기|이\s?나라|그\s?나라|이\s?회사|그\s?회사)의)\s(?:약\s|거의\s|무려\s)?$|^\)의\s(?:약\s|거의\s)?$/;

/** 54만 대 가운데, 54만 대의 절반. */
const PARTS_FOLLOW =
  /^\s?(?:가운데|중(?!국|동|앙|소|남미|서)(?:에서?)?|의\s(?:약\s|거의\s)?(?:[0-9][0-9.]*\s?(?:%|퍼센트)|절반|[가-힣]{1,3}분의))[가-힣]{0,4}(?:\s|$)/;
const PARTS_REACH = 16;

/** Whether a number is a part of a whole that is named or plain: `세계의 |44%`, `44%|를 차지했다`; `differs` where it is how much something moved or is ahead. */
export function isOfWhole(words: WordsAround, differs: boolean): boolean {
  const { folded, quantity, entities, end, before, after } = words;
  return (
    WHOLE_LEADS.test(before) ||
    IS_TAKEN.test(after) ||
    TAKES_UP.test(before) ||
    (quantity.unit === 'percent' && isShareOfNamed(words)) ||
    (!differs && isPartOfAmount(words)) ||
    entities.some((entity) => entity.start >= end && givesPart(folded, end, entity))
  );
}

/** Whether the words before a percentage name that of which it is one: 전체 민간 투자의, 1171억 달러의. */
function isShareOfNamed({ folded, start, before }: WordsAround): boolean {
  return (
    AMONG_WHICH.test(before) ||
    WHOLE_BEFORE.test(before) ||
    (!before.endsWith('(') && OF_AMOUNT.test(folded.slice(Math.max(0, start - AMOUNT_REACH), start)))
  );
}

/** 183TWh로 44%: a percentage right behind an amount is its part of the whole. */
function isPartOfAmount({ folded, start, before }: WordsAround): boolean {
  const from = start - before.length;
  return BY_AMOUNT.test(before) && !NO_AMOUNT.test(folded.slice(from - 3, from));
}

/** 42%가 중국행, 44%를 미국이, 83%가 지난해 미국으로 갔다: the part is given to the name right behind. */
function givesPart(folded: string, end: number, { start, end: close }: Span): boolean {
  return (
    LEADS_TO_TAKER.test(folded.slice(end, start)) && TAKES.test(folded.slice(close, close + TAKER_REACH))
  );
}

/** Whether it is a part or multiple of the value right before it: `그 |절반`. */
export function isOfLast({ before }: WordsAround): boolean {
  return OF_THAT.test(before);
}

/** Whether its parts are told behind it: `54만 대| 가운데 중국이`. */
export function isToldInParts({ folded, end }: WordsAround): boolean {
  return PARTS_FOLLOW.test(folded.slice(end, end + PARTS_REACH));
}
