import type { Exact } from './exact.ts';
import type { Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * A bare number in the unit that stands elsewhere, in a table's header: 285.88 under "$bn" is 285.88 billion dollars.
 * `unit` is that unit with the value one: `$1bn`.
 */
export function scaleQuantity(quantity: Quantity, unit: Quantity): Quantity {
  const factor = unit.value;
  return {
    ...quantity,
    value: quantity.value.mul(factor),
    upper: quantity.upper?.mul(factor) ?? null,
    unit: unit.unit,
    unitCarried: true,
    counter: quantity.counter ?? unit.counter,
    shape: quantity.shape === 'cardinal' ? unit.shape : quantity.shape,
    strict: scaled(quantity.strict, factor),
    lenient: scaled(quantity.lenient, factor),
  };
}

function scaled(interval: Interval, factor: Exact): Interval {
  return { ...interval, low: interval.low?.mul(factor) ?? null, high: interval.high?.mul(factor) ?? null };
}
