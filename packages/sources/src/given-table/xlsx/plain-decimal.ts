const NUMBER = /^(-?)([0-9]{0,400})(?:\.([0-9]{0,400}))?(?:[eE]([+-]?[0-9]{1,3}))?$/;
/** Spreadsheets show no more digits of what is kept in 64 bits. */
const DIGITS = 15;

/**
 * A number as workbooks write it, as a plain decimal of at most 15 digits, times a power of ten; null where it is none.
 * Example: `plainDecimal('1.5E-3')` → `0.0015`; `plainDecimal('0.30000000000000004', 2)` → `30`.
 */
export function plainDecimal(raw: string, power = 0): string | null {
  const [, sign = '', whole = '', fraction = '', stated = '0'] = NUMBER.exec(raw.trim()) ?? [];
  if (whole + fraction === '') return null;
  const significant = (whole + fraction).replace(/^0+/, '');
  if (significant === '') return '0';
  const kept = roundDigits(significant, DIGITS);
  const carried = kept.length - Math.min(significant.length, DIGITS);
  return sign + placePoint(kept, significant.length - fraction.length + Number(stated) + power + carried);
}

/**
 * A plain decimal without a sign, rounded half up to so many digits after the point.
 * Example: `roundDecimal('12.345', 1)` → `12.3`; `roundDecimal('2', 2)` → `2.00`.
 */
export function roundDecimal(number: string, decimals: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const digits = String(BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + up).padStart(
    decimals + 1,
    '0',
  );
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The first digits of a whole number, rounded half up; one more where rounding carries over. */
function roundDigits(digits: string, most: number): string {
  if (digits.length <= most) return digits;
  const kept = digits.slice(0, most);
  return (digits[most] ?? '0') >= '5' ? String(BigInt(kept) + 1n) : kept;
}

/** Digits with the point after so many of them, without zeros that say nothing: `placePoint('1230', 2)` → `12.3`. */
function placePoint(digits: string, point: number): string {
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const rest = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const fraction = rest.slice(0, lengthWithoutZeros(rest));
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function lengthWithoutZeros(digits: string): number {
  let length = digits.length;
  while (digits[length - 1] === '0') length--;
  return length;
}
