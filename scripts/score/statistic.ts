// Says which indicators state one statistic, by their names alone. Cannot tell two statistics apart whose names differ only in such an ending.

/** Endings of indicators that state the same fact in another way: a growth or rank beside its level, a share beside its parts. */
const DERIVED = ['growth', 'share', 'rank', 'change'];

/** The name without its ending: `semiconductor_sales_growth` → `semiconductor_sales`. */
export function statisticOf(id: string): string {
  const ending = DERIVED.find((word) => id.endsWith(`_${word}`));
  return ending === undefined ? id : id.slice(0, -ending.length - 1);
}

/** Whether two indicators state one statistic: `semiconductor_sales` and `semiconductor_sales_growth` → true. */
export function sameStatistic(a: string, b: string): boolean {
  return statisticOf(a) === statisticOf(b);
}
