import { decimalText, type Exact, powerOfTen } from '../quantity/exact.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A great number as a power of ten, with at most `digits` places before it: 38,700,000,000,000 trillion → `3.87×10²⁵`. */
export function renderScientific(size: Exact, digits: number): string {
  let power = decimalText(size, 0).length - 1;
  let mantissa = decimalText(size.div(powerOfTen(power)), digits);
  if (mantissa === '10') {
    mantissa = '1';
    power += 1;
  }
  const raised = [...String(power)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${mantissa}×10${raised}`;
}
