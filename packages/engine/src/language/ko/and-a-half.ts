import { exact } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';

/** 두 배 반이다, 4배 반으로; not 두 배 반등, 세 배 반도체. */
const HALF_BEHIND =
  /^\s?배\s반(?=(?:이|은|을|의|에|으로|쯤|가량|정도|가까이|이나|이고|이며|인|이던|이었다|이다|입니다|이에요|이죠)?(?:[\s,.)]|$))/;

/** A multiple with a half behind its 배: `두 배 반` → 2.5 to the half; any other number as it is. */
export function withHalf(folded: string, number: NumberReading): NumberReading {
  if (number.shape !== null || number.value.d !== 1n) return number;
  const behind = HALF_BEHIND.exec(folded.slice(number.end, number.end + 14));
  if (behind === null) return number;
  return {
    ...number,
    end: number.end + behind[0].length,
    value: number.value.add(exact(1, 2)),
    step: exact(1, 2),
    shape: 'multiple',
    rule: 'ko.multiple.and-a-half',
  };
}
