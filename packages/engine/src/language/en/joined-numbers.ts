import { exact, powerOfTen } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';
import { isYear } from './number-roles.ts';

const ONE = exact(1);
const OUT_OF =
  /^(?:\s[a-z-]{3,14}){0,4}\s(?:in|out of|of|of every|in every|of the|of the world['’]s|of the country['’]s|out of every|of some|out of the|of its|of all)\s(?:about\s)?$/;

/** one in six, seven in ten, 42 of 70, 42 out of the 70. */
export function joinParts(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const part = numbers[index];
    const whole = numbers[index + 1];
    if (part === undefined) continue;
    const between = whole === undefined ? '' : folded.slice(part.end, whole.start);
    if (
      whole !== undefined &&
      part.shape === null &&
      whole.shape === null &&
      part.denominator !== -2 &&
      whole.value.gt(part.value) &&
      OUT_OF.test(between) &&
      part.value.n > 0n &&
      part.place >= 0 &&
      whole.value.n > 0n &&
      !isYear(folded, whole) &&
      (!/\sin\s$/.test(between) || whole.value.lte(exact(20)))
    ) {
      const coarse =
        /\sin\s|in every|of every|out of every/.test(between) || (part.inWords && whole.value.lte(exact(12)));
      joined.push({
        ...part,
        end: whole.end,
        value: part.value.div(whole.value),
        whole: whole.value,
        shape: coarse ? 'fraction' : 'part-of-whole',
        denominator: coarse ? Number(whole.value.n) : null,
        rule: coarse ? 'en.fraction.out-of' : 'en.part-of-whole',
      });
      index++;
      continue;
    }
    joined.push(part);
  }
  return joined;
}

/** 30-35%, between 30 and 35 per cent. */
export function joinRanges(folded: string, numbers: readonly NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const low = numbers[index];
    const high = numbers[index + 1];
    if (low === undefined) continue;
    const between = high === undefined ? '' : folded.slice(low.end, high.start);
    const dash = /^%?\s?[-–]\s?\$?$/.test(between) && !isYear(folded, low);
    const words =
      /^(?:%| percent| per cent)?\sand\s\$?$/.test(between) &&
      /\bbetween\s(?:about\s)?\$?$/.test(folded.slice(Math.max(0, low.start - 16), low.start)) &&
      !isYear(folded, low);
    if (
      high !== undefined &&
      low.shape === null &&
      high.shape === null &&
      (dash || words) &&
      high.value.gt(low.value) &&
      low.denominator === null
    ) {
      const scale =
        high.place - low.place > 2 && low.value.lt(exact(1000))
          ? high.value.div(powerOfTen(Math.floor((high.value.n.toString().length - 1) / 3) * 3))
          : null;
      const factor = scale === null ? ONE : high.value.div(scale);
      joined.push({
        ...low,
        value: low.value.mul(factor),
        end: high.end,
        upper: high.value,
        shape: 'range',
        place: Math.min(low.place, high.place),
        rule: 'en.range',
      });
      index++;
      continue;
    }
    joined.push(low);
  }
  return joined;
}
