import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readPower } from '../../quantity/power.ts';
import { readRaised } from '../../quantity/raised.ts';
import { readSlashed } from '../../quantity/slashed.ts';
import {
  countedEnd,
  isAlsoWord,
  KO_LISTED,
  KO_SPELLED,
  nativeStandsAlone,
  standsAlone,
} from './numeral-alone.ts';
import { type Numeral, readMixed, readNative, readSino } from './numerals.ts';
import { hasUnit, isUnit } from './physical-units.ts';
import { readSpelled, readSpelledFraction } from './spelled-number.ts';

const VAGUE = /(?:수십|수백|수천|수만|수억|몇|두어|서너|너댓|대여섯|예닐곱|여남은)(?:십|백|천|만|억|조)*/y;
/** Nouns and adverbs that look like a numeral with its counter. */
const NOUN =
  /한편|세대|세종|석사|석권|석회|열대|열사|백사장|백일장|이사|이점|사위|만점|천만에|천만의 말씀|이 (?!퍼센트)|[일이사오구]조(?!\s?(?:원|달러|위안|유로|엔|[0-9일이삼사오육칠팔구천백십]|분의|번째|[과와]|$))/y;
const COUNTER_AFTER_WORD =
  /^\s?(?:명|나라|개국|국가|개|대|편|건|곳|종|장|배|가지|차례|번째|위|사람|기업|회사|업체|모델|군데|권|척|달|해|살|시|시간|분기|사(?!이)|팀|갈래|축|쪽|도시|연구소|대학|회|단계|계단|자리|국|등(?=[은이을의에으\s,.]|$)|퍼센트|프로|점|분(?![기석야류]))/;

/** The number that begins at a position, in digits or in Hangul; null where the letters are no number. */
export function readNumber(folded: string, at: number, text: string): NumberReading | null {
  const letter = folded.charAt(at);
  if (/[0-9.]/.test(letter)) {
    const slashed = readSlashed(folded, at, 'ko.number.slashed');
    if (slashed !== null && !/^ ?(?:분기|나노)/.test(folded.slice(slashed.end, slashed.end + 3)))
      return slashed;
    const numeral = readMixed(folded, at, text);
    if (numeral === null) return null;
    const raised = readRaised(folded, at, numeral, 'ko.number.power');
    if (raised !== null) return raised;
    const power = readPower(folded, numeral.end);
    if (power !== null)
      return buildNumber(at, power.end, numeral.value.mul(powerOfTen(power.exponent)), 'ko.number.power', {
        place: numeral.place + power.exponent,
        lastPlace: numeral.lastPlace + power.exponent,
      });
    const sign = /(?:^|[\s(~])[-−]$|(?:마이너스|영하)\s?$/.exec(folded.slice(Math.max(0, at - 6), at));
    const negative = sign !== null && !/[0-9]\s?[-~]$/.test(folded.slice(Math.max(0, at - 3), at));
    const start = negative && sign !== null ? at - signLength(sign[0]) : at;
    const parts = /^할\s?([0-9])푼(?:\s?([0-9])리)?/.exec(folded.slice(numeral.end, numeral.end + 8));
    if (parts !== null) return readHal(start, numeral, parts);
    return buildNumber(
      start,
      numeral.end,
      negative ? numeral.value.neg() : numeral.value,
      'ko.number.digits',
      {
        place: numeral.place,
        lastPlace: numeral.lastPlace,
        negative,
      },
    );
  }
  if (letter === '첫') return buildNumber(at, at + 1, exact(1), KO_FIRST, { inWords: true });
  NOUN.lastIndex = at;
  if (NOUN.test(folded)) return null;
  const spelledFraction = readFractionInWords(folded, at);
  if (spelledFraction !== null) return spelledFraction;
  if (folded.charAt(at) in SCALES && folded.charAt(at + 1) === '여') return readScaleAndBit(folded, at);
  VAGUE.lastIndex = at;
  const vague = VAGUE.exec(folded);
  if (vague !== null)
    return buildNumber(at, at + vague[0].length, exact(0), 'ko.number.vague', { inWords: true });
  for (const [word, value] of WORDS) {
    if (!folded.startsWith(word, at)) continue;
    if (
      word === '반' &&
      !/^반(?:은|이|을|으로|에)?(?=\s|$|,)/.test(folded.slice(at, at + 4)) &&
      !isHalfOf(folded, at)
    )
      return null;
    if (
      word === '반' &&
      !isHalfOf(folded, at) &&
      !HALF_TAKEN.test(folded.slice(at, at + 8)) &&
      /(?:가|이|는|은|을|에|년|달|시|개|배)\s?$/.test(folded.slice(Math.max(0, at - 2), at)) === false &&
      !/^반(?:은|이)/.test(folded.slice(at, at + 3))
    )
      return null;
    const shape =
      word === '갑절' || word === '곱절' ? 'multiple' : word === '반토막' ? 'multiple' : 'fraction';
    return buildNumber(at, at + word.length, value, `ko.number.${shape}-word`, {
      inWords: true,
      shape,
      denominator: shape === 'fraction' ? 2 : null,
      place: shape === 'multiple' && word === '반토막' ? -1 : 0,
    });
  }
  const spelled = readSpelled(folded, at);
  const tens = readNative(folded, at);
  const native = tens !== null && spelled !== null && spelled.end > tens.end ? spelled : tens;
  if (native !== null) {
    const after = folded.slice(native.end, native.end + 6);
    if (
      /(?:중|가운데|중에|중에서|에)\s?$/.test(folded.slice(Math.max(0, at - 4), at)) &&
      /^(?:[^가-힣]|이|가|은|는|을|를|에|꼴|만|도|의|로|뿐|였|입니|예요|죠|다|고|인|라|밖)/.test(after)
    ) {
      return buildNumber(at, native.end, native.value, 'ko.number.native', { inWords: true });
    }
    if (
      /^\s?(?:에|중|가운데)/.test(after) ||
      COUNTER_AFTER_WORD.test(after) ||
      /^(?:이나|씩|뿐|로|으로|만|째)/.test(after)
    ) {
      if (
        text.charAt(at) === '한' &&
        native.value.equals(1) &&
        !/^\s?(?:명|나라|개|대|편|건|곳|해|달)/.test(after)
      )
        return readListed(folded, at, native);
      if (
        !COUNTER_AFTER_WORD.test(after) &&
        !/^(?:에|\s?중에?|\s?가운데)\s?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네)/.test(
          folded.slice(native.end, native.end + 8),
        )
      )
        return readAlone(folded, at, native) ?? readNativeAlone(folded, at, native);
      return buildNumber(at, native.end, native.value, 'ko.number.native', { inWords: true });
    }
    return (
      readAlone(folded, at, native) ?? readNativeAlone(folded, at, native) ?? readListed(folded, at, native)
    );
  }
  if (spelled === null) return null;
  const after = folded.slice(spelled.end, spelled.end + 6);
  const parts = {
    inWords: true,
    place: spelled.place,
    lastPlace: spelled.lastPlace,
    negative: letter === '마',
  };
  if (
    COUNTER_AFTER_WORD.test(after.replace(/^여(?!섯|덟|든)/, '')) ||
    /^여?\s?(?:원|달러|%|분의)/.test(after) ||
    (spelled.end - at > 1 &&
      !/^\s?분의/.test(after) &&
      !isAlsoWord(folded, at, spelled.end) &&
      hasUnit(folded, spelled.end))
  )
    return buildNumber(at, spelled.end, spelled.value, 'ko.number.sino', parts);
  return standsAlone(folded, at, spelled.end)
    ? buildNumber(at, spelled.end, spelled.value, KO_SPELLED, parts)
    : null;
}

/** 하나만, 둘이, 열여섯: a native numeral without a counter. */
function readNativeAlone(folded: string, at: number, { end, value }: Numeral): NumberReading | null {
  return nativeStandsAlone(folded, at, end)
    ? buildNumber(at, end, value, KO_SPELLED, { inWords: true })
    : null;
}

/** 한 송이, 두 마리, 세 배우: so many of what no statistic counts. */
function readListed(folded: string, at: number, { end, value }: Numeral): NumberReading | null {
  return countedEnd(folded, end) > end ? buildNumber(at, end, value, KO_LISTED, { inWords: true }) : null;
}

/** The rule of 첫, the one ordinal that no numeral spells. */
export const KO_FIRST = 'ko.ordinal.first';

/** How long a minus sign or its word is, with the space behind the word. */
function signLength(sign: string): number {
  return sign.replace(/^[\s(~]/, '').length;
}

/** A text that is nothing but a numeral in words, with its unit: 삼, 이백만, 쉰일곱, 오와 사분의 일, 구메터. */
export function readWholeText(folded: string): NumberReading | null {
  if (folded.length > MOST_LETTERS) return null;
  const text = folded.trim();
  if (!/^[가-힣]/.test(text)) return null;
  const at = folded.length - folded.trimStart().length;
  const fraction = readFractionInWords(folded, at);
  if (fraction?.end === at + text.length) return fraction;
  if (text === '반') return readHalf(at);
  const spelled = readSpelled(folded, at);
  const unit = spelled !== null && isUnit(text.slice(spelled.end - at));
  return spelled !== null && (spelled.end === at + text.length || unit)
    ? buildNumber(at, spelled.end, spelled.value, unit ? 'ko.number.sino' : KO_SPELLED, {
        inWords: true,
        place: spelled.place,
        lastPlace: spelled.lastPlace,
        negative: text.startsWith('마'),
      })
    : null;
}

/** No numeral in words is longer. */
const MOST_LETTERS = 60;

function readHalf(at: number): NumberReading {
  return buildNumber(at, at + 1, exact(1, 2), 'ko.number.fraction-word', {
    inWords: true,
    shape: 'fraction',
    denominator: 2,
  });
}

/** 삼분의 이, 백억분의 일, 오와 사분의 일: a fraction all in words. */
function readFractionInWords(folded: string, at: number): NumberReading | null {
  if (!/분의/.test(folded.slice(at, at + MOST_LETTERS / 2))) return null;
  const fraction = readSpelledFraction(folded, at);
  return fraction === null
    ? null
    : buildNumber(at, fraction.end, fraction.value, 'ko.fraction.words', {
        inWords: true,
        shape: 'fraction',
        denominator: fraction.denominator,
        negative: fraction.value.sign() < 0,
      });
}

/** The rule of a native numeral without a counter: it counts what is spoken of. */
export const KO_ALONE = 'ko.number.alone';
/** 열일곱으로 둘째로 많다, 여든아홉입니다, 다섯에 그쳤다, 일곱뿐이다. */
const COUNT_TOLD =
  /^(?:으?로\s(?:[가-힣]{1,3}째|[0-9]위|가장|늘|줄|불|많|적|집계|나타|조사)|입니다|이다(?![가-힣])|이었다|였다|이며\s|이고\s|이고요|인데\s|이에요|예요|이죠|에\s(?:그쳤|그친|불과|이르|달해|달한|달했|머물)|뿐이)/;
/** 하나 줄어든 58건, 둘 늘었다, 셋 더 많다. */
const CHANGE_TOLD =
  /^(?:이|가)?\s(?:더\s|덜\s)?(?:줄었|줄어|준\s|늘었|늘어|는\s|많다|많은|많았|적다|적은|적었|앞선|앞섰|뒤진|뒤졌|모자)/;
/** Words before which a numeral alone is an age or names people: 나이 서른다섯, 그는 열아홉이었다. */
const OF_PERSON =
  /(?:나이|그때|당시|그는|그녀는|나는|저는|식구|남매|형제|자매|아이|자식|우리)[가-힣]?\s(?:[가-힣]{1,4}\s)?$/;

/** A numeral without a counter that tells how many there are, or by how many they changed; else null. */
function readAlone(folded: string, at: number, { end, value }: Numeral): NumberReading | null {
  if (/^(?:한|두|세|석|네|넉|스무)$/.test(folded.slice(at, end))) return null;
  if (OF_PERSON.test(folded.slice(Math.max(0, at - 12), at))) return null;
  const after = folded.slice(end, end + 12);
  return CHANGE_TOLD.test(after) || (value.gte(exact(3)) && COUNT_TOLD.test(after))
    ? buildNumber(at, end, value, KO_ALONE, { inWords: true })
    : null;
}

/** 반을 차지한다, 반을 나눠 주었다: a half that is taken from something, no class at school. */
const HALF_TAKEN =
  /^반을 (?:차지|넘|떼|나누|나눠|덜|잘라|자르|내놓|내어|돌려|가져|먹|팔|채우|채웠|밑돌|웃돌|잃|남기|남겼)/;

/** 미국의 반도 안 된다, 2019년의 반이다: half of what stands before. */
function isHalfOf(folded: string, at: number): boolean {
  return (
    folded.slice(Math.max(0, at - 2), at) === '의 ' &&
    /^반(?:도\s(?:안|못|채)|이다|밖에|으로\s(?:줄|떨|감|꺾)|에도?\s(?:못|그|불과|미치)|\s(?:수준|정도|가까이|남짓))/.test(
      folded.slice(at, at + 6),
    )
  );
}

const SCALES: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4 };

/** 만여 명, 천여 곳: a scale word alone and a bit more. */
function readScaleAndBit(folded: string, at: number): NumberReading | null {
  const power = SCALES[folded.charAt(at)];
  if (power === undefined || /^여(?:섯|덟|든)/.test(folded.slice(at + 1, at + 3))) return null;
  return buildNumber(at, at + 1, powerOfTen(power), 'ko.number.scale-and-a-bit', {
    inWords: true,
    place: power,
    lastPlace: power,
  });
}

/** 3할 2푼, 3할2푼5리: tenths, hundredths and thousandths, as per cent. */
function readHal(start: number, tenths: Numeral, parts: RegExpExecArray): NumberReading {
  const hundredths = exact(Number(parts[1]));
  const thousandths = exact(Number(parts[2] ?? 0), 10);
  const value = tenths.value.mul(exact(10)).add(hundredths).add(thousandths);
  const place = parts[2] === undefined ? 0 : -1;
  return buildNumber(start, tenths.end + parts[0].length, value, 'ko.number.hal', {
    shape: 'percent',
    place,
    lastPlace: place,
  });
}

const WORDS: readonly (readonly [string, Exact])[] = [
  ['절반', exact(1, 2)],
  ['반토막', exact(1, 2)],
  ['갑절', exact(2)],
  ['곱절', exact(2)],
  ['반', exact(1, 2)],
];

/** 3분의 1, 100분의 1: a fraction from its denominator. */
export function withFraction(folded: string, number: NumberReading): NumberReading {
  const below = number.shape === null ? /^ ?분의/.exec(folded.slice(number.end, number.end + 3)) : null;
  if (below === null) return number;
  let at = number.end + below[0].length;
  if (folded.charAt(at) === ' ') at++;
  const numerator = readMixed(folded, at) ?? readSinoAbove(folded, at) ?? readNative(folded, at);
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

/** The numerator of 4분의 삼만: 만 behind one syllable is "only". */
function readSinoAbove(folded: string, at: number): Numeral | null {
  const numerator = readSino(folded, at);
  return numerator !== null && /^[일이삼사오육칠팔구]만$/.test(folded.slice(at, numerator.end))
    ? readSino(folded.slice(0, numerator.end - 1), at)
    : numerator;
}
