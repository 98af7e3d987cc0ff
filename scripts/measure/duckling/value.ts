// Reads the values of Duckling's corpora: `(simple Dollar 10)`, `(NumeralValue 1.2e6)`, `(DurationData 30 Minute)`. Cannot read times, whose spans alone are compared.

/** What a case of Duckling expects. */
export interface DucklingValue {
  readonly written: string;
  /** The numbers: one, or the two ends of an interval; null where none is told. */
  readonly numbers: readonly number[] | null;
  /** Those of a length of time in seconds, a month having thirty days; null where it is none. */
  readonly seconds: readonly number[] | null;
  readonly unit: string | null;
  /** Whether nothing may be found at all. */
  readonly negative: boolean;
}

/** What was found in a case. */
export interface DucklingFound {
  readonly text: string;
  /** Its numbers in the base unit, and as written; none where only the words are compared. */
  readonly readings: readonly (readonly number[])[];
}

/** `parseDucklingValue('AmountOfMoney', '(between Dollar (10, 20))')` → 10 and 20, Dollar. */
export function parseDucklingValue(dimension: string, written: string): DucklingValue {
  const negative = written.startsWith('NEGATIVE');
  if (negative || dimension === 'Time')
    return { written, numbers: null, seconds: null, unit: null, negative };
  const numbers = [
    ...written.replace(/[()]/g, ' ').matchAll(/(?<![\w.])-?[0-9]+(?:\.[0-9]+)?(?:e[0-9]+)?/g),
  ].map(([number]) => Number(number));
  const unit =
    /^\((?:simple|between|under|above) (?:\(Custom "([^"]+)"\)|([A-Za-z]+))/.exec(written)?.slice(1) ?? [];
  const duration = /^\(DurationData [0-9.]+ ([A-Za-z]+)\)/.exec(written)?.[1];
  const size = duration === undefined ? null : secondsIn(duration);
  const seconds = size === null ? null : numbers.map((number) => number * size);
  return { written, numbers, seconds, unit: duration ?? unit[0] ?? unit[1] ?? null, negative: false };
}

/** Whether the one thing found is the whole input and has the expected numbers. */
export function sameDucklingValue(
  found: readonly DucklingFound[],
  { numbers, seconds, negative }: DucklingValue,
  input: string,
): boolean {
  if (negative) return !found.some(({ text }) => text === input);
  const [one] = found;
  if (one === undefined || found.length !== 1 || one.text !== input.trim().replace(/^between /, ''))
    return false;
  if (numbers === null) return true;
  return [numbers, seconds].some((expected) => one.readings.some((ours) => areClose(ours, expected ?? [])));
}

function areClose(ours: readonly number[], expected: readonly number[]): boolean {
  return (
    ours.length === expected.length && ours.every((value, at) => isClose(value, expected[at] ?? Number.NaN))
  );
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_104_000,
};

/** How many seconds a unit of time has, a month of thirty days; null for other words. */
export function secondsIn(unit: string): number | null {
  return SECONDS[unit.toLowerCase()] ?? null;
}

function isClose(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
}
