/** Digits as written, where they end, and what they are without the marks that group thousands. */
export interface Digits {
  readonly end: number;
  readonly plain: string;
}

const SPACED = /[0-9]{1,3}(?: [0-9]{3}){1,5}(?:\.[0-9]+)?(?! ?[0-9])/y;
const PLAIN =
  /[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3},[0-9]{2}(?![0-9,]|\.[0-9])|[0-9]+(?:\.[0-9]+)?|\.[0-9]+/y;
/** A longer run of digits is a key or a code, no quantity. */
const MOST_DIGITS = 40;

/**
 * The digits at a position, with commas, points and spaces inside: `1,234.5`, `1 234 567`, `5,00`. A plain space groups only where two
 * of them do, or a group begins with zero, and no number stands before; a no-break space groups always. Null where there are none, or more than forty.
 */
export function readPlainDigits(folded: string, at: number, text: string): Digits | null {
  SPACED.lastIndex = at;
  const spaced = SPACED.exec(folded)?.[0];
  if (
    spaced !== undefined &&
    groups(text.slice(at, at + spaced.length)) &&
    !/[0-9] $/.test(folded.slice(Math.max(0, at - 2), at))
  )
    return { end: at + spaced.length, plain: spaced.replaceAll(' ', '') };
  PLAIN.lastIndex = at;
  const written = PLAIN.exec(folded)?.[0];
  if (written === undefined || written.length > MOST_DIGITS) return null;
  const plain = /^[0-9]+,[0-9]{2}$/.test(written) ? written.replace(',', '.') : written.replaceAll(',', '');
  return { end: at + written.length, plain: plain.replace(/^\./, '0.') };
}

/** Whether the spaces of `1 234 567`, all of one kind, group its digits. */
function groups(written: string): boolean {
  const spaces = written.replace(/[0-9.０-９．]/g, '');
  const first = spaces.charAt(0);
  return (
    spaces === first.repeat(spaces.length) &&
    /\s/.test(first) &&
    !/[\n\r\t]/.test(first) &&
    (first !== ' ' || spaces.length > 1 || / 0/.test(written))
  );
}
