import { type Exact, exact } from '../../quantity/exact.ts';
import type { NumberReading, QuantityLanguage, UnitReading } from '../../quantity/number-reading.ts';
import type { QuantityRole } from '../../quantity/quantity.ts';
import { readKoreanHedge } from './hedges.ts';
import { readMixed, readNative, readSino } from './numerals.ts';
import { KO_PHYSICAL, KO_UNITS } from './units.ts';

const ONE = exact(1);
/** Every place where a number may begin: a digit, or a Hangul numeral at the start of a word. */
const START =
  /(?<![0-9.,])[0-9]|(?<![가-힣0-9])(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|한|하나|두|둘|세|셋|석|네|넷|넉|다섯|여섯|일곱|여덟|아홉|[일이삼사오육칠팔구십백천](?=[일이삼사오육칠팔구십백천만억조]|\s?(?:퍼센트|프로|위|배|점))|절반|반토막|반(?=[은이을으]|\s)|갑절|곱절|두어|서너|너댓|대여섯|예닐곱|여남은|수십|수백|수천|수만|수억|몇)/g;
const VAGUE = /(?:수십|수백|수천|수만|수억|몇|두어|서너|너댓|대여섯|예닐곱|여남은)(?:십|백|천|만|억|조)*/y;
const COUNTER_AFTER_WORD =
  /^\s?(?:명|나라|개국|국가|개|대|편|건|곳|종|장|배|가지|차례|번째|위|사람|기업|회사|업체|모델|군데|권|척|달|해|살|시|시간|분기|사|팀|갈래|축|쪽|도시|연구소|대학|회|단계|계단|자리|국|퍼센트|프로|점)/;
const NAME_BEFORE =
  /(?:[a-z][-_.]?|gpt[\s-]|버전\s?|v\.?\s?|제미나이\s?|클로드\s?(?:[가-힣]+\s)?|라마\s?|큐웬\s?|그록\s?|라이젠\s?|아이폰\s?|갤럭시\s?[a-z]?|챗gpt[\s-]?|딥시크\s?|젬마\s?|키미\s?|미스트랄\s?|하이퍼클로바\s?|엑사원\s?|솔라\s?|웹\s|usb\s?|톱\s?|글로벌\s|포천\s|포춘\s|창업\s)$/;

/** Korean quantities: digits with 만·억·조, native and sino-Korean words, counters and particles behind. */
export const KO_QUANTITIES: QuantityLanguage = {
  findNumbers: (folded, text) => {
    const numbers: NumberReading[] = [];
    let from = 0;
    START.lastIndex = 0;
    for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
      if (match.index < from) continue;
      const number = readNumber(folded, match.index, text);
      if (number === null) continue;
      const complete = withFraction(folded, number);
      numbers.push(complete);
      from = complete.end;
      START.lastIndex = Math.max(from, match.index + 1);
    }
    return joinRanges(folded, joinParts(folded, numbers));
  },
  readUnit,
  readHedge: readKoreanHedge,
  joins: (between) =>
    /^(?:\s?(?:와|과|,|·|및|에서|대|~|→|이고|이며|,\s각각)\s?)+$|^(?:포인트)?\s?[가-힣()]{0,6}\s?(?:와|과|,|에서)\s?[가-힣]{0,6}\s?$/.test(
      between,
    ),
};

function plain(
  start: number,
  end: number,
  value: Exact,
  rule: string,
  parts: Partial<NumberReading> = {},
): NumberReading {
  return {
    start,
    end,
    value,
    place: 0,
    lastPlace: 0,
    inWords: false,
    negative: false,
    shape: null,
    denominator: null,
    upper: null,
    whole: null,
    rule,
    ...parts,
  };
}

function readNumber(folded: string, at: number, text: string): NumberReading | null {
  const letter = folded.charAt(at);
  if (/[0-9]/.test(letter)) {
    const numeral = readMixed(folded, at);
    if (numeral === null) return null;
    const sign = /(?:^|[\s(~])[-−]$|마이너스\s?$/.exec(folded.slice(Math.max(0, at - 6), at));
    const negative = sign !== null && !/[0-9]\s?[-~]$/.test(folded.slice(Math.max(0, at - 3), at));
    const start = negative && /[-−]$/.test(sign?.[0] ?? '') ? at - 1 : at;
    return plain(start, numeral.end, negative ? numeral.value.neg() : numeral.value, 'ko.number.digits', {
      place: numeral.place,
      lastPlace: numeral.lastPlace,
      negative,
    });
  }
  VAGUE.lastIndex = at;
  const vague = VAGUE.exec(folded);
  if (vague !== null) return plain(at, at + vague[0].length, exact(0), 'ko.number.vague', { inWords: true });
  for (const [word, value] of WORDS) {
    if (!folded.startsWith(word, at)) continue;
    if (word === '반' && !/^반(?:은|이|을|으로|에)?(?=\s|$|,)/.test(folded.slice(at, at + 4))) return null;
    if (
      word === '반' &&
      /(?:가|이|는|은|을|에|년|달|시|개|배)\s?$/.test(folded.slice(Math.max(0, at - 2), at)) === false &&
      !/^반(?:은|이)/.test(folded.slice(at, at + 3))
    )
      return null;
    const shape =
      word === '갑절' || word === '곱절' ? 'multiple' : word === '반토막' ? 'multiple' : 'fraction';
    return plain(at, at + word.length, value, `ko.number.${shape}-word`, {
      inWords: true,
      shape,
      denominator: shape === 'fraction' ? 2 : null,
      place: shape === 'multiple' && word === '반토막' ? -1 : 0,
    });
  }
  const native = readNative(folded, at);
  if (native !== null) {
    const after = folded.slice(native.end, native.end + 6);
    if (
      /(?:중|가운데|중에|중에서|에)\s?$/.test(folded.slice(Math.max(0, at - 4), at)) &&
      /^(?:[^가-힣]|이|가|은|는|을|를|에|꼴|만|도|의|로|뿐|였|이었|이다|다)/.test(after)
    ) {
      return plain(at, native.end, native.value, 'ko.number.native', { inWords: true });
    }
    if (
      /^(?:에|중|명 중|곳 중)/.test(after) ||
      COUNTER_AFTER_WORD.test(after) ||
      /^(?:이나|씩|뿐|로|으로|만|째)/.test(after)
    ) {
      if (
        text.charAt(at) === '한' &&
        native.value.equals(1) &&
        !/^\s?(?:명|나라|개|대|편|건|곳|해|달)/.test(after)
      )
        return null;
      if (
        !COUNTER_AFTER_WORD.test(after) &&
        !/^에\s?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네)/.test(after)
      )
        return null;
      return plain(at, native.end, native.value, 'ko.number.native', { inWords: true });
    }
    return null;
  }
  const sino = readSino(folded, at);
  if (sino === null) return null;
  const after = folded.slice(sino.end, sino.end + 6);
  return COUNTER_AFTER_WORD.test(after) || /^\s?(?:원|달러|%|분의)/.test(after)
    ? plain(at, sino.end, sino.value, 'ko.number.sino', {
        inWords: true,
        place: sino.place,
        lastPlace: sino.lastPlace,
      })
    : null;
}

const WORDS: readonly (readonly [string, Exact])[] = [
  ['절반', exact(1, 2)],
  ['반토막', exact(1, 2)],
  ['갑절', exact(2)],
  ['곱절', exact(2)],
  ['반', exact(1, 2)],
];

/** 3분의 1, 100분의 1: a fraction from its denominator. */
function withFraction(folded: string, number: NumberReading): NumberReading {
  if (number.shape !== null || !folded.startsWith('분의', number.end)) return number;
  let at = number.end + 2;
  if (folded.charAt(at) === ' ') at++;
  const numerator = readMixed(folded, at) ?? readSino(folded, at) ?? readNative(folded, at);
  if (numerator === null || number.value.n === 0n) return number;
  return {
    ...number,
    end: numerator.end,
    value: numerator.value.div(number.value),
    shape: 'fraction',
    denominator: Number(number.value.n),
    rule: 'ko.fraction.of',
  };
}

const OUT_OF =
  /^(?:\s?(?:명|곳|편|개|대|건|나라|개국|사람|종|팀|사|개사|기업|회사|장|가구|모델|논문|군데))?\s?(?:중|가운데)(?:에서|에)?\s?(?:약\s)?$|^에\s?$/;

/** 100편 중 50편, 열에 일곱, 다섯 곳 중 하나: two numbers that make one share. */
function joinParts(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const whole = numbers[index];
    const part = numbers[index + 1];
    if (whole === undefined) continue;
    if (
      part !== undefined &&
      whole.shape === null &&
      part.shape === null &&
      whole.value.n > 0n &&
      OUT_OF.test(folded.slice(whole.end, part.start))
    ) {
      const counter =
        /^\s?(?:명|곳|편|개|대|건|나라|개국|사람|종|팀|사|개사|기업|회사|장|가구|모델|논문|군데)/.exec(
          folded.slice(part.end, part.end + 5),
        )?.[0] ?? '';
      const coarse = whole.value.lte(exact(10)) && part.value.lt(whole.value);
      joined.push({
        ...part,
        start: whole.start,
        end: part.end + counter.length,
        value: part.value.div(whole.value),
        whole: whole.value,
        shape: coarse ? 'fraction' : 'part-of-whole',
        denominator: coarse ? Number(whole.value.n) : null,
        rule: coarse ? 'ko.fraction.out-of' : 'ko.part-of-whole',
      });
      index++;
      continue;
    }
    joined.push(whole);
  }
  return joined;
}

/** 30~35%, 3~4배: a range where both ends share one unit. */
function joinRanges(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const low = numbers[index];
    const high = numbers[index + 1];
    if (low === undefined) continue;
    const between = high === undefined ? '' : folded.slice(low.end, high.start);
    if (
      high !== undefined &&
      low.shape === null &&
      high.shape === null &&
      /^(?:%|배|명|개|대)?\s?[~∼]\s?$/.test(between) &&
      high.value.gt(low.value) &&
      !/^\s?년/.test(folded.slice(high.end, high.end + 2))
    ) {
      joined.push({
        ...low,
        end: high.end,
        upper: high.value,
        shape: 'range',
        place: Math.min(low.place, high.place),
        rule: 'ko.range',
      });
      index++;
      continue;
    }
    joined.push(low);
  }
  return joined;
}

function reading(end: number, role: QuantityRole, parts: Partial<UnitReading> = {}): UnitReading {
  return {
    end,
    start: null,
    unit: null,
    shape: null,
    role,
    factor: ONE,
    counter: null,
    rule: null,
    ...parts,
  };
}

function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const { start, end } = number;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (number.rule === 'ko.number.vague') return reading(end, 'vague');
  if (number.shape === 'fraction' || number.shape === 'part-of-whole')
    return reading(end, 'measure', { unit: 'ratio' });
  if (number.shape === 'multiple') return reading(end, 'measure', { unit: 'ratio', shape: 'multiple' });
  let at = end;
  if (
    /^여/.test(folded.slice(at, at + 1)) &&
    /^여\s?(?:명|개|대|편|건|곳|종|달러|원|위안|개국|나라|점|배|장|%|만|억|조)/.test(folded.slice(at, at + 5))
  )
    at++;
  if (folded.charAt(at) === ' ') at++;
  if (!number.inWords) {
    const role = nameRole(folded, before, end, text, start);
    if (role !== null) return reading(end, role);
  }
  const currency = /(us\$|\$|€|£|¥|₩)\s?$/.exec(before)?.[1];
  for (const unit of KO_UNITS) {
    if (!folded.startsWith(unit.text, at)) continue;
    if (!number.inWords || unit.text.length > 0) {
      const found = acceptUnit(folded, number, unit, at);
      if (found !== null) return found;
    }
  }
  if (currency !== undefined)
    return reading(end, 'measure', {
      start: start - currency.length,
      unit: currency === '€' ? 'EUR' : currency === '£' ? 'GBP' : currency === '₩' ? 'KRW' : 'USD',
      shape: 'money',
    });
  for (const unit of KO_PHYSICAL) {
    if (folded.startsWith(unit, at) && !/^[a-z]/.test(folded.slice(at + unit.length, at + unit.length + 1)))
      return reading(at + unit.length, 'measure', {
        counter: unit,
        unit:
          unit === '도'
            ? 'degrees'
            : /kg|그램|㎏/.test(unit)
              ? 'grams'
              : /리터|배럴/.test(unit)
                ? 'litres'
                : /㎡|평|헥타르|㏊/.test(unit)
                  ? 'square metres'
                  : 'metres',
      });
  }
  if (number.inWords) return reading(end, 'idiom');
  return reading(end, bareRole(folded, before, number));
}

type Unit = (typeof KO_UNITS)[number];

/** Letters that may follow a counter: a particle, a bracket, a noun after a space. */
const FREE_AFTER =
  /^(?:$|[^가-힣a-z]|은|는|이|가|을|를|의|에|와|과|로|으로|도|만|보다|씩|이상|이하|미만|초과|안팎|가량|정도|쯤|남짓|까지|부터|짜리|꼴|당|째|뿐|였|이었|였다|다|인|나|이나|라|이라|며|이며|고|이고|로만|에서|대|선|수준|포인트|내외|넘|가까|여|규모|어치|밖|조차|마저|처럼|만큼|입니|이에|예요|이죠|죠|지만|이지만|중|간|마다|정)/;

function acceptUnit(folded: string, number: NumberReading, unit: Unit, at: number): UnitReading | null {
  const end = at + unit.text.length;
  const tail = folded.slice(end, end + 8);
  const value = number.value;
  if (/[a-z]$/.test(unit.text) && /^[a-z]/.test(tail)) return null;
  if (/[가-힣]$/.test(unit.text) && !FREE_AFTER.test(tail)) return null;
  if (
    unit.unit === 'percent' &&
    /(?:상위|하위|톱|최상위|최정상급)\s?$/.test(folded.slice(Math.max(0, number.start - 5), number.start))
  )
    return reading(end, 'part-of-name');
  switch (unit.text) {
    case '배':
      if (/^(?:송|터|경|우|치|달|당)/.test(tail)) return null;
      break;
    case '대':
      if (/^(?:\s?\d|의 남[성자]|의 여[성자]| 남성| 여성|들)/.test(tail) && !number.inWords)
        return /^\s?\d/.test(tail) ? reading(end, 'score') : reading(end, 'age');
      if (/^(?:%|퍼센트)/.test(tail)) return reading(end, 'vague');
      break;
    case '년':
    case '월':
    case '일':
      if (unit.text === '년' && (value.lt(exact(1900)) || value.gt(exact(2100))))
        return reading(end, 'duration', { counter: '년' });
      return reading(end, 'date');
    case '시':
      if (/^(?:도|군|민|장|내)/.test(tail)) return null;
      break;
    case '조':
      return null;
    case '번':
      if (/^째/.test(tail)) return null;
      return reading(end, number.inWords ? 'idiom' : 'phone');
    case '만':
      return null;
    case '인':
      if (/^당/.test(tail)) return reading(end, 'part-of-name', { counter: '인당' });
      if (!/^(?:\s|이|은|을|의)/.test(tail)) return null;
      return reading(end, value.lte(exact(2)) ? 'idiom' : 'measure', { unit: 'count', counter: '명' });
    case '기':
      if (/^(?:가|술|업|존|록|준|반)/.test(tail) && !/^가\s/.test(tail)) return null;
      break;
    case '위':
      if (/^(?:안|원|험|한|해|협|성|치|에서 )/.test(tail) && !/^에서\s?[0-9]/.test(tail)) return null;
      if (/^권/.test(tail)) return reading(end, 'measure', { unit: 'rank', shape: 'rank', counter: '위권' });
      break;
    case '세':
      if (/^(?:기|대)/.test(tail)) return reading(end, 'name');
      break;
    case '차':
      if (/^례/.test(tail)) return null;
      break;
    case '쪽':
      if (!number.inWords) return reading(end, 'page');
      break;
    case '사':
      if (!/^(?:[\s,.은는이가의를을와과]|$)/.test(tail)) return null;
      break;
    case '등':
      if (!/^(?:을|은|이|의|에|으로|[\s,.])/.test(tail) || value.gt(exact(200))) return null;
      break;
    case '회':
    case '호':
      if (/^제/.test(folded.slice(Math.max(0, number.start - 1), number.start)))
        return reading(end, 'ordinal');
      break;
    case '분':
      if (/^기/.test(tail)) return reading(end + 1, 'date');
      if (/^의/.test(tail)) return null;
      break;
    case '분기':
      if (value.lte(exact(4)) && !number.inWords) return reading(end, 'date');
      break;
    case '달':
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
    return reading(end, 'ordinal');
  if (/^당(?![가-힣])/.test(tail) && unit.counts)
    return reading(end, 'part-of-name', { counter: `${unit.text}당` });
  if (unit.role === 'measure' && /제\s?$/.test(folded.slice(Math.max(0, number.start - 2), number.start)))
    return reading(end, 'ordinal');
  const noun = unit.counts ? nounAfter(folded, end) : null;
  if (noun !== null)
    return reading(noun.end, 'measure', { unit: noun.unit, factor: unit.factor, counter: unit.text });
  return reading(end, unit.role, {
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

/** Digits inside a name, a law, a footnote, an address: `null` where the number may measure. */
function nameRole(
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
    /(?:^|\n)\s*(?:#{1,6}\s+)?\[?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s?[.)\]]\s/.test(after) &&
    !/^\.\s?[0-9]/.test(after)
  )
    return 'list-mark';
  if (/^-[0-9]{3,4}/.test(after) || /[0-9]-$/.test(before))
    return /^-[0-9]{3,4}|[0-9]{2,4}-$/.test(after + before) ? 'phone' : 'score';
  if (/^:[0-9]{2}/.test(after) || /[0-9]:$/.test(before)) return 'time';
  if (/만\s?$/.test(before.slice(-2)) && /^\s?세/.test(after) && !/[0-9]만\s?$/.test(before)) return 'age';
  if (/^(?:g(?![a-z])|d(?![a-z])|nm|b(?![a-z])|나노|세대)/.test(after) && !/^\s?gw/.test(after))
    return 'name';
  if (NAME_BEFORE.test(before) && !/^\s?(?:%|퍼센트|배|명|개|대|달러|원|조|억|만|위|점|건|편|곳)/.test(after))
    return 'name';
  if (/^-?[a-z]{2,}/.test(after) && !/^(?:%p|bp|gw|mw|tw|kw|km|cm|mm|kg|gb|tb|flop|gpu|nm)/.test(after))
    return 'name';
  return null;
}

/** A number with nothing behind it: a year, part of a report's name, a figure in a table, or bare in prose. */
function bareRole(folded: string, before: string, number: NumberReading): QuantityRole {
  const value = number.value;
  const isYear =
    value.gte(exact(1900)) &&
    value.lte(exact(2100)) &&
    /^[0-9]{4}$/.test(folded.slice(number.start, number.end));
  if (isYear) return /(?:인덱스|보고서|로보틱스|리포트|지수|[a-z])\s?$/.test(before) ? 'edition' : 'date';
  if (/^[.]\s?[0-9]|^\/[0-9]/.test(folded.slice(number.end, number.end + 3))) return 'date';
  if (/^\s?(?:번지|길|로\s?[0-9]|가\s|동\s|층|호)/.test(folded.slice(number.end, number.end + 4)))
    return 'address';
  return 'measure';
}
