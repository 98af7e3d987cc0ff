const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TIMES_TEN = /^\s?[x×*]\s?10(?:(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?:\^|\*\*)(-?[0-9]{1,2})|(-[0-9]{1,2}))(?![0-9])/;
const EXPONENT = /^e(?:\+?([0-9]{1,2})|(-[0-9]{1,2}))(?![0-9a-z])/;

/** A power of ten right behind a number, in scientific notation. */
export interface Power {
  readonly exponent: number;
  /** Where it ends. */
  readonly end: number;
}

/** The power of ten at a position: `×10²⁵`, `x 10^25`, `e25` → exponent 25; null where there is none. */
export function readPower(folded: string, at: number): Power | null {
  const found = TIMES_TEN.exec(folded.slice(at, at + 12)) ?? EXPONENT.exec(folded.slice(at, at + 6));
  if (found === null) return null;
  const digits = [...(found[1] ?? found[2] ?? found[3] ?? '0').replace('⁻', '-')].map((char) => {
    const place = SUPERSCRIPTS.indexOf(char);
    return place >= 0 ? String(place) : char;
  });
  return { exponent: Number(digits.join('')), end: at + found[0].length };
}
