import { roleOfRun } from '../../quantity/digit-run.ts';
import { exact } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';
import { KO_SPELLED } from './numeral-alone.ts';
import { hasUnit } from './physical-units.ts';

const OUT_OF =
  /^(?:\s?(?:명|분|곳|편|개|대|건|나라|개국|사람|종|팀|사|개사|기업|회사|장|가구|모델|논문|군데))?\s?(?:중|가운데)(?:에서|에)?\s?(?:약\s)?$|^에\s?$/;

/** A counter with the particle 에: 다섯 명에 한 명. */
const COUNTED_EACH = /^\s?([가-힣]{1,3})에\s$/;

/** 열 명에 넷이, 열 대에 여섯꼴: a native number that counts by itself needs no counter. */
const COUNTS_ALONE = /^(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)$/;
const NO_COUNTER = /^(?:\s?꼴|이|가|은|는|도|만|의|을|를|에|으로|로|뿐|쯤|[.,)])/;

/** Whether the words between two numbers make the second a part of the first: 중, 가운데, 에, and the same counter again or none. */
function isOutOf(folded: string, whole: NumberReading, part: NumberReading): boolean {
  const between = folded.slice(whole.end, part.start);
  if (OUT_OF.test(between)) return true;
  const counter = COUNTED_EACH.exec(between)?.[1];
  if (counter === undefined || !part.value.lt(whole.value)) return false;
  const countsAlone = COUNTS_ALONE.test(folded.slice(part.start, part.end));
  if (countsAlone && NO_COUNTER.test(folded.slice(part.end, part.end + 2))) return true;
  return folded
    .slice(part.end, part.end + counter.length + 1)
    .trimStart()
    .startsWith(counter);
}

/** 100편 중 50편, 열에 일곱, 다섯 곳 중 하나: two numbers that make one share. */
export function joinParts(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const whole = numbers[index];
    const part = numbers[index + 1];
    if (whole === undefined) continue;
    if (
      part !== undefined &&
      whole.shape === null &&
      part.shape === null &&
      whole.rule !== KO_SPELLED &&
      part.rule !== KO_SPELLED &&
      whole.value.n > 0n &&
      isOutOf(folded, whole, part) &&
      !isWholeOfNext(folded, part, numbers[index + 2]) &&
      !/^(?:\s?번|\s?%|\s?퍼센트|\s?프로|년|월|배|위|\.[0-9])/.test(folded.slice(part.end, part.end + 4))
    ) {
      const counter =
        /^\s?(?:명|분|곳|편|개|대|건|나라|개국|사람|종|팀|사|개사|기업|회사|장|가구|모델|논문|군데)/.exec(
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

/** 전체 102개 중 열에 아홉: the second number is the whole of the third. */
function isWholeOfNext(folded: string, part: NumberReading, next: NumberReading | undefined): boolean {
  return (
    next !== undefined && /^에\s?$/.test(folded.slice(part.end, next.start)) && isOutOf(folded, part, next)
  );
}

/** 30~35%, 3~4배: a range where both ends share one unit. */
export function joinRanges(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
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
      (/^(?:%|배|명|개|대)?\s?[~∼]\s?$/.test(between) || isHyphen(folded, low, high, between)) &&
      high.value.gt(low.value) &&
      !isOfYears(folded, high)
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

/** 2023~2024년 are two years; 3~5년 is a length of time. */
function isOfYears(folded: string, { value, end }: NumberReading): boolean {
  return /^\s?년/.test(folded.slice(end, end + 2)) && value.gte(LEAST_YEAR);
}

/** No length of time is told in so many years, and no year is less. */
const LEAST_YEAR = exact(100);

/** 30-35%, 3-4배: a hyphen between two numbers whose unit follows, and no date or telephone number. */
function isHyphen(folded: string, low: NumberReading, high: NumberReading, between: string): boolean {
  if (!/^%?\s?-\s?$/.test(between) || !hasUnit(folded, high.end)) return false;
  const run = roleOfRun(folded, low.start, low.end);
  return run === null || run === 'score';
}
