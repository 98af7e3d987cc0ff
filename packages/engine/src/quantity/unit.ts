/** The closed list of units in which catalogues and claims state values; published with the schema. Values are in the base unit (USD, not million USD; W, not GW). */
export const UNITS = [
  'percent',
  'percentage-point',
  'ratio',
  'count',
  'rank',
  'score',
  'index',
  'USD',
  'KRW',
  'CNY',
  'EUR',
  'JPY',
  'GBP',
  'international USD',
  'USD per million tokens',
  'GPU-hours',
  'H100-equivalents',
  'FLOP',
  'FLOP/s',
  'parameters',
  'tokens',
  'W',
  'Wh',
  'year',
  'months',
  'days',
  'hours',
  'minutes',
  'seconds',
  'bytes',
  'metres',
  'grams',
  'litres',
  'square metres',
  'degrees',
  'tonnes CO2e',
  'per 10,000 employees',
  'per 10,000 LinkedIn members',
  'per million people',
  'count per 100,000',
  'per head',
] as const;

export type Unit = (typeof UNITS)[number];

/**
 * Units of a share, a growth or a multiple of whatever is spoken of; a bare number (`null`) may be one too. "Up 55 per cent, to 362"
 * ends in another unit than it is told in: `RELATIVE_UNITS.has('percent')` is `true`, `RELATIVE_UNITS.has('USD')` is `false`.
 */
export const RELATIVE_UNITS: ReadonlySet<Unit | null> = new Set([
  'percent',
  'percentage-point',
  'ratio',
  null,
]);

const MEASURED: ReadonlySet<Unit> = new Set<Unit>([
  'W',
  'Wh',
  'FLOP',
  'FLOP/s',
  'GPU-hours',
  'tonnes CO2e',
  'bytes',
  'metres',
  'square metres',
  'grams',
  'litres',
]);

/** Whether a unit is of what is measured, neither counted nor paid nor a part of something: `Wh` → true; `count`, `USD` → false. */
export function isMeasured(unit: Unit | null): boolean {
  return unit !== null && MEASURED.has(unit);
}

const CURRENCIES: ReadonlySet<Unit> = new Set<Unit>(['USD', 'KRW', 'CNY', 'EUR', 'JPY', 'GBP']);

/** Whether a unit is the currency of some country: `KRW` → true; `USD per million tokens` → false. */
export function isCurrency(unit: Unit | null): boolean {
  return unit !== null && CURRENCIES.has(unit);
}
