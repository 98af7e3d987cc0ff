/** Units of what is a part, a quotient or a place, and no amount. */
const QUOTIENTS: ReadonlySet<string> = new Set([
  'percent',
  'percentage-point',
  'ratio',
  'rank',
  'score',
  'index',
]);

/** Whether a unit is of a part, a quotient or a place: `isQuotient('percent')` → true, `isQuotient('USD')` → false. */
export function isQuotient(unit: string): boolean {
  return QUOTIENTS.has(unit);
}

/** Whether a unit says of how many each value is: `isPerUnit('per 10,000 employees')` → true. */
export function isPerUnit(unit: string): boolean {
  return /(?:^| )per /.test(unit);
}
