import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { COUNTER_AFTER_WORD } from './counter-after-word.ts';
import { countedEnd, KO_LISTED, KO_SPELLED, nativeStandsAlone } from './numeral-alone.ts';
import type { Numeral } from './numerals.ts';

/** 열 곳 중 |둘이. */
const AMONG_BEFORE = /(?:중|가운데|중에|중에서|에)\s?$/;
const PART_ENDS = /^(?:[^가-힣]|이|가|은|는|을|를|에|꼴|만|도|의|로|뿐|였|입니|예요|죠|다|고|인|라|밖)/;

/** 다섯| 중, 다섯|에. */
const AMONG_BEHIND = /^\s?(?:에|중|가운데)/;
/** 다섯|씩, 다섯|이나. */
const PARTICLE_BEHIND = /^(?:이나|씩|뿐|로|으로|만|째)/;
/** 다섯|에 하나, 다섯| 중 둘. */
const PART_BEHIND = /^(?:에|\s?중에?|\s?가운데)\s?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네)/;
/** 한| 나라: what is counted by one; 한| 사람 is somebody. */
const COUNTED_BY_ONE = /^\s?(?:명|나라|개|대|편|건|곳|해|달)/;

/** The rule of a native numeral without a counter: it counts what is spoken of. */
export const KO_ALONE = 'ko.number.alone';
/** 열일곱으로 둘째로 많다, 여든아홉입니다, 다섯에 그쳤다, 일곱뿐이다. */
const COUNT_TOLD =
  /^(?:으?로\s(?:[가-힣]{1,3}째|[0-9]위|가장|늘|줄|불|많|적|집계|나타|조사)|입니다|이다(?![가-힣])|이었다|였다|이며\s|이고\s|이고요|인데\s|이에요|예요|이죠|에\s(?:그쳤|그친|불과|이르|달해|달한|달했|머물)|뿐이)/;
/** 하나 줄어든 58건, 둘 늘었다, 셋 더 많다. */
const CHANGE_TOLD =
  /^(?:이|가)?\s(?:더\s|덜\s)?(?:줄었|줄어|준\s|늘었|늘어|는\s|많다|많은|많았|적다|적은|적었|앞선|앞섰|뒤진|뒤졌|모자)/;
/** The rule of one or two without a counter: they count what the name right before them has, if one stands there. */
export const KO_FEW = 'ko.number.few';
/** 한국은 | 하나다, 캐나다는 | 둘씩 내놓았다. */
const TOLD_OF = /[가-힣a-z](?:[은는도이가])\s$/;
const FEW_TOLD =
  /^(?:씩(?:이(?:다|었다|며|고|에요)|입니다|\s(?:내놓|만들|냈|낸|보유|배출|올렸|뒀|두))|이?다(?:[.,"'”’)\s]|$)|였다|이었다|입니다|예요|이에요|였습니다|이었습니다|에\s(?:그쳤|그친|불과|머물)|뿐이(?:다|었|에|고|며|라)|뿐입)/;
/** Words before which a numeral alone is an age or names people: 나이 서른다섯, 그는 열아홉이었다. */
const OF_PERSON =
  /(?:나이|그때|당시|그는|그녀는|나는|저는|식구|남매|형제|자매|아이|자식|우리)[가-힣]?\s(?:[가-힣]{1,4}\s)?$/;
/** 두, 세: they stand before a counter alone. */
const NEEDS_COUNTER = /^(?:한|두|세|석|네|넉|스무)$/;
/** So few are often somebody, and no count. */
const FEW = exact(3);

/** What a native numeral tells: `여덟` before ` 배` a number, `한` before ` 송이` a thing listed; null where it is no number. */
export function readNativeNumber(
  folded: string,
  at: number,
  text: string,
  native: Numeral,
): NumberReading | null {
  const { end, value } = native;
  const after = folded.slice(end, end + 6);
  const number = buildNumber(at, end, value, 'ko.number.native', { inWords: true });
  if (AMONG_BEFORE.test(folded.slice(Math.max(0, at - 4), at)) && PART_ENDS.test(after)) return number;
  const hasCounter = COUNTER_AFTER_WORD.test(after);
  if (!hasCounter && !AMONG_BEHIND.test(after) && !PARTICLE_BEHIND.test(after))
    return withoutCounter(folded, at, native) ?? readListed(folded, at, native);
  if (text.charAt(at) === '한' && value.equals(1) && !COUNTED_BY_ONE.test(after))
    return readListed(folded, at, native);
  return hasCounter || PART_BEHIND.test(folded.slice(end, end + 8))
    ? number
    : withoutCounter(folded, at, native);
}

/** 하나만, 둘이, 열여섯: a native numeral without a counter. */
function withoutCounter(folded: string, at: number, native: Numeral): NumberReading | null {
  const { end, value } = native;
  if (tellsCount(folded, at, native)) return buildNumber(at, end, value, KO_ALONE, { inWords: true });
  if (tellsFew(folded, at, native)) return buildNumber(at, end, value, KO_FEW, { inWords: true });
  return nativeStandsAlone(folded, at, end)
    ? buildNumber(at, end, value, KO_SPELLED, { inWords: true })
    : null;
}

/** Whether a numeral without a counter tells how many there are, or by how many they changed. */
function tellsCount(folded: string, at: number, { end, value }: Numeral): boolean {
  if (NEEDS_COUNTER.test(folded.slice(at, end))) return false;
  if (OF_PERSON.test(folded.slice(Math.max(0, at - 12), at))) return false;
  const after = folded.slice(end, end + 12);
  return CHANGE_TOLD.test(after) || (value.gte(FEW) && COUNT_TOLD.test(after));
}

/** Whether one or two are told of what stands right before them: 한국은 | 하나다. */
function tellsFew(folded: string, at: number, { end, value }: Numeral): boolean {
  if (value.gte(FEW) || NEEDS_COUNTER.test(folded.slice(at, end))) return false;
  const before = folded.slice(Math.max(0, at - 12), at);
  return TOLD_OF.test(before) && !OF_PERSON.test(before) && FEW_TOLD.test(folded.slice(end, end + 12));
}

/** 한 송이, 두 마리, 세 배우: so many of what no statistic counts. */
function readListed(folded: string, at: number, { end, value }: Numeral): NumberReading | null {
  return countedEnd(folded, end) > end ? buildNumber(at, end, value, KO_LISTED, { inWords: true }) : null;
}
