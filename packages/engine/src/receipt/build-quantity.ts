import { once } from '../once.ts';
import { decimalText } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { ReportQuantity } from './report-schema.ts';

const SHOWN = new WeakMap<Quantity, ReportQuantity>();

/**
 * A number of the text as reports show it; the same object wherever it is shown.
 * Example: `about 54%` → `value` of `54`, `unit` of `percent`, `low` and `high` around it.
 */
export function buildQuantity(quantity: Quantity): ReportQuantity {
  return once(SHOWN, quantity, () => showQuantity(quantity));
}

function showQuantity(quantity: Quantity): ReportQuantity {
  return {
    text: quantity.text,
    span: quantity.span,
    value: decimalText(quantity.value),
    unit: quantity.unit,
    hedge: quantity.hedge,
    low: quantity.strict.low === null ? null : decimalText(quantity.strict.low),
    high: quantity.strict.high === null ? null : decimalText(quantity.strict.high),
    lowOpen: quantity.strict.lowOpen,
    highOpen: quantity.strict.highOpen,
    lenient: {
      low: quantity.lenient.low === null ? null : decimalText(quantity.lenient.low),
      high: quantity.lenient.high === null ? null : decimalText(quantity.lenient.high),
    },
  };
}
