import { exact } from '../../quantity/exact.ts';
import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { MONEY_SIGNS } from '../money-signs.ts';
import { KO_COUNTERS } from './counters.ts';
import { otherMoneyEnd } from './currencies.ts';
import { bareRole, nameRole } from './number-roles.ts';
import { countedEnd, KO_LISTED } from './numeral-alone.ts';
import { hasUnit, physicalAt } from './physical-units.ts';
import { KO_ALONE, KO_FIRST } from './read-number.ts';
import { FREE_AFTER, type KoreanUnit, unitsAt } from './units.ts';

/** What stands behind and before a number: 억 달러 → USD, 명 → count, 위 → rank; or why it measures nothing. */
export function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const { start, end } = number;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (number.rule === 'ko.number.vague') return buildUnit(end, 'vague');
  if (number.rule === KO_LISTED) return listed(folded, end);
  if (number.rule === KO_FIRST)
    return buildUnit(end + (/^\s?번?째/.exec(folded.slice(end, end + 3))?.[0].length ?? 0), 'ordinal');
  if (number.shape === 'fraction' || number.shape === 'part-of-whole')
    return buildUnit(end, 'measure', { unit: 'ratio' });
  if (number.shape === 'multiple') return buildUnit(end, 'measure', { unit: 'ratio', shape: 'multiple' });
  if (number.shape === 'percent') return buildUnit(end, 'measure', { unit: 'percent', shape: 'percent' });
  let at = folded.charAt(end) === '여' && hasUnit(folded, end + 1) ? end + 1 : end;
  if (folded.charAt(at) === ' ') at++;
  if (!number.inWords) {
    const role = nameRole(folded, before, end, text, start);
    if (role !== null) return buildUnit(end, role);
  }
  const sign = /(us\$|\$|€|£|¥|₩|(?<![a-z])(?:usd|eur|gbp|krw|jpy))\s?$/.exec(before);
  const currency = sign?.[1];
  const other = otherMoneyEnd(folded, at);
  if (other > at && FREE_AFTER.test(folded.slice(other, other + 4)))
    return buildUnit(other, 'vague', { shape: 'money', counter: folded.slice(at, other) });
  for (const unit of unitsAt(folded, at)) {
    if (!folded.startsWith(unit.text, at)) continue;
    if (!number.inWords || unit.text.length > 0) {
      const found = acceptUnit(folded, number, unit, at);
      if (found !== null) return found;
    }
  }
  if (currency !== undefined)
    return buildUnit(end, 'measure', {
      start: start - (sign?.[0].length ?? 0),
      unit: MONEY_SIGNS[currency] ?? 'USD',
      shape: 'money',
    });
  const physical = physicalAt(folded, at);
  if (physical !== null) {
    const scale = physical.unit === 'degrees' ? (SCALE_BEFORE.exec(before)?.[0].length ?? 0) : 0;
    return buildUnit(physical.end, 'measure', {
      start: scale === 0 ? null : start - scale,
      counter: physical.text,
      unit: physical.unit,
      factor: physical.factor,
    });
  }
  if (number.rule === KO_ALONE) return buildUnit(end, 'measure', { unit: 'count' });
  if (number.inWords) return listed(folded, end);
  return buildUnit(end, bareRole(folded, before, number));
}

/** A numeral in words that claims nothing, with the counter behind it. */
function listed(folded: string, end: number): UnitReading {
  const to = countedEnd(folded, end);
  return buildUnit(to, 'idiom', { counter: to > end ? folded.slice(end, to).trim() : null });
}

/** 섭씨 37도: the scale before a temperature. */
const SCALE_BEFORE = /(?:섭씨|화씨) ?$/;

/** 여덟 달 뒤졌다: months by which one lags, no length of time. */
const IS_LAG = /^(?:가량|쯤|정도|남짓)?\s?(?:뒤졌|뒤진|뒤지|뒤처|뒤떨어|앞섰|앞선|앞서)/;

/** 격차는 평균 | 8개월: the lag is so many months. */
const LAG_IS = /(?:격차|시차)[은는이가]\s(?:[가-힣a-z0-9]{1,8}\s){0,5}$/;

function acceptUnit(folded: string, number: NumberReading, unit: KoreanUnit, at: number): UnitReading | null {
  const end = at + unit.text.length;
  const tail = folded.slice(end, end + 8);
  const value = number.value;
  if (/[a-z]$/.test(unit.text) && /^[a-z]/.test(tail)) return null;
  if (/[$€£]$/.test(unit.text) && /^\s?[0-9]/.test(tail)) return null;
  if (/[가-힣]$/.test(unit.text) && !FREE_AFTER.test(tail)) return null;
  if (
    unit.unit === 'percent' &&
    /(?:상위|하위|톱|최상위|최정상급)\s?$/.test(folded.slice(Math.max(0, number.start - 5), number.start))
  )
    return buildUnit(end, 'part-of-name');
  switch (unit.text) {
    case '배':
      if (/^(?:송|터|경|우|치|달|당)/.test(tail)) return null;
      break;
    case '대':
      if (isScore(folded, number, end)) return buildUnit(end, 'score');
      if (isAge(folded, number, end)) return buildUnit(end, 'age');
      if (!number.inWords && value.lte(exact(100)) && LEADING.test(tail))
        return buildUnit(end, 'part-of-name');
      if (/^\s?(?:기업|명단|목록|리스트|클럽|그룹|부자|대학|브랜드)/.test(tail) && !number.inWords)
        return buildUnit(end, 'part-of-name');
      if (/^(?:%|퍼센트)/.test(tail)) return buildUnit(end, 'vague');
      break;
    case '년':
    case '월':
    case '일':
      if (unit.text === '년' && (value.lt(exact(1900)) || value.gt(exact(2100))))
        return buildUnit(end, 'duration', { counter: '년' });
      return buildUnit(end, 'date');
    case '시간':
      if (
        value.gte(exact(1000)) &&
        /gpu|지피유|그래픽\s?(?:칩|카드|처리)|가속기|[ah][1-9]00/.test(
          folded.slice(Math.max(0, number.start - 24), end + 14),
        )
      )
        return buildUnit(end, 'measure', { unit: 'GPU-hours' });
      break;
    case '달':
    case '개월':
      if (IS_LAG.test(tail) || LAG_IS.test(folded.slice(Math.max(0, number.start - 40), number.start)))
        return buildUnit(end, 'measure', { unit: 'months' });
      if (/^러/.test(tail)) return null;
      break;
    case '시':
      if (/^(?:도|군|민|장|내)/.test(tail)) return null;
      break;
    case '조':
      return null;
    case '번':
      if (/^째/.test(tail)) return null;
      if (value.gte(exact(10000))) return buildUnit(end, 'measure', { unit: 'count', counter: '회' });
      return buildUnit(end, number.inWords ? 'idiom' : 'phone');
    case '만':
      return null;
    case '인':
      if (/^당/.test(tail)) return buildUnit(end, 'part-of-name', { counter: '인당' });
      if (!/^(?:\s|이|은|을|의)/.test(tail)) return null;
      return buildUnit(end, value.lte(exact(2)) ? 'idiom' : 'measure', { unit: 'count', counter: '명' });
    case '기':
      if (/^(?:가|술|업|존|록|준|반)/.test(tail) && !/^가\s/.test(tail)) return null;
      if (/^\s?(?:때|행정부|정부|내각|임기|시절|집권)/.test(tail) && value.lte(exact(9)))
        return buildUnit(end, 'ordinal');
      break;
    case '위':
      if (/^(?:안|원|험|한|해|협|성|치)/.test(tail)) return null;
      if (/^에서 (?![0-9])/.test(tail) && folded.charAt(at - 1) === ' ') return null;
      if (/^권/.test(tail))
        return buildUnit(end, 'measure', { unit: 'rank', shape: 'rank', counter: '위권' });
      break;
    case '세':
      if (/^(?:기|대)/.test(tail)) return buildUnit(end, 'name');
      break;
    case '차':
      if (/^례/.test(tail)) return null;
      break;
    case '쪽':
      if (!number.inWords) return buildUnit(end, 'page');
      break;
    case '사':
      if (!/^(?:[\s,.은는이가의를을와과]|$)/.test(tail)) return null;
      break;
    case '등':
      if (!/^(?:을|은|이|의|에|으로|[\s,.]|$)/.test(tail) || value.gt(exact(200))) return null;
      break;
    case '회':
    case '호':
      if (/^제/.test(folded.slice(Math.max(0, number.start - 1), number.start)))
        return buildUnit(end, 'ordinal');
      break;
    case '분':
      if (/^기/.test(tail)) return buildUnit(end + 1, 'date');
      if (/^의/.test(tail)) return null;
      break;
    case '분기':
      /** 3분기 연속: a run of so many. */
      if (value.lte(exact(4)) && !number.inWords && !/^(?:째|\s?연속)/.test(tail))
        return buildUnit(end, 'date');
      break;
    case '해':
      if (/^러/.test(tail)) return null;
      break;
    default:
  }
  if (
    unit.text === '번째' &&
    /^(?:로|의|이|다|,|인|로는)/.test(tail) === false &&
    /^\s(?!큰|많|높)/.test(tail)
  )
    return buildUnit(end, 'ordinal');
  if (unit.counts && /^(?:이라도|도\s(?:없|안|못))/.test(tail)) return buildUnit(end, 'idiom');
  if (
    unit.counts &&
    (/^당(?:으로(?:는|도)?|은|의|에|이)?(?![가-힣])/.test(tail) ||
      (/^ 당 /.test(tail) && value.gte(exact(100))))
  )
    return buildUnit(end, 'part-of-name', { counter: `${unit.text}당` });
  if (unit.counts && isOfList(folded, number, end)) return buildUnit(end, 'part-of-name');
  if (unit.counts && isPer(folded, number, unit, tail))
    return buildUnit(end, 'part-of-name', { counter: `${unit.text}당` });
  if (unit.role === 'measure' && /제\s?$/.test(folded.slice(Math.max(0, number.start - 2), number.start)))
    return buildUnit(end, 'ordinal');
  const noun = unit.counts ? nounAfter(folded, end) : null;
  if (noun !== null)
    return buildUnit(noun.end, 'measure', { unit: noun.unit, factor: unit.factor, counter: unit.text });
  return buildUnit(end, unit.role, {
    unit: unit.unit,
    shape: number.shape === 'range' ? 'range' : unit.shape,
    factor: unit.factor,
    counter: unit.counts || unit.unit === 'rank' ? unit.text : null,
  });
}

/** 6,710억 개의 매개변수: the noun behind the counter is the unit. */
function nounAfter(folded: string, at: number): { unit: 'parameters' | 'tokens'; end: number } | null {
  const match = /^(?:의|짜리)?\s?(매개변수|파라미터|토큰)/.exec(folded.slice(at, at + 10));
  return match === null
    ? null
    : { unit: match[1] === '토큰' ? 'tokens' : 'parameters', end: at + match[0].length };
}

/** 최다 인용 100편 중, 상위 500개 가운데: how long a list is, by which it goes. */
function isOfList(folded: string, number: NumberReading, end: number): boolean {
  return (
    /(?:최다\s?[가-힣]{1,4}|상위|최상위|톱)\s(?:[가-힣]{2,3}\s)?$/.test(
      folded.slice(Math.max(0, number.start - 12), number.start),
    ) && /^\s?(?:중|가운데|안에|에\s(?:든|들|오|포함|이름))/.test(folded.slice(end, end + 6))
  );
}

/** 인구 100만 명에 연구자가 9472명, 투자 한 건에 들어간 돈: for each so many, no count of them. */
function isPer(folded: string, number: NumberReading, unit: KoreanUnit, tail: string): boolean {
  if (!/^에\s/.test(tail)) return false;
  const before = folded.slice(Math.max(0, number.start - 8), number.start);
  const after = folded.slice(number.start, number.start + 60);
  const head = after.slice(after.indexOf(tail.slice(0, 2)));
  if (number.value.equals(exact(1)))
    return unit.text !== '명' && /^에\s(?:들어[가간]|드는|든|쓰인|쓴|쓰는|투입|평균|돌아)/.test(head);
  return (
    /(?:인구|주민|국민|근로자|노동자|직원|취업자|가구)\s$/.test(before) &&
    isRound(number.value) &&
    /^에\s[^.]{0,24}[0-9]\s?(?:명|대|건|편|개|곳)(?:꼴|씩|으로|이|가|을|를|의|뿐|[\s.,])/.test(head)
  );
}

/** A power of ten, as those for which rates are given. */
function isRound({ n, d }: NumberReading['value']): boolean {
  return d === 1n && /^10+$/.test(String(n));
}

/** 3대 2, 7대 3: 대 between two small bare numbers is "to". */
function isScore(folded: string, number: NumberReading, end: number): boolean {
  const other = /^\s?[0-9]{1,3}(?![0-9.,]*[0-9])/.exec(folded.slice(end, end + 8));
  if (other === null || number.inWords || number.value.gte(exact(1000))) return false;
  const behind = end + other[0].length;
  return !hasUnit(folded, behind) && !/^\s?[십백천만억조]/.test(folded.slice(behind, behind + 2));
}

/** 5대 은행, 10대 기업: a list of the first few, by its name. */
const LEADING =
  /^\s(?:은행|특허청|광역시|기관|연구소|개발사|생산국|소비국|항만|클라우드|플랫폼|기업|그룹|강국|도시|시장|지수|과제|산업|업체|제조사|메이커|수출|품목|교역|회계법인|로펌|통신사|거래소|국정|핵심|전략|재벌|대학|뉴스|의혹|쟁점|범죄|원칙|방향|목표|정책|요소|빅테크)/;

const PERSON =
  /^(?:들|의?\s?(?:청년|청소년|노인|남성|여성|남자|여자|남녀|직장인|근로자|노동자|취업자|구직자|응답자|이용자|가구주|주부|학생|대학생|부부|환자|고령|장년|중년|미혼|기혼|유권자|소비자|인구|연령))|^\s?(?:초반|중반|후반)/;

/** 40대 이상을 올린 나라: what bearers have so many of. */
const HELD_BY =
  /^\s?(?:이상|이하)(?:[을를이가])?\s(?:[가-힣]{1,6}\s)?[가-힣]{0,5}[는은한린인된운긴간]\s(?:나라|국가|곳|주(?![가-힣])|기업|회사|업체|지역|도시|대학|기관)/;

/** 20대 청년, 30대 이상: the twenties of a life, unless machines are counted or somebody has so many. */
function isAge(folded: string, number: NumberReading, end: number): boolean {
  const { n, d } = number.value;
  if (number.inWords || d !== 1n || n <= 0n || n > 90n || n % 10n !== 0n) return false;
  const after = folded.slice(end, end + 24);
  if (PERSON.test(after)) return true;
  if (!/^\s?(?:이상|이하)/.test(after) || HELD_BY.test(after)) return false;
  return !KO_COUNTERS.대?.test(folded.slice(Math.max(0, number.start - 30), number.start) + after);
}
