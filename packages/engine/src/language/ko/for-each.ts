import { type Exact, exact } from '../../quantity/exact.ts';
import type { FoundUnit } from './found-unit.ts';

/** 1명당, 1건당으로는. */
const EACH = /^당(?:으로(?:는|도)?|은|의|에|이)?(?![가-힣])/;
/** 인구 100만 명 당: with a space, where so many are meant. */
const EACH_APART = /^ 당 /;
const SO_MANY = exact(100);

const ONE = exact(1);
/** 한 건|에 들어간. */
const TAKES = /^에\s(?:들어[가간]|드는|든|쓰인|쓴|쓰는|투입|평균|돌아)/;
/** 인구 |100만 명에. */
const OF_PEOPLE = /(?:인구|주민|국민|근로자|노동자|직원|취업자|가구)\s$/;
/** 100만 명|에 연구자가 9472명. */
const SO_MANY_BEHIND = /^에\s[^.]{0,24}[0-9]\s?(?:명|대|건|편|개|곳)(?:꼴|씩|으로|이|가|을|를|의|뿐|[\s.,])/;

/** Whether a counter is followed by "each": `1건|당`, `100만 명| 당 `. */
export function isEach({ number, tail }: FoundUnit): boolean {
  return EACH.test(tail) || (EACH_APART.test(tail) && number.value.gte(SO_MANY));
}

/** 인구 100만 명에 연구자가 9472명, 투자 한 건에 들어간 돈: for each so many, no count of them. */
export function isPer({ folded, number, unit, tail }: FoundUnit): boolean {
  if (!/^에\s/.test(tail)) return false;
  const before = folded.slice(Math.max(0, number.start - 8), number.start);
  const after = folded.slice(number.start, number.start + 60);
  const head = after.slice(after.indexOf(tail.slice(0, 2)));
  if (number.value.equals(ONE)) return unit.text !== '명' && TAKES.test(head);
  return OF_PEOPLE.test(before) && isRound(number.value) && SO_MANY_BEHIND.test(head);
}

/** A power of ten, as those for which rates are given. */
function isRound({ n, d }: Exact): boolean {
  return d === 1n && /^10+$/.test(String(n));
}
