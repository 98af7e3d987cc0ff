import { parseExact, type ReportClaim, type ReportQuantity, renderNumber, renderValue } from '@assay/engine';
import type { Reading } from './reading.ts';

/** A decimal string in words of its unit: `109080000000`, USD → `USD 109.08 billion`; what is no decimal stays as it is. */
export function renderDecimal(value: string, unit: string | null, { language }: Reading): string {
  const exact = parseExact(value);
  if (exact === null) return value;
  return unit === null ? renderNumber(exact, language) : renderValue(exact, unit, language);
}

/** The number of a claim as its values are to be told: 세 계단 is so many places, and no third one. */
export function toldNumber({
  form,
  quantity,
}: Pick<ReportClaim, 'form' | 'quantity'>): ReportQuantity | null {
  const isOfPlaces = quantity?.unit === 'rank' && (form === 'difference' || form === 'change');
  return quantity !== null && isOfPlaces ? { ...quantity, unit: null } : quantity;
}

/** The values that a number as written allows: 22.6% → `22.55% to 22.65%`, "over 70%" → `more than 70%`. */
export function renderAllowed(quantity: ReportQuantity, reading: Reading): string {
  return renderBounds(quantity, quantity.unit, reading);
}

/** The values beyond which the number is false, where these are more than it allows; else null. */
export function renderLenient(quantity: ReportQuantity, reading: Reading): string | null {
  const { low, high, lenient, unit } = quantity;
  if (lenient.low === low && lenient.high === high) return null;
  return renderBounds({ ...lenient, lowOpen: false, highOpen: false }, unit, reading);
}

function renderBounds(
  { low, high, lowOpen, highOpen }: Pick<ReportQuantity, 'low' | 'high' | 'lowOpen' | 'highOpen'>,
  unit: string | null,
  reading: Reading,
): string {
  const { words } = reading;
  const render = (value: string): string => renderDecimal(value, unit, reading);
  if (low === null && high === null) return '';
  if (low === null) return (highOpen ? words.under : words.atMost)(render(high ?? ''));
  if (high === null) return (lowOpen ? words.over : words.atLeast)(render(low));
  return low === high ? words.exactly(render(low)) : words.between(render(low), render(high));
}
