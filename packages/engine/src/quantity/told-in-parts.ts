import { exact } from './exact.ts';
import type { NumberReading, TimeUnit, UnitReading } from './number-reading.ts';

/** A unit that may have come from a neighbour. */
export interface CarriedUnit extends UnitReading {
  readonly carried?: boolean;
}

/** Numbers with what stands behind each. */
interface WithUnits {
  readonly numbers: readonly NumberReading[];
  readonly units: CarriedUnit[];
}

/** A number with its unit. */
interface Told {
  readonly number: NumberReading;
  readonly unit: CarriedUnit;
}

const CENT = exact(1, 100);

/**
 * Makes one of two numbers that tell one amount in two parts: `1달러 20센트`, `thirteen dollars forty-five cents`, `2 km and 300 m`,
 * `two hours and 45 minutes` → 165 minutes. `times` names the language's units of time.
 */
export function joinTold(
  folded: string,
  { numbers, units }: WithUnits,
  times: (words: string) => TimeUnit | null,
): WithUnits {
  const kept: Told[] = [];
  for (const [index, number] of numbers.entries()) {
    const unit = units[index];
    if (unit === undefined) continue;
    const part = { number, unit };
    const whole = kept.at(-1);
    const joined =
      whole === undefined || unit.end === number.end
        ? whole === undefined
          ? null
          : joinMoney(folded, whole, part)
        : (joinMoney(folded, whole, part) ??
          joinWays(folded, whole, part) ??
          joinTimes(folded, whole, part, times));
    if (joined === null) kept.push(part);
    else kept[kept.length - 1] = joined;
  }
  return { numbers: kept.map(({ number }) => number), units: kept.map(({ unit }) => unit) };
}

/** Dollars and cents, euros and cents, or two digits of cents without their word: `15 dollars 50`. */
function joinMoney(folded: string, whole: Told, part: Told): Told | null {
  const { number, unit } = part;
  if (whole.unit.shape !== 'money' || !whole.unit.factor.equals(1) || whole.number.place < 0) return null;
  if (number.shape !== null || number.place < 0 || !number.value.lt(exact(100))) return null;
  const between = folded.slice(whole.unit.end, unit.start ?? number.start);
  const cent =
    unit.unit === whole.unit.unit ||
    (unit.unit === 'USD' && (whole.unit.unit === 'EUR' || whole.unit.unit === null));
  const named = cent && unit.shape === 'money' && unit.factor.equals(CENT);
  const joined = named
    ? AND.test(between)
    : between === ' ' &&
      whole.unit.unit !== null &&
      unit.unit === null &&
      (number.inWords
        ? number.value.gte(exact(10))
        : /^[0-9]{2}$/.test(folded.slice(number.start, number.end))) &&
      /^(?:$|[.,;)?!](?![0-9]))/.test(folded.slice(number.end, number.end + 2));
  if (!joined) return null;
  const value = whole.number.value.add(number.value.mul(CENT));
  return {
    number: { ...whole.number, value, place: -2, lastPlace: -2 },
    unit: { ...whole.unit, end: Math.max(unit.end, number.end) },
  };
}

/** What may stand between the two parts. */
const AND = /^(?:,? ?|,? and )$/;

/** Whether two numbers stand as the parts of one amount can: plain, side by side, the second without a fraction before it. */
function areSideBySide(folded: string, whole: Told, part: Told): boolean {
  const plain = [whole, part].every(
    ({ number }) =>
      number.shape === null && number.upper === null && number.denominator === null && !number.negative,
  );
  return plain && part.unit.start === null && AND.test(folded.slice(whole.unit.end, part.number.start));
}

const WAYS: ReadonlySet<string | null> = new Set(['metres', 'grams', 'litres']);

/** Kilometres and metres, kilograms and grams: two units of one kind, the second less than one of the first. */
function joinWays(folded: string, whole: Told, part: Told): Told | null {
  if (!WAYS.has(whole.unit.unit) || whole.unit.unit !== part.unit.unit) return null;
  const share = part.number.value.mul(part.unit.factor).div(whole.unit.factor);
  if (!share.lt(exact(1)) || !areSideBySide(folded, whole, part)) return null;
  const place = Math.min(whole.number.place, part.number.place) - SMALLER;
  return {
    number: { ...whole.number, value: whole.number.value.add(share), place, lastPlace: place },
    unit: { ...whole.unit, end: part.unit.end, shape: 'cardinal' },
  };
}

/** A part in a smaller unit makes an amount as exact as its own digits: three places, as of metres in kilometres. */
const SMALLER = 3;

/** Years and months, hours and minutes: counted in the second unit, of which the first has more than the second tells. */
function joinTimes(
  folded: string,
  whole: Told,
  part: Told,
  times: (words: string) => TimeUnit | null,
): Told | null {
  if (whole.unit.role !== 'duration' || !/^(?:duration|time)$/.test(part.unit.role)) return null;
  const [long, short] = [whole, part].map(({ number, unit }) =>
    times(folded.slice(number.end, unit.end).replace(/^[\s-]/, '')),
  );
  if (long == null || short == null || long.base !== short.base || long.size <= short.size) return null;
  const ratio = exact(long.size, short.size);
  if (!part.number.value.lt(ratio) || !areSideBySide(folded, whole, part)) return null;
  const { place, lastPlace } = part.number;
  return {
    number: {
      ...whole.number,
      end: part.number.end,
      value: whole.number.value.mul(ratio).add(part.number.value),
      place,
      lastPlace,
    },
    unit: { ...part.unit, role: 'duration', unit: short.unit },
  };
}
