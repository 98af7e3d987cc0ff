import { exact } from '../../quantity/exact.ts';
import type { NumberReading, QuantityLanguage } from '../../quantity/number-reading.ts';
import { withHalf } from './and-a-half.ts';
import { withFraction } from './fractions.ts';
import { readKoreanHedge } from './hedges.ts';
import { joinParts, joinRanges } from './joined-numbers.ts';
import { readNumber, readWholeText } from './read-number.ts';
import { koreanTimeUnit } from './time-units.ts';
import { readUnit } from './unit-behind.ts';

/** Every place where a number may begin: a digit, or a Hangul numeral at the start of a word. */
const START =
  /(?<![0-9.,])[0-9]|(?<![0-9.,a-z가-힣])\.(?=[0-9])|(?<![가-힣0-9])(?:마이[너나]스(?=\s?[가-힣])|첫(?=\s?번째|째|\s[가-힣])|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|한|하나|두|둘|세|셋|석|네|넷|넉|다섯|여섯|일곱|여덟|아홉|[영일이삼사오육칠팔구십백천만조](?=[일이삼사오육칠팔구십백천만억조]|\s?(?:퍼센트|프로|위|배|[점쩜]|분의|번째)|등(?=[은이을의에으])|[과와]\s[가-힣]{1,12}분의|\s?(?:달러|불)(?![가-힣])|\s(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)[한두세네다여일아]|\s[0-9]{1,4}[십백천만억])|[십백천만](?=여)|[백천만](?=열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|다섯|여섯|일곱|여덟|아홉)|[영삼육칠팔](?=[은는이가]\s(?:자연|정|홀|짝|유리|무리)수[이다입인였])|영(?=이(?:다|며|고|었다)(?![가-힣])|입니다)|절반|반토막|반(?=[은이을으에도밖]|\s)|갑절|곱절|두어|서너|너댓|대여섯|예닐곱|여남은|수십|수백|수천|수만|수억|몇)/g;

/** Korean quantities: digits with 만·억·조, native and sino-Korean words, counters and particles behind. */
export const KO_QUANTITIES: QuantityLanguage = {
  findNumbers: (folded, text) => {
    const only = readWholeText(folded);
    if (only !== null) return [only];
    const numbers: NumberReading[] = [];
    let from = 0;
    START.lastIndex = 0;
    for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
      if (match.index < from) continue;
      const number = readNumber(folded, match.index, text);
      if (number === null) continue;
      const complete = withHalf(folded, withFraction(folded, number));
      const whole = numbers.at(-1);
      if (whole !== undefined && isMixed(folded, whole, complete))
        numbers[numbers.length - 1] = {
          ...complete,
          start: whole.start,
          value: whole.value.add(complete.value),
        };
      else numbers.push(complete);
      from = complete.end;
      START.lastIndex = Math.max(from, match.index + 1);
    }
    return numbers;
  },
  join: (folded, numbers) => joinRanges(folded, joinParts(folded, numbers)),
  readUnit,
  timeUnit: koreanTimeUnit,
  readHedge: readKoreanHedge,
  converts: (between) =>
    /^(?:\s?(?:규모|상당|어치|가량|정도|쯤|이상))?\s?[([]\s?(?:(?:약|대략|한화로?|미화로?|원화로?|달러화로?|우리\s?돈으?로?|한국\s?돈으?로?|현재\s?환율로?|환율\s?기준|환산(?:\s?시)?|[=≈~])\s?)*$/.test(
      between,
    ),
  joins: (between) =>
    /^(?:\s?(?:와|과|,|·|및|에서|대|~|→|이고|이며|,\s각각))+\s?$|^(?:포인트)?\s?[가-힣()]{0,6}\s?(?:와|과|,|에서)\s?[가-힣]{0,6}\s?$/.test(
      between,
    ),
};

/** 1과 2분의 1: a whole and a fraction less than one. */
function isMixed(folded: string, whole: NumberReading, part: NumberReading): boolean {
  return (
    part.rule === 'ko.fraction.of' &&
    part.value.lt(exact(1)) &&
    whole.shape === null &&
    /^[과와] ?$/.test(folded.slice(whole.end, part.start)) &&
    !/분의/.test(folded.slice(Math.max(0, whole.start - 4), whole.start))
  );
}
